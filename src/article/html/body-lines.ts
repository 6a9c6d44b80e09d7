import type { BlockKind } from '../article.ts';
import { readSignature } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { readDateline } from '../dateline.ts';
import { cutInside } from '../plain/cuts.ts';
import { datelineFindings, type Finding, findingIn, signatureFindings } from '../plain/findings.ts';
import { isJunk, relatedLine } from '../plain/junk.ts';
import type { Outline, PageLine } from './outline.ts';
import type { Page, PageReading, PlacedLine } from './page.ts';
import { isPerson } from './person-names.ts';
import { linkShare } from './prose.ts';
import { readClosingLine } from './tail-lines.ts';

export interface BodyReading extends PageReading {
  /** The words before the running text of the first line. */
  readonly bodyLead?: { readonly line: DraftLine; readonly exact: string } | undefined;
}

interface KeptLine {
  readonly text: string;
  readonly index: number;
  readonly kind: BlockKind;
}

/** Reads the body: its lines without what is furniture by its words, the dateline at its head, what signs it at its end. */
export const readBodyLines = (page: Page): BodyReading => {
  const kept = joinDateline(keepLines(page));
  const lines: PlacedLine[] = [];
  const findings: Finding[] = [];
  for (const [i, line] of kept.entries()) {
    const read = readBodyLine(line, i >= kept.length - 3, page);
    lines.push(...read.lines);
    findings.push(...read.findings);
  }
  const first = lines[0]?.draft;
  const dateline = first && readDateline(first.text, page.patterns);
  if (!first || !dateline) return { lines, findings };
  const bodyLead = { line: first, exact: first.text.slice(0, dateline.end) };
  return { lines, findings: [...datelineFindings(dateline, first), ...findings], bodyLead };
};

const readBodyLine = ({ text, index, kind }: KeptLine, isLast: boolean, page: Page): PageReading => {
  if (page.body.isCaptions) return readPhotoText({ text, index, kind });
  const closing = readClosingLine(text, index, page);
  if (closing) return closing;
  if (isLast && isShoutedName(index, text, page)) {
    const draft: DraftLine = { kind: 'byline', text };
    return { lines: [{ index, draft }], findings: [findingIn('author', draft, text, 'html/author-in-capitals')] };
  }
  const signature = isLast ? readSignature(text, page.patterns) : undefined;
  if (!signature) return { lines: [{ index, draft: { kind, text } }], findings: [] };
  const body: DraftLine = { kind, text: text.slice(0, signature.start).trim() };
  const sign: DraftLine = { kind: 'byline', text: text.slice(signature.start).trim() };
  const findings = signatureFindings(signature, sign);
  const lines = findings.length > 0 ? [body, sign] : [body];
  return { lines: lines.map((draft) => ({ index, draft })), findings };
};

/** A line of a page of photographs; the bracket at its end names the photographer. */
const readPhotoText = ({ text, index, kind }: KeptLine): PageReading => {
  const draft: DraftLine = { kind, text };
  return { lines: [{ index, draft }], findings: [findingIn('caption', draft, text, 'html/caption-as-text')] };
};

/** A name in bold capitals that closes the body. */
const isShoutedName = (index: number, text: string, page: Page): boolean => {
  const line = page.outline.lines[index];
  if (!line || line.boldLength < 0.9 * text.length || text !== text.toUpperCase() || text.length > 40) return false;
  return text.includes(' ') && isPerson(text, page.patterns);
};

/** The place of a dateline may stand in a line of its own before the first paragraph: "Jakarta -". */
const joinDateline = (kept: readonly KeptLine[]): KeptLine[] => {
  const [first, second, ...rest] = kept;
  if (!first || !second || first.text.length > 60 || !/\s[-–—]{1,2}$/u.test(first.text)) return [...kept];
  return [{ ...second, text: `${first.text} ${second.text}` }, ...rest];
};

const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const MAX_LINK_LINE = 120;

const keepLines = (page: Page): KeptLine[] => {
  const { outline, body, patterns } = page;
  const kept: KeptLine[] = [];
  const repeated = repeatedLabels(page);
  for (let i = page.bodyStart; i < page.bodyEnd; i++) {
    const line = outline.lines[i];
    if (!line || body.marks[i] !== undefined) continue;
    const related = relatedLine(line.text, patterns);
    if (isJunk(line.text, patterns) || related === 'whole' || related === 'cue-only' || isLinkLine(line, page) || repeated.has(line.text))
      continue;
    const text = cutInside(line.text, patterns);
    if (text !== '') kept.push({ text, index: i, kind: isHeading(outline, line) ? 'heading' : 'paragraph' });
  }
  return kept;
};

const LABEL = /^\p{L}{2,12}$/u;

/** Words alone in their lines that the body has three times or more: labels of advertisements and embeds. */
const repeatedLabels = ({ outline, body, bodyStart, bodyEnd }: Page): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (let i = bodyStart; i < bodyEnd; i++) {
    const text = outline.lines[i]?.text ?? '';
    if (body.marks[i] === undefined && LABEL.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 2).map(([text]) => text));
};

/** A line of links to other pages of the site; links to other sites are sources and offers of the article's own. */
const isLinkLine = (line: PageLine, { outline, address }: Page): boolean => {
  if (linkShare(line) < 0.6 || line.text.length > MAX_LINK_LINE) return false;
  const href = outline.elements[line.link]?.element.attribs.href;
  return href === undefined || address.isInternal(href) || SOCIAL.test(href);
};

const SOCIAL =
  /\/\/(?:[a-z]+\.)?(?:facebook|twitter|x|instagram|whatsapp|t|telegram|linkedin|youtube|tiktok|pinterest|google|reddit|line)\.(?:com|me|co)\b/iu;

const isHeading = (outline: Outline, line: PageLine): boolean => {
  const block = outline.elements[line.block];
  if (block && HEADING_TAGS.has(block.name)) return true;
  return line.boldLength >= 0.9 * line.text.length && line.text.length <= 120 && !/[.,:;"”’)]$/u.test(line.text);
};
