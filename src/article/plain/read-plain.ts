import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { Article } from '../article.ts';
import { type ArticlePatterns, compileArticleWords } from '../article-patterns.ts';
import type { ArticleWords } from '../article-words.ts';
import { readByline } from '../byline.ts';
import { type ArticleDraft, composeArticle, type DraftLine, type DraftValue } from '../compose.ts';
import { readPublicationLine } from '../publication-line.ts';
import { footerStart, readBody } from './body.ts';
import { type BodyStart, findBodyStart } from './body-start.ts';
import {
  bylineFindings,
  datelineFindings,
  type Finding,
  type FindingField,
  findingIn,
  publicationFindings,
  type Reading,
} from './findings.ts';
import { dropFurniture, dropLists } from './furniture.ts';
import { readHead, titleCandidates } from './head.ts';
import type { FrontMatter } from './markdown.ts';
import { datelineOf, distinct, frontDate, frontValue, outletOf, publishedOf } from './metadata.ts';
import { type PlainLine, readLines } from './plain-lines.ts';
import { chooseTitle, slugWordsOf, splitSiteName, wordSet } from './title.ts';

/**
 * Reads a text as it was pasted or archived: metadata from its lines, the article without the page around it.
 * Who reads many articles compiles the words once and hands in the patterns.
 */
export const readPlainArticle = (
  document: Document,
  words: ArticleWords,
  patterns: ArticlePatterns = compileArticleWords(words),
): Article => {
  const { lines: all, frontMatter } = readLines(document.characters, patterns);
  const clean = dropFurniture(all, patterns);
  const { lines, end: footer } = dropLists(clean, footerStart(clean, patterns), patterns);
  const start = leadAtHead(lines, findBodyStart(lines.slice(0, footer), patterns));
  const head = lines.slice(0, start.index);
  const bodyText = lines
    .slice(start.index)
    .map((line) => line.text)
    .join(' ');
  const context = { patterns, bodyWords: wordSet(bodyText.slice(0, 6000)), slugWords: slugWordsOf(document.url) };
  const at = chooseTitle(titleCandidates(head, patterns), context);
  const title = readTitle(at === undefined ? undefined : head[at], patterns);
  const above = readHead(head, at, patterns);
  const body = readStart({ lines: lines.slice(start.index), footer: footer - start.index, start }, patterns);
  const readings = [title.reading, above, body];
  return composeArticle(draftOf({ document, readings, title: title.value, start: body, all, frontMatter, bodyText, patterns }));
};

/** A first paragraph that stands word for word in the body again is the lead. */
const leadAtHead = (lines: readonly PlainLine[], start: BodyStart): BodyStart => {
  const first = lines[start.index];
  if (!first || start.dateline || start.index === 0 || lines.length - start.index < 4) return start;
  const isRepeated = lines.slice(start.index + 1).some((line) => line.text === first.text);
  return isRepeated ? { index: start.index + 1, offset: 0 } : start;
};

const readTitle = (line: PlainLine | undefined, patterns: ArticlePatterns): { reading: Reading; value: DraftValue | undefined } => {
  if (!line) return { reading: { lines: [], findings: [] }, value: undefined };
  const draft: DraftLine = { kind: 'title', text: line.text };
  const { title, outlet } = splitSiteName(line.text, patterns);
  const findings = outlet === undefined ? [] : [findingIn('outlet', draft, outlet, 'article/title/site-name')];
  return { reading: { lines: [draft], findings }, value: findingIn('outlet', draft, title, 'article/title/line').value };
};

interface BodyInput {
  readonly lines: readonly PlainLine[];
  readonly footer: number;
  readonly start: BodyStart;
}

interface StartedReading extends Reading {
  readonly bodyLead?: { readonly line: DraftLine; readonly exact: string };
}

/** Reads the body from its first line on, whose byline and dateline stand before the running text. */
const readStart = ({ lines, footer, start }: BodyInput, patterns: ArticlePatterns): StartedReading => {
  const [first, ...others] = lines;
  if (!first) return { lines: [], findings: [] };
  const glued = first.text.slice(0, start.offset).trim();
  const text = first.text.slice(start.offset + (start.dateline?.start ?? 0)).trim();
  const read = readBody([{ ...first, text }, ...others], footer, patterns);
  const line = read.lines.find((l) => l.text === text || text.startsWith(l.text));
  const findings = start.dateline && line ? datelineFindings(start.dateline, line) : [];
  const bylineLine: DraftLine = { kind: 'byline', text: glued };
  const above = glued === '' ? [] : gluedFindings(bylineLine, patterns);
  const length = start.dateline ? start.dateline.end - start.dateline.start : 0;
  return {
    lines: glued === '' ? read.lines : [bylineLine, ...read.lines],
    findings: [...findings, ...above, ...read.findings],
    ...(line && length > 0 ? { bodyLead: { line, exact: text.slice(0, length) } } : {}),
  };
};

/** What a byline or a time of publication says that stands in the body's first line. */
const gluedFindings = (line: DraftLine, patterns: ArticlePatterns): Finding[] => {
  const byline = readByline(line.text, patterns);
  if (byline) return bylineFindings(byline, line);
  const published = readPublicationLine(line.text, patterns);
  return published ? publicationFindings(published, line, patterns) : [];
};

interface DraftInput {
  readonly document: Document;
  readonly readings: readonly Reading[];
  readonly title: DraftValue | undefined;
  readonly start: StartedReading;
  readonly all: readonly PlainLine[];
  readonly frontMatter: FrontMatter;
  readonly bodyText: string;
  readonly patterns: ArticlePatterns;
}

const draftOf = (input: DraftInput): ArticleDraft => {
  const { document, readings, start, patterns } = input;
  const findings = readings.flatMap((reading) => reading.findings);
  const allOf = (field: FindingField): DraftValue[] => distinct(findings.filter((f) => f.field === field).map((f) => f.value));
  const title = input.title ?? frontValue(input.frontMatter, 'title');
  const { published, diagnostics } = publishedOf(findings, input.bodyText, patterns);
  const authors = allOf('author');
  const frontAuthor = frontValue(input.frontMatter, 'author');
  return {
    lines: readings.flatMap((reading) => reading.lines),
    url: document.url,
    outlet: outletOf(findings, input),
    title,
    lead: allOf('lead')[0],
    authors: authors.length === 0 && frontAuthor ? [frontAuthor] : authors,
    editors: allOf('editor'),
    initials: allOf('initial'),
    published: published ?? frontDate(input.frontMatter, patterns),
    modified: allOf('modified')[0],
    dateline: datelineOf(findings, input.bodyText, patterns),
    image: { caption: allOf('caption')[0], credit: allOf('credit')[0] },
    bodyLead: start.bodyLead,
    source: document.source,
    diagnostics: [...document.diagnostics, ...(title ? [] : [NO_TITLE]), ...diagnostics],
  };
};

const NO_TITLE: Diagnostic = { code: 'no-title', message: 'the text has no line that could be its title', spans: [] };
