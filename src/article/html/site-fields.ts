import type { BlockKind } from '../article.ts';
import { readByline } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { bylineFindings, type Finding, type FindingField, findingIn } from '../plain/findings.ts';
import { readPublicationLine } from '../publication-line.ts';
import { captionReading } from './caption-lines.ts';
import type { PageElement } from './outline.ts';
import { joinReadings, NOTHING, type Page, type PageReading, type PlacedLine } from './page.ts';
import { readNames, withoutRoles } from './person-names.ts';
import type { Role } from './roles.ts';
import { inZone } from './zone.ts';

/** Reads the elements that a site's rules name. */
export const readSiteFields = (page: Page): PageReading => {
  const { site } = page;
  if (!site) return NOTHING;
  return joinReadings(site.roles.map(({ role, element }) => readField(role, element, page)));
};

const readField = (role: Role, element: PageElement, page: Page): PageReading => {
  const rule = `site/${page.site?.site.name}/${role}`;
  switch (role) {
    case 'author':
    case 'editor':
      return readPeople(role, element, page, rule);
    case 'date':
      return readDate(element, page, rule);
    case 'caption':
      return renamed(readCaption(element, page), rule);
    case 'lead':
      return readWhole('lead', 'lead', element, page, rule);
    case 'credit':
      return readCredit(element, page, rule);
    case 'photo':
      return NOTHING;
  }
};

const linesOf = (element: PageElement, kind: BlockKind, page: Page): PlacedLine[] => {
  const lines: PlacedLine[] = [];
  for (let index = element.lineStart; index < element.lineEnd; index++) {
    const text = page.outline.lines[index]?.text;
    if (text !== undefined) lines.push({ index, draft: { kind, text } });
  }
  return lines;
};

const readPeople = (role: 'author' | 'editor', element: PageElement, page: Page, rule: string): PageReading => {
  const lines = linesOf(element, 'byline', page);
  const findings = lines.flatMap(({ draft }) => peopleIn(draft, role, page));
  return { lines: lines.filter(({ draft }) => findings.some((f) => lineOf(f) === draft)), findings: findings.map((f) => named(f, rule)) };
};

const peopleIn = (draft: DraftLine, role: 'author' | 'editor', { patterns }: Page): Finding[] => {
  const byline = readByline(draft.text, patterns);
  if (byline && byline.authors.length + byline.editors.length > 0) {
    return bylineFindings(
      { ...byline, authors: withoutRoles(byline.authors, patterns), editors: withoutRoles(byline.editors, patterns) },
      draft,
    );
  }
  return withoutRoles(readNames(draft.text, patterns), patterns).map((name) => findingIn(role, draft, name, ''));
};

const lineOf = ({ value }: Finding): DraftLine | undefined => (value.origin.from === 'text' ? value.origin.line : undefined);

const named = (finding: Finding, rule: string): Finding => ({
  ...finding,
  value: { ...finding.value, origin: { ...finding.value.origin, rule } },
});

const renamed = (reading: PageReading, rule: string): PageReading => ({
  ...reading,
  findings: reading.findings.map((f) => named(f, rule)),
});

const readDate = (element: PageElement, page: Page, rule: string): PageReading => {
  for (const line of linesOf(element, 'byline', page)) {
    const read = readPublicationLine(line.draft.text, page.patterns);
    if (!read) continue;
    const draft: DraftLine = /\d/u.test(read.rest) ? { kind: 'byline', text: read.exact } : line.draft;
    return { lines: [{ index: line.index, draft }], findings: [findingIn('published', draft, read.exact, rule, inZone(read, page))] };
  }
  return NOTHING;
};

const readCaption = (element: PageElement, page: Page): PageReading => {
  const line = page.outline.lines[element.lineStart];
  return line ? captionReading(line, element.lineStart, page) : NOTHING;
};

const readWhole = (field: FindingField, kind: BlockKind, element: PageElement, page: Page, rule: string): PageReading => {
  const [line] = linesOf(element, kind, page);
  return line ? { lines: [line], findings: [findingIn(field, line.draft, line.draft.text, rule)] } : NOTHING;
};

const readCredit = (element: PageElement, page: Page, rule: string): PageReading => {
  const exact = page.outline.lines[element.lineStart]?.text;
  if (exact === undefined) return NOTHING;
  return { lines: [], findings: [{ field: 'credit', value: { value: exact, origin: { from: 'markup', path: 'body', exact, rule } } }] };
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
