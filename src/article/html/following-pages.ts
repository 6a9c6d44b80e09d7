import type { Diagnostic } from '../../core/diagnostic.ts';
import { foldWords } from '../../core/text.ts';
import type { Document } from '../../document/document.ts';
import { readBodyLines } from './body-lines.ts';
import { openPage } from './open-page.ts';
import { joinReadings, NOTHING, type Page, type PageReading } from './page.ts';
import { furtherPages } from './paging.ts';
import type { SiteBook } from './site-book.ts';
import { LINES_BEHIND, readTailLines } from './tail-lines.ts';

/** Lines of a page stand behind all lines of the pages before it. */
const PAGE_STEP = 1_000_000;

/** Reads what the further pages of an article add: their bodies, and what signs the last one. */
export const readFollowingPages = (document: Document, first: PageReading, { patterns }: Page, sites: SiteBook): PageReading => {
  const following = document.following ?? [];
  if (following.length === 0) return NOTHING;
  const seen = new Set(first.lines.map(({ draft }) => foldWords(draft.text)));
  const readings = following.map((next, i): PageReading => {
    const { page } = openPage({ html: next.characters, url: next.url ?? document.url, patterns, sites });
    if (!page) return NOTHING;
    const body = readBodyLines(page);
    const { lines, findings } = joinReadings([body, readTailLines(page)]);
    const added = lines.filter(({ draft }) => !seen.has(foldWords(draft.text)));
    for (const { draft } of added) seen.add(foldWords(draft.text));
    const kept = new Set(added.map(({ draft }) => draft));
    return {
      lines: added.map(({ draft, index }) => ({ draft, index: (i + 1) * PAGE_STEP + index })),
      findings: findings.filter(({ field, value }) => field !== 'dateline' && value.origin.from === 'text' && kept.has(value.origin.line)),
    };
  });
  return joinReadings(readings);
};

/** A doubt about an article of which only one page was given. */
export const missingPages = (document: Document, page: Page): Diagnostic[] => {
  if (document.following !== undefined) return [];
  const { outline, address, classes, bodyStart, bodyEnd } = page;
  const count = furtherPages({ outline, address, classes, start: bodyStart, end: bodyEnd + LINES_BEHIND }).length;
  if (count === 0) return [];
  return [
    {
      code: 'pages-missing',
      message: `the article goes on over ${count} more ${count === 1 ? 'page' : 'pages'}, which were not read`,
      spans: [],
    },
  ];
};
