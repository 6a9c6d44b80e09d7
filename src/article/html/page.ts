import type { BlockKind } from '../article.ts';
import type { ArticlePatterns } from '../article-patterns.ts';
import type { DraftLine } from '../compose.ts';
import type { Finding } from '../plain/findings.ts';
import type { Body } from './choose-body.ts';
import type { ClassReader } from './class-words.ts';
import type { ShownTitle } from './find-title.ts';
import type { Outline } from './outline.ts';
import type { PageAddress } from './page-address.ts';
import type { PageMeta } from './page-meta.ts';
import type { RoleText } from './roles.ts';
import type { SiteFinds } from './site-rules.ts';

/** A page taken apart, before its lines are read. */
export interface Page {
  readonly outline: Outline;
  readonly meta: PageMeta;
  readonly address: PageAddress;
  readonly patterns: ArticlePatterns;
  readonly classes: ClassReader;
  readonly site: SiteFinds | undefined;
  readonly title: ShownTitle | undefined;
  readonly body: Body;
  /** Elements around headline and body to which the markup gives a role, by line. */
  readonly roles: ReadonlyMap<number, readonly RoleText[]>;
  /** The first and the last line of the body's running text. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly drafts: DraftBook;
}

/** The lines to be, each of them once: who asks for a line again gets the same one. */
export interface DraftBook {
  readonly line: (index: number, kind: BlockKind, text: string) => PlacedLine;
}

export const openDrafts = (): DraftBook => {
  const known = new Map<string, PlacedLine>();
  return {
    line: (index, kind, text) => {
      const key = `${index} ${kind}`;
      const placed = known.get(key) ?? { index, draft: { kind, text } };
      known.set(key, placed);
      return placed;
    },
  };
};

/** A line to be, placed by the line of the page that it comes from. */
export interface PlacedLine {
  readonly index: number;
  readonly draft: DraftLine;
}

/** What a part of the page gave. */
export interface PageReading {
  readonly lines: readonly PlacedLine[];
  readonly findings: readonly Finding[];
}

export const NOTHING: PageReading = { lines: [], findings: [] };

export const joinReadings = (readings: readonly PageReading[]): PageReading => {
  const telling = readings.filter(({ lines, findings }) => lines.length + findings.length > 0);
  const [only, ...others] = telling;
  if (!only) return NOTHING;
  if (others.length === 0 && only.lines.length < 2) return only;
  const lines = telling.flatMap((reading) => reading.lines);
  return {
    lines: lines.length < 2 ? lines : [...new Map(lines.map((line) => [line.draft, line])).values()].sort((a, b) => a.index - b.index),
    findings: telling.flatMap((reading) => reading.findings),
  };
};
