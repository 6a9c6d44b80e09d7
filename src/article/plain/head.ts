import { foldWords } from '../../core/text.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import { isPersonName, readByline } from '../byline.ts';
import type { DraftLine } from '../compose.ts';
import { isProse, wordsOf } from '../line-shape.ts';
import { domainIn } from '../outlet-name.ts';
import { isPublicationLine, readPublicationLine } from '../publication-line.ts';
import { creditOf, isCreditLine, readCaption } from './caption.ts';
import { bylineFindings, type Finding, findingIn, publicationFindings, type Reading } from './findings.ts';
import { isFooterHeading, isNavigation } from './junk.ts';
import type { PlainLine } from './plain-lines.ts';

type HeadKind = 'publication' | 'byline' | 'role' | 'credit' | 'caption' | 'desk' | 'navigation' | 'other';

const kindOf = (text: string, patterns: ArticlePatterns): HeadKind => {
  const published = readPublicationLine(text, patterns);
  if (published && isPublicationLine(published, patterns)) return 'publication';
  if (readByline(text, patterns) || nameAndOutlet(text, patterns)) return 'byline';
  if (isCreditLine(text, patterns)) return 'credit';
  if (isNavigation(text, patterns) || isFooterHeading(text, patterns)) return 'navigation';
  if (wordsOf(text).length <= 4 && patterns.role.test(text)) return 'role';
  if (readCaption(text, patterns)) return 'caption';
  const desk = patterns.desk.exec(text);
  return desk && wordsOf(text).length <= 8 && /^[\s|–—-]*$/u.test(text.slice(0, desk.index)) ? 'desk' : 'other';
};

interface NamedOutlet {
  readonly name: string;
  readonly outlet: string;
  /** From where it was written. */
  readonly place?: string;
}

/** "Budi Santoso - detikNews", "Budi Santoso, TribunX.com", "Budi Santoso, The Island Post, Semarang". */
const nameAndOutlet = (text: string, { outletWord }: ArticlePatterns): NamedOutlet | undefined => {
  const match =
    /^(?<name>\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,4})\s?[|,(–—-]\s?(?<outlet>[\p{L}\d. ]{3,40})\)?(?:, (?<place>\p{Lu}[\p{L} ]{2,30}))?$/u.exec(
      text,
    );
  const [name, outlet, place] = [match?.groups?.name, match?.groups?.outlet, match?.groups?.place];
  // One name alone signs only where the place stands behind the outlet.
  if (place === undefined && !name?.includes(' ')) return undefined;
  if (name === undefined || outlet === undefined || outletWord.test(name) || wordsOf(outlet).length > 3) return undefined;
  const isOutlet = domainIn(outlet) !== undefined || outletWord.test(outlet) || /^detik/u.test(outlet);
  return isOutlet ? { name, outlet, ...(place === undefined ? {} : { place }) } : undefined;
};

/** Which lines before the body may be its title: those that are nothing else. */
export const titleCandidates = (lines: readonly PlainLine[], patterns: ArticlePatterns): (PlainLine | undefined)[] => {
  const others = lines.map((line) => {
    const kind = kindOf(line.text, patterns);
    return kind === 'other' || kind === 'desk' ? line : undefined;
  });
  // A headline may look like a byline ("Laporan Keuangan Kota"); without another line it is the title.
  return others.some((line) => line)
    ? others
    : lines.map((line) => (/[:/|]/u.test(line.text) || /\d{4}/u.test(line.text) ? undefined : line));
};

/** Reads the lines between title and body, and the publication lines and bylines above the title. */
export const readHead = (lines: readonly PlainLine[], title: number | undefined, patterns: ArticlePatterns): Reading => {
  const titleWords = title === undefined ? '' : foldWords(lines[title]?.text ?? '');
  const out: DraftLine[] = [];
  const findings: Finding[] = [];
  for (const [i, { text }] of lines.entries()) {
    if (i === title || repeatsTitle(text, titleWords)) continue;
    const kind = kindOf(text, patterns);
    if (title !== undefined && i < title && !countsAboveTitle(text, kind, patterns)) continue;
    const read = readHeadLine(
      { text, kind, neighbours: neighbourKinds(lines, i, patterns), hasLead: findings.some((f) => f.field === 'lead') },
      patterns,
    );
    out.push(...read.lines);
    findings.push(...read.findings);
  }
  return { lines: out, findings };
};

/** The title again, as a picture's text or in a path of sections. */
const repeatsTitle = (text: string, titleWords: string): boolean => {
  const words = foldWords(text);
  return titleWords !== '' && words.includes(titleWords) && words.length <= titleWords.length + 24;
};

/** Above the title a bare date is the page's calendar; with a label or a time it is the article's. */
const countsAboveTitle = (text: string, kind: HeadKind, patterns: ArticlePatterns): boolean => {
  if (kind === 'publication') return /\d[:.]\d\d/u.test(text) || patterns.dateLabel.test(text);
  return kind === 'byline' || kind === 'credit' || kind === 'caption';
};

interface HeadLine {
  readonly text: string;
  readonly kind: HeadKind;
  readonly neighbours: readonly HeadKind[];
  readonly hasLead: boolean;
}

const neighbourKinds = (lines: readonly PlainLine[], at: number, patterns: ArticlePatterns): HeadKind[] =>
  [lines[at - 1], lines[at + 1]].map((line) => (line ? kindOf(line.text, patterns) : 'navigation'));

const readHeadLine = (line: HeadLine, patterns: ArticlePatterns): Reading => {
  const { text, kind } = line;
  switch (kind) {
    case 'publication': {
      const draft: DraftLine = { kind: 'byline', text };
      const read = readPublicationLine(text, patterns);
      return { lines: [draft], findings: read ? publicationFindings(read, draft, patterns) : [] };
    }
    case 'byline':
      return readBylineLine(text, patterns);
    case 'role':
    case 'desk':
      return { lines: [{ kind: 'byline', text }], findings: [] };
    case 'credit': {
      const draft: DraftLine = { kind: 'caption', text };
      return { lines: [draft], findings: [findingIn('credit', draft, creditOf(text, patterns), 'article/caption/credit-line')] };
    }
    case 'caption':
      return readCaptionLine(text, patterns);
    case 'navigation':
      return { lines: [], findings: [] };
    case 'other':
      return readOther(line, patterns);
  }
};

const readBylineLine = (text: string, patterns: ArticlePatterns): Reading => {
  const draft: DraftLine = { kind: 'byline', text };
  const byline = readByline(text, patterns);
  if (byline) return { lines: [draft], findings: bylineFindings(byline, draft) };
  const named = nameAndOutlet(text, patterns);
  if (!named) return { lines: [draft], findings: [] };
  const findings = [
    findingIn('author', draft, named.name, 'article/byline/name-and-outlet'),
    findingIn('outlet', draft, named.outlet, 'article/byline/name-and-outlet'),
    ...(named.place === undefined ? [] : [findingIn('dateline', draft, named.place, 'article/byline/name-and-outlet')]),
  ];
  return { lines: [draft], findings };
};

const readCaptionLine = (text: string, patterns: ArticlePatterns): Reading => {
  const draft: DraftLine = { kind: 'caption', text };
  const { caption, credit } = readCaption(text, patterns) ?? {};
  return {
    lines: [draft],
    findings: [
      ...(caption === undefined ? [] : [findingIn('caption', draft, caption, 'article/caption/with-credit')]),
      ...(credit === undefined ? [] : [findingIn('credit', draft, credit, 'article/caption/with-credit')]),
    ],
  };
};

/** A line of its own words before the body: a photo's caption beside a credit, else the lead. */
const readOther = ({ text, neighbours, hasLead }: HeadLine, patterns: ArticlePatterns): Reading => {
  const [before, after] = neighbours;
  if (after === 'role' && isPersonName(text)) {
    const draft: DraftLine = { kind: 'byline', text };
    return { lines: [draft], findings: [findingIn('author', draft, text, 'article/byline/name-and-role')] };
  }
  const isSentence = isProse(text, patterns.particles) || wordsOf(text).length >= 5;
  if (!isSentence) return { lines: [], findings: [] };
  const isBeside = before === 'credit' || (after === 'credit' && hasLead);
  if (isBeside || hasLead) {
    const draft: DraftLine = { kind: 'caption', text };
    const rule = isBeside ? 'article/caption/beside-credit' : 'article/caption/before-body';
    return { lines: [draft], findings: [findingIn('caption', draft, text, rule)] };
  }
  const draft: DraftLine = { kind: 'lead', text };
  return { lines: [draft], findings: [findingIn('lead', draft, text, 'article/lead/under-title')] };
};
