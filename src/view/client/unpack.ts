import type { Report } from '../../report/schema.ts';
import { find } from './dom.ts';

/** Articles of the packs that were opened. */
const MOST_KEPT = 12;

/** Gives the report of an article by its number; packs are decoded when they are first asked for, the last few are kept. */
export const createUnpacker = (packSize: number): ((article: number) => Promise<Report | undefined>) => {
  const opened = new Map<number, Promise<readonly unknown[]>>();
  return async (article) => {
    const pack = Math.floor(article / packSize);
    const reports = opened.get(pack) ?? unpack(pack);
    opened.delete(pack);
    opened.set(pack, reports);
    const oldest = opened.keys().next().value;
    if (opened.size > MOST_KEPT && oldest !== undefined) opened.delete(oldest);
    const report = (await reports)[article % packSize];
    return isReport(report) ? report : undefined;
  };
};

const unpack = async (pack: number): Promise<readonly unknown[]> => {
  const letters = atob(find(document, `#pack-${pack}`).textContent ?? '');
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reports: unknown = JSON.parse(await new Response(stream).text());
  return Array.isArray(reports) ? reports : [];
};

/** The page maker checked every report before it packed it. */
const isReport = (value: unknown): value is Report => typeof value === 'object' && value !== null && 'schema' in value;
