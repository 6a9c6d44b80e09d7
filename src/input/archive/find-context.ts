import type { Found, Origin } from './found.ts';
import { type Link, linksInLines, linksInTable, linksInXml } from './links.ts';
import type { PageIndex } from './warc-found.ts';

/** What is known of the place that is searched. */
export interface FindContext {
  /** As the user gave it; inside an archive, with the names of the entries that lead there. */
  readonly path: string;
  readonly isStdin: boolean;
  readonly pages: PageIndex;
  /** True where nobody named the file. */
  readonly isGuess: boolean;
  /** Archives around this place. */
  readonly depth: number;
}

/** The place itself, or something in it. */
export const originIn = ({ path, isStdin, depth }: FindContext, more: Partial<Origin> = {}): Origin => ({
  kind: isStdin ? 'stdin' : depth > 0 ? 'archive' : 'file',
  path,
  ...more,
});

/** An entry of an archive in this place. */
export const within = (context: FindContext, name: string): FindContext => ({
  ...context,
  path: `${context.path}/${name}`,
  isGuess: true,
  depth: context.depth + 1,
});

export type LinkKind = 'url-list' | 'url-table' | 'sitemap' | 'feed';

/** The addresses in a list, each with its place in it. */
export async function* linksIn(chunks: AsyncIterable<Uint8Array>, kind: LinkKind, context: FindContext): AsyncGenerator<Found> {
  for await (const { url, number, published, isList = false } of readLinks(chunks, kind)) {
    const record = `${kind === 'sitemap' || kind === 'feed' ? 'entry' : 'line'} ${number}`;
    const origin = originIn(context, { kind: 'url', record, url, ...(published === undefined ? {} : { published }) });
    yield { type: 'link', url, isList, origin };
  }
}

const readLinks = (chunks: AsyncIterable<Uint8Array>, kind: LinkKind): AsyncIterable<Link> => {
  if (kind === 'url-list') return linksInLines(chunks);
  return kind === 'url-table' ? linksInTable(chunks) : linksInXml(chunks);
};
