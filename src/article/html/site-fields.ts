import type { BlockKind } from '../article.ts';
import { readByline } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { creditOf } from '../plain/caption.ts';
import { bylineFindings, type Finding, findingIn } from '../plain/findings.ts';
import { readPublicationLine } from '../publication-line.ts';
import { captionReading } from './caption-lines.ts';
import type { PageElement } from './outline.ts';
import { joinReadings, NOTHING, type Page, type PageReading, type PlacedLine } from './page.ts';
import { readNames, withoutRoles } from './person-names.ts';
import { type Role, textOf } from './roles.ts';
import { trimMarks } from './trim.ts';
import { inZone } from './zone.ts';

/** Reads the elements that a site's rules name. */
export const readSiteFields = (page: Page): PageReading => {
  const { site } = page;
  if (!site) return NOTHING;
  return joinReadings(site.roles.map(({ role, element }) => readField({ role, element, rule: `site/${site.site.name}/${role}` }, page)));
};

interface SiteField {
  readonly role: Role;
  readonly element: PageElement;
  readonly rule: string;
}

const readField = (field: SiteField, page: Page): PageReading => {
  switch (field.role) {
    case 'author':
    case 'editor':
      return readPeople(field, page);
    case 'date':
      return readDate(field, page);
    case 'caption':
      return readCaption(field, page);
    case 'lead':
      return readLead(field, page);
    case 'credit':
      return readCredit(field, page);
    case 'photo':
      return NOTHING;
  }
};

const linesOf = (element: PageElement, kind: BlockKind, page: Page): PlacedLine[] => {
  const lines: PlacedLine[] = [];
  for (let index = element.lineStart; index < element.lineEnd; index++) {
    const text = page.outline.lines[index]?.text;
    if (text !== undefined) lines.push(page.drafts.line(index, kind, text));
  }
  return lines;
};

const readPeople = (field: SiteField, page: Page): PageReading => {
  const lines = linesOf(field.element, 'byline', page);
  const own = field.element.isBlock ? undefined : textOf(field.element.element);
  const findings = lines.flatMap(({ draft }) => peopleIn(own ?? draft.text, draft, field, page));
  return {
    lines: lines.filter(({ draft }) => findings.some((f) => lineOf(f) === draft)),
    findings: findings.map((f) => named(f, field.rule)),
  };
};

const peopleIn = (text: string, draft: DraftLine, { role, rule }: SiteField, { patterns }: Page): Finding[] => {
  const byline = readByline(text, patterns);
  if (byline && byline.authors.length + byline.editors.length > 0) {
    const read = { ...byline, authors: withoutRoles(byline.authors, patterns), editors: withoutRoles(byline.editors, patterns) };
    return bylineFindings(read, draft);
  }
  const names = withoutRoles(readNames(text, patterns), patterns);
  return names.map((name) => findingIn(role === 'editor' ? 'editor' : 'author', draft, name, rule));
};

const lineOf = ({ value }: Finding): DraftLine | undefined => (value.origin.from === 'text' ? value.origin.line : undefined);

const named = (finding: Finding, rule: string): Finding => ({
  ...finding,
  value: { ...finding.value, origin: { ...finding.value.origin, rule } },
});

const readDate = ({ element, rule }: SiteField, page: Page): PageReading => {
  for (let index = element.lineStart; index < element.lineEnd; index++) {
    const text = page.outline.lines[index]?.text ?? '';
    const read = readPublicationLine(text, page.patterns);
    if (!read) continue;
    const end = text.indexOf(read.exact) + read.exact.length;
    const placed = page.drafts.line(index, 'byline', trimMarks(/\d/u.test(read.rest) ? text.slice(0, end) : text, '|'));
    return { lines: [placed], findings: [findingIn('published', placed.draft, read.exact, rule, inZone(read, page))] };
  }
  return NOTHING;
};

const readCaption = ({ element, rule }: SiteField, page: Page): PageReading => {
  const line = page.outline.lines[element.lineStart];
  if (!line) return NOTHING;
  const reading = captionReading(line, element.lineStart, page);
  return { ...reading, findings: reading.findings.map((f) => named(f, rule)) };
};

const readLead = ({ element, rule }: SiteField, page: Page): PageReading => {
  const [line] = linesOf(element, 'lead', page);
  return line ? { lines: [line], findings: [findingIn('lead', line.draft, line.draft.text, rule)] } : NOTHING;
};

const readCredit = ({ element, rule }: SiteField, page: Page): PageReading => {
  const exact = page.outline.lines[element.lineStart]?.text;
  if (exact === undefined) return NOTHING;
  const value = creditOf(exact, page.patterns);
  return { lines: [], findings: [{ field: 'credit', value: { value, origin: { from: 'markup', path: 'body', exact, rule } } }] };
};

/** What the site's rules found stands; the rest is as on any page. */
export const preferSite = (site: PageReading, generic: PageReading): PageReading => {
  const fields = new Set(site.findings.map((f) => f.field));
  const isCaptioned = fields.has('caption');
  const taken = new Set(site.lines.map(({ index }) => index));
  const kept = generic.findings.filter((f) => !fields.has(f.field) && !isTakenLine(f, generic, taken));
  const lines = generic.lines.filter(({ index, draft }) => !taken.has(index) && !(isCaptioned && draft.kind === 'caption'));
  return joinReadings([site, { lines, findings: kept }]);
};

const isTakenLine = (finding: Finding, generic: PageReading, taken: ReadonlySet<number>): boolean => {
  const line = lineOf(finding);
  return line !== undefined && generic.lines.some(({ index, draft }) => draft === line && taken.has(index));
};
