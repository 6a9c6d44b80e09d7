import { foldWords } from '../../core/text.ts';
import { readByline } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { isCreditLine } from '../plain/caption.ts';
import { bylineFindings, type Finding, findingIn, publicationFindings } from '../plain/findings.ts';
import { isJunk, relatedLine } from '../plain/junk.ts';
import { isPublicationLine, type PublicationLine, readPublicationLine } from '../publication-line.ts';
import { isInPhoto, readCaptionLine, withoutCreditLines } from './caption-lines.ts';
import type { PageLine } from './outline.ts';
import { joinReadings, NOTHING, type Page, type PageReading } from './page.ts';
import { readNames, withoutRoles } from './person-names.ts';
import { linkShare } from './prose.ts';
import type { Role, RoleText } from './roles.ts';
import { readSharedByline } from './shared-byline.ts';
import { trimMarks } from './trim.ts';
import { inZone } from './zone.ts';

/** How many lines above the headline may still speak of the article (a time, a byline). */
export const LINES_ABOVE = 8;
const MAX_HEAD_LINES = 120;
const MAX_BYLINE = 160;

/** Reads what stands around the headline: times, bylines, a lead, the caption of the main picture. */
export const readHeadLines = (page: Page): PageReading => {
  const start = page.title?.start ?? page.bodyStart;
  const readings: PageReading[] = [];
  const isRepeated = repetitionIn(page);
  for (let i = Math.max(0, start - LINES_ABOVE, page.bodyStart - MAX_HEAD_LINES); i < page.bodyStart; i++) {
    const line = page.outline.lines[i];
    const isTitle = page.title !== undefined && i >= page.title.start && i < page.title.end;
    if (!line || isTitle) continue;
    const reading = readHeadLine({ line, index: i, isAbove: i < start }, page);
    if (reading.lines.length + reading.findings.length > 0 && !isRepeated(line.text)) readings.push(reading);
  }
  return withOneTime(joinReadings(withoutCreditLines(readings)), start);
};

/** Of several times the one with a clock counts, then the one nearest to the headline; the day that a page is read stands above many. */
const withOneTime = (reading: PageReading, titleIndex: number): PageReading => {
  const times = reading.findings.filter((f) => f.field === 'published');
  if (times.length < 2) return reading;
  const distance = (finding: Finding): number => {
    const line = reading.lines.find(({ draft }) => finding.value.origin.from === 'text' && draft === finding.value.origin.line);
    return Math.abs((line?.index ?? 0) - titleIndex) + (finding.value.value.includes('T') || hasClock(finding) ? 0 : 1_000);
  };
  const best = times.reduce((a, b) => (distance(b) < distance(a) ? b : a));
  const findings = reading.findings.filter((f) => f.field !== 'published' || f === best);
  const isUsed = (draft: DraftLine): boolean => findings.some(({ value }) => value.origin.from === 'text' && value.origin.line === draft);
  return { lines: reading.lines.filter(({ draft }) => draft.kind !== 'byline' || isUsed(draft)), findings };
};

const hasClock = ({ value }: Finding): boolean => /\d[:.]\d\d/u.test(value.origin.exact);

const PLAIN_WORD = /[a-z0-9]{3,}/gu;

/** Tells a pull quote or a summary that stands word for word in a line of the body. */
const repetitionIn = (page: Page): ((text: string) => boolean) => {
  let lower: string | undefined;
  let body: string | undefined;
  const lines = () => page.outline.lines.slice(page.bodyStart, page.bodyEnd);
  return (text) => {
    if (text.length < 30) return false;
    lower ??= lines()
      .map((line) => line.text.toLowerCase())
      .join('\n');
    // The words of most lines are not in the body: no need to compare the whole of it.
    if (!longestWords(text).every((word) => lower?.includes(word))) return false;
    const words = foldWords(text);
    if (words.length < 30) return false;
    body ??= lines()
      .map((line) => foldWords(line.text))
      .join('\n');
    return body.includes(words);
  };
};

const longestWords = (text: string): string[] =>
  (text.toLowerCase().match(PLAIN_WORD) ?? []).sort((a, b) => b.length - a.length).slice(0, 4);

interface HeadLine {
  readonly line: PageLine;
  readonly index: number;
  readonly isAbove: boolean;
}

const readHeadLine = (head: HeadLine, page: Page): PageReading => {
  const { line, index, isAbove } = head;
  const mark = page.body.marks[index];
  const roles = page.roles.get(index) ?? [];
  if (mark === 'cards' || mark === 'hidden' || mark === 'frame') return NOTHING;
  const published = readPublicationLine(line.text, page.patterns);
  if (published && isPublicationLine(published, page.patterns))
    return joinReadings([readTime(published, head, page), readRoleNames(roles, head, page)]);
  if (mark === 'comments') return NOTHING;
  const byline = isInPhoto(line, page) ? undefined : readBylineLine(head, roles, page);
  if (byline || isAbove || line.text.length < 4) return byline ?? NOTHING;
  const caption = readCaptionLine({ line, index, roles, mark }, page);
  if (caption) return caption;
  if (mark !== undefined && mark !== 'beside') return NOTHING;
  return readLead(head, roles, page);
};

/** A line with a time; counts of readers and the like beside it are left out. */
const readTime = (read: PublicationLine, { line, index }: HeadLine, page: Page): PageReading => {
  const hasByline = read.rest !== '' && readByline(read.rest, page.patterns) !== undefined;
  const hasPeople = (page.roles.get(index) ?? []).some(({ role }) => role === 'author' || role === 'editor');
  const isWhole = hasByline || hasPeople || !/\d/u.test(read.rest);
  const end = line.text.indexOf(read.exact) + read.exact.length;
  const placed = page.drafts.line(index, 'byline', trimMarks(isWhole ? line.text : line.text.slice(0, end), '|'));
  return { lines: [placed], findings: publicationFindings({ ...read, iso: inZone(read, page) }, placed.draft, page.patterns) };
};

/** A line that names writers or editors, by its words or by its class. */
export const readBylineLine = (head: HeadLine, roles: readonly RoleText[], page: Page): PageReading | undefined => {
  const { line, index } = head;
  if (line.text.length > MAX_BYLINE || isCreditLine(line.text, page.patterns)) return undefined;
  const shared = readSharedByline(line, index, page);
  if (shared) return shared;
  const byline = readByline(line.text, page.patterns);
  if (byline && byline.length >= 0.8 * line.text.length) {
    const placed = page.drafts.line(index, 'byline', line.text);
    const read = { ...byline, authors: withoutRoles(byline.authors, page.patterns), editors: withoutRoles(byline.editors, page.patterns) };
    return { lines: [placed], findings: bylineFindings(read, placed.draft) };
  }
  const named = readRoleNames(roles, head, page);
  return named.findings.length > 0 ? named : undefined;
};

const RULES: Readonly<Partial<Record<Role, string>>> = { author: 'html/author-element', editor: 'html/editor-element' };

/** Names in elements that the markup calls author or editor; the innermost that names somebody. */
const readRoleNames = (roles: readonly RoleText[], { line, index }: HeadLine, page: Page): PageReading => {
  const findings: Finding[] = [];
  const placed = page.drafts.line(index, 'byline', line.text);
  if (!roles.some(({ role }) => role === 'author' || role === 'editor')) return NOTHING;
  const isHere = (name: string): boolean => placed.draft.text.includes(name);
  for (const role of ['author', 'editor'] as const) {
    const named = roles
      .filter((r) => r.role === role && r.text.length <= MAX_BYLINE)
      .map((r) => readNames(r.text, page.patterns).filter(isHere));
    const names = named.findLast((list) => list.length > 0) ?? [];
    findings.push(...withoutRoles(names, page.patterns).map((name) => findingIn(role, placed.draft, name, RULES[role] ?? '')));
  }
  return findings.length > 0 ? { lines: [placed], findings } : NOTHING;
};

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5']);

/** A sentence under the headline that is neither of the body nor of a picture. */
const readLead = ({ line, index }: HeadLine, roles: readonly RoleText[], page: Page): PageReading => {
  const block = page.outline.elements[line.block];
  const isLead = roles.some((r) => r.role === 'lead') || HEADINGS.has(block?.name ?? '');
  const wordCount = line.text.split(' ').length;
  if (wordCount < (isLead ? 5 : 9) || linkShare(line) > 0.5) return NOTHING;
  if (block?.name === 'blockquote' || isJunk(line.text, page.patterns) || relatedLine(line.text, page.patterns)) return NOTHING;
  const placed = page.drafts.line(index, 'lead', line.text);
  return {
    lines: [placed],
    findings: [findingIn('lead', placed.draft, line.text, isLead ? 'html/lead-element' : 'html/lead-under-title')],
  };
};
