import { matchesIn } from '../../core/pattern.ts';
import type { BlockKind } from '../article.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { readByline, readSignature } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { endsSentence, isHeadline, isProse, titleCaseShare, wordsOf } from '../line-shape.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import { isBodyCaption } from './caption.ts';
import { bylineFindings, type Finding, publicationFindings, type Reading, signatureFindings } from './findings.ts';
import { isFooterHeading } from './junk.ts';
import type { PlainLine } from './plain-lines.ts';

const BULLET = /^(?:[-–—•*▪●]\s?|\(?\d{1,2}[.)]\s?|[a-z][.)]\s)/u;

/** Reads the body and what signs it; what stands behind the article, from the line `footer` on, is dropped. */
export const readBody = (lines: readonly PlainLine[], footer: number, patterns: ArticlePatterns): Reading => {
  const signed = signatureAt(lines.slice(0, footer), patterns);
  const end = trimTail(lines, signed === undefined ? footer : signed + 1, patterns);
  const out: DraftLine[] = [];
  const findings: Finding[] = [];
  for (const [i, line] of lines.entries()) {
    const isTail = i >= end;
    const read = isTail ? readTailLine(line.text, patterns) : readBodyLine({ line, next: lines[i + 1], isLast: i >= end - 2 }, patterns);
    out.push(...read.lines);
    findings.push(...read.findings);
    if (i > end + 12) break;
  }
  return { lines: out, findings };
};

/** Where the furniture behind the article begins: at a heading of it that no more of the article follows. */
export const footerStart = (lines: readonly PlainLine[], patterns: ArticlePatterns): number => {
  let before = 0;
  const all = countProse(lines, patterns);
  for (const [i, line] of lines.entries()) {
    if (isProse(line.text, patterns.particles)) before++;
    else if (before > 0 && all - before < 3 && isFooterHeading(line.text, patterns)) return i;
  }
  return lines.length;
};

const countProse = (lines: readonly PlainLine[], { particles }: ArticlePatterns): number =>
  lines.filter((line) => isProse(line.text, particles)).length;

/** The line that signs the article, if little running text follows it. */
const signatureAt = (lines: readonly PlainLine[], patterns: ArticlePatterns): number | undefined => {
  let found: number | undefined;
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 30); i--) {
    if (readSignature(lines[i]?.text ?? '', patterns)) found ??= i;
    if (found !== undefined) break;
  }
  return found !== undefined && countProse(lines.slice(found + 1), patterns) <= 1 ? found : undefined;
};

/** Where the article ends, without the tags, signatures of offices and headlines behind its last text. */
const trimTail = (lines: readonly PlainLine[], from: number, patterns: ArticlePatterns): number => {
  let end = from;
  while (end > 1 && isLoose(lines[end - 1]?.text ?? '', patterns)) end--;
  return end;
};

const isLoose = (text: string, patterns: ArticlePatterns): boolean => {
  if (readSignature(text, patterns) || readTailLine(text, patterns).lines.length > 0) return false;
  if (text.length > 110 || isProse(text, patterns.particles) || BULLET.test(text) || /[.!?:;,"”]$/u.test(text)) return false;
  return isHeadline(text, patterns.particles) || (text === text.toLowerCase() && wordsOf(text).length <= 6) || wordsOf(text).length <= 2;
};

/** Behind the article only a byline or a time of publication still counts. */
const readTailLine = (text: string, patterns: ArticlePatterns): Reading => {
  const draft: DraftLine = { kind: 'byline', text };
  const byline = startsWithLabel(text, patterns) ? readByline(text, patterns) : undefined;
  if (byline && byline.length === text.length) return { lines: [draft], findings: bylineFindings(byline, draft) };
  const signature = readSignature(text, patterns);
  if (signature?.start === 0 && signature.initials.length + (signature.author?.length ?? 0) > 0) {
    return { lines: [draft], findings: signatureFindings(signature, draft) };
  }
  const published = patterns.dateLabel.test(text) ? readPublicationLine(text, patterns) : undefined;
  if (published && isPublicationLine(published, patterns))
    return { lines: [draft], findings: publicationFindings(published, draft, patterns) };
  if (patterns.sourceLabel.test(text) && text.length <= 90) return { lines: [draft], findings: [] };
  return { lines: [], findings: [] };
};

const startsWithLabel = (text: string, { bylineLabel }: ArticlePatterns): boolean => {
  const index = text.slice(0, 60).search(bylineLabel);
  return index >= 0 && index <= 3;
};

interface BodyLine {
  readonly line: PlainLine;
  readonly next: PlainLine | undefined;
  /** Whether it is among the last lines, where an article is signed. */
  readonly isLast: boolean;
}

const readBodyLine = ({ line, next, isLast }: BodyLine, patterns: ArticlePatterns): Reading => {
  const tail = readTailLine(line.text, patterns);
  if (tail.lines.length > 0) return tail;
  const signature = isLast ? readSignature(line.text, patterns) : undefined;
  const labelled = signature || !isLast ? undefined : closingByline(line.text, patterns);
  const cut = signature?.start ?? labelled?.start ?? line.text.length;
  const text = line.text.slice(0, cut).trim();
  const lines: DraftLine[] = text === '' ? [] : [{ kind: kindOfBody({ ...line, text }, next, patterns), text }];
  if (cut === line.text.length) return { lines, findings: [] };
  const sign: DraftLine = { kind: 'byline', text: line.text.slice(cut) };
  const findings = signature ? signatureFindings(signature, sign) : labelled ? bylineFindings(labelled.byline, sign) : [];
  return { lines: findings.length > 0 ? [...lines, sign] : lines, findings };
};

/** "… pungkasnya. Penulis: Nama | Editor: Nama": a byline that closes a paragraph. */
const closingByline = (text: string, patterns: ArticlePatterns) => {
  const base = Math.max(0, text.length - 160);
  for (const match of matchesIn(text.slice(base), patterns.bylineLabel)) {
    const start = base + match.index;
    if (!/[.!?"”’)*]\s?\(?$/u.test(text.slice(Math.max(0, start - 4), start))) continue;
    const byline = readByline(text.slice(start), patterns);
    if (byline && start + byline.length === text.length) return { byline, start };
  }
  return undefined;
};

const kindOfBody = (line: PlainLine, next: PlainLine | undefined, patterns: ArticlePatterns): BlockKind => {
  if (line.level > 0 || isHeading(line.text, next, patterns)) return 'heading';
  return isBodyCaption(line.text, patterns) ? 'caption' : 'paragraph';
};

/** A short line in title case that running text follows. */
const isHeading = (text: string, next: PlainLine | undefined, { particles }: ArticlePatterns): boolean => {
  if (!next || BULLET.test(text) || /[.,:;"”)!]$/u.test(text) || endsSentence(text.replace(/\?$/u, ''))) return false;
  const words = wordsOf(text);
  if (words.length > 12 || !/^[\p{Lu}\d]/u.test(text)) return false;
  return titleCaseShare(words, particles) >= 0.6 && next.text.length > text.length && isProse(next.text, particles);
};
