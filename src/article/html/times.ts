import type { DraftValue } from '../compose.ts';
import type { Finding } from '../plain/findings.ts';
import { readPublicationLine } from '../publication-line.ts';
import { dayOfUrl } from '../url-day.ts';
import { elementsOn } from './elements-on.ts';
import { LINES_ABOVE } from './head-lines.ts';
import { atOffset, type MetaTime, modifiedInMarkup, publishedInMarkup, readTime } from './meta-dates.ts';
import { fromMarkup } from './metadata.ts';
import type { PageElement } from './outline.ts';
import type { Page } from './page.ts';

export interface Times {
  readonly published?: DraftValue | undefined;
  readonly modified?: DraftValue | undefined;
  /** The offset that the time of publication was given because neither page nor site names one. */
  readonly assumedZone?: string | undefined;
}

/** The time of publication: as shown with its zone, else as the markup says, else as shown, else the day in the address. */
export const timesOf = (page: Page, findings: readonly Finding[], language: () => string | undefined): Times => {
  const shown = findings.filter((f) => f.field === 'published').map((f) => f.value);
  const shownChange = findings.find((f) => f.field === 'modified')?.value;
  const marked = publishedInMarkup(page.meta);
  const inElement = publishedInElements(page);
  const zone = shownZone(page) ?? page.site?.site.zone;
  const nearTo = marked ?? inElement;
  const withZone = shown.find(({ value }) => value.includes('T') && (!nearTo || isNear(value, nearTo.iso)));
  const certain = marked?.hasOffset === true ? marked : inElement?.hasOffset === true ? inElement : (marked ?? inElement);
  const published =
    withZone ??
    markedTime(certain, page, zone, 'html/published-in-markup') ??
    shown.find(({ value }) => !value.includes('T')) ??
    shown[0] ??
    dayInAddress(page);
  const modified = shownChange ?? markedTime(modifiedInMarkup(page.meta), page, zone, 'html/modified-in-markup');
  if (!published || page.site) return { published, modified };
  const isUtc = published.value.endsWith('+00:00');
  if (published.value.includes('T') && !isUtc) return { published, modified };
  const assumedZone = usualZone(page, language());
  // An instant is certain; which day it was there is a question of the zone.
  if (isUtc && assumedZone !== undefined)
    return { published: { ...published, value: atOffset(Date.parse(published.value), assumedZone) }, modified };
  const assumed = assumedZone === undefined ? undefined : withZoneOf(assumedZone, { day: published, shown, certain }, page);
  return assumed ? { published: assumed, modified, assumedZone } : { published, modified };
};

const DAY = 86_400_000;

const isNear = (a: string, b: string): boolean => Math.abs(Date.parse(a) - Date.parse(b)) < 1.6 * DAY;

/** The zone that the page's own clocks name, for times that its markup gives in UTC. */
const shownZone = ({ outline, patterns }: Page): string | undefined => {
  for (const line of outline.lines) {
    if (line.text.length > 120 || !/\d[:.]\d\d/u.test(line.text)) continue;
    const name = patterns.clockZone.exec(line.text)?.groups?.zone;
    if (name !== undefined) return patterns.words.zones[name.toLowerCase()];
  }
  return undefined;
};

const markedTime = (found: MetaTime | undefined, page: Page, zone: string | undefined, rule: string): DraftValue | undefined => {
  if (!found) return undefined;
  const siteZone = page.site?.site.zone;
  if (!found.hasOffset)
    return fromMarkup(found, rule, siteZone !== undefined && found.iso.includes('T') ? found.iso + siteZone : found.iso.slice(0, 10));
  const isUtc = found.iso.endsWith('+00:00');
  return fromMarkup(found, rule, isUtc && zone !== undefined ? atOffset(Date.parse(found.iso), zone) : found.iso);
};

const CHANGED = /updat|modif/u;
const FIRST = /publi|posted|entry-date|created/u;

/** The time that an element around the headline gives in an attribute: `<time datetime>`, microdata, `<abbr title>`. */
const publishedInElements = (page: Page): MetaTime | undefined => {
  const { outline, body, title, bodyStart } = page;
  const above = (title?.start ?? bodyStart) - LINES_ABOVE;
  let best: MetaTime | undefined;
  for (const entry of elementsOn(outline, above, bodyStart + 1)) {
    const mark = body.marks[entry.lineStart];
    if (mark === 'cards' || mark === 'frame') continue;
    const { itemprop, datetime, content, title: words } = entry.element.attribs;
    const isDate = itemprop === 'datePublished' || entry.name === 'time' || (entry.name === 'abbr' && FIRST.test(entry.hints.text));
    const value = isDate ? (datetime ?? content ?? words) : undefined;
    const time = value === undefined || isChange(entry) ? undefined : readTime({ value, path: `${entry.name}[datetime]` });
    if (time && itemprop === 'datePublished') return time;
    best ??= time;
  }
  return best;
};

const isChange = ({ hints, element }: PageElement): boolean =>
  element.attribs.itemprop === 'dateModified' || (CHANGED.test(hints.text) && !FIRST.test(hints.text));

/** The usual zone of the country whose language the page is in, or whose domain it stands under. */
const usualZone = ({ address, patterns }: Page, language: string | undefined): string | undefined => {
  const domain = address.host?.split('.').at(-1);
  return Object.entries(patterns.words.usualZones).find(([tag, { domain: own }]) => tag === language || own === domain)?.[1].offset;
};

interface Candidates {
  readonly day: DraftValue;
  readonly shown: readonly DraftValue[];
  readonly certain: MetaTime | undefined;
}

const ASSUMED = 'html/published-in-usual-zone';

/** The time of a day that the page gives with a clock and no zone. */
const withZoneOf = (zone: string, { day, shown, certain }: Candidates, page: Page): DraftValue | undefined => {
  for (const { value, origin } of shown) {
    const iso = value === day.value ? readPublicationLine(`${origin.exact}${zone}`, page.patterns)?.iso : undefined;
    if (iso?.startsWith(`${value}T`)) return { value: iso, origin: { ...origin, rule: ASSUMED } };
  }
  const isSame = certain !== undefined && !certain.hasOffset && certain.iso.startsWith(`${day.value}T`);
  return isSame ? fromMarkup(certain, ASSUMED, certain.iso + zone) : undefined;
};

/** "/2019/05/14/…", "/read/20190514/…": many sites put the day of publication in the address. */
const dayInAddress = ({ address }: Page): DraftValue | undefined => {
  const day = dayOfUrl(address.url, { close: true });
  return day && fromMarkup({ value: day.exact, path: 'url' }, 'html/day-in-address', day.iso);
};
