import { readByline, readSignature } from '../byline.ts';
import { bylineFindings, type Finding, publicationFindings, signatureFindings } from '../plain/findings.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import { readBylineLine } from './head-lines.ts';
import { joinReadings, NOTHING, type Page, type PageReading } from './page.ts';
import { withoutRoles } from './person-names.ts';

/** How many lines behind the body may still sign it. */
export const LINES_BEHIND = 30;

/** Reads what signs the article behind its body: bylines, initials, the time of a change. */
export const readTailLines = (page: Page): PageReading => {
  const readings: PageReading[] = [];
  const end = Math.min(page.outline.lines.length, page.bodyEnd + LINES_BEHIND);
  for (let i = lastProse(page) + 1; i < end; i++) {
    const isRead = i < page.bodyEnd && page.body.marks[i] === undefined;
    if (!isRead) readings.push(readTailLine(i, page));
  }
  return joinReadings(readings);
};

/** The last line of running text: what the body's block holds behind it may be a box that signs the article. */
const lastProse = (page: Page): number => {
  let last = page.bodyEnd - 1;
  while (last > page.bodyStart && !isProse(last, page)) last--;
  return last;
};

const isProse = (index: number, page: Page): boolean => {
  const line = page.outline.lines[index];
  return line !== undefined && page.body.marks[index] === undefined && line.prose > 0;
};

const readTailLine = (index: number, page: Page): PageReading => {
  const line = page.outline.lines[index];
  const mark = page.body.marks[index];
  if (!line || mark === 'cards' || mark === 'comments' || mark === 'hidden' || mark === 'frame') return NOTHING;
  const roles = (page.roles.get(index) ?? []).filter((r) => r.role === 'author' || r.role === 'editor');
  const closing = readClosingLine(line.text, index, page);
  if (closing) return closing;
  return readBylineLine({ line, index, isAbove: false }, mark === undefined || mark === 'beside' ? roles : [], page) ?? NOTHING;
};

/** A line of its own that signs: "(abc/xyz)", "Penulis: A | Editor: B", "Diperbarui: …". */
export const readClosingLine = (text: string, index: number, page: Page): PageReading | undefined => {
  const { patterns } = page;
  const placed = page.drafts.line(index, 'byline', text);
  const found = (findings: Finding[]): PageReading => ({ lines: [placed], findings });
  const signature = text.length <= 100 ? readSignature(text, patterns) : undefined;
  if (signature?.start === 0 && (signature.initials.length > 0 || signature.author !== undefined)) {
    return found(signatureFindings(signature, placed.draft));
  }
  const byline = text.length <= 160 && hasLabel(text, page) ? readByline(text, patterns) : undefined;
  if (byline && byline.length >= 0.9 * text.length) {
    const read = { ...byline, authors: withoutRoles(byline.authors, patterns), editors: withoutRoles(byline.editors, patterns) };
    return found(bylineFindings(read, placed.draft));
  }
  const published = text.length <= 120 && patterns.dateLabel.test(text) ? readPublicationLine(text, patterns) : undefined;
  if (published && isPublicationLine(published, patterns)) return found(publicationFindings(published, placed.draft, patterns));
  return undefined;
};

const hasLabel = (text: string, { patterns }: Page): boolean => {
  const head = text.slice(0, 60);
  const index = head.includes(':') ? head.search(patterns.bylineLabel) : -1;
  return index >= 0 && index <= 3;
};
