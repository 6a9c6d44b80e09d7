import { KeyTable, keyOf } from '../core/key-table.ts';
import type { Origin } from '../input/archive/found.ts';
import { digestOf, type Facts } from './facts.ts';

/** What tells a place in the inputs from all others. */
export const identityOf = ({ kind, path, record, offset, url }: Origin): string =>
  [kind, path, record ?? '', offset ?? '', url ?? ''].join('\t');

/** A place in the inputs, for people. */
export const labelOf = ({ path, record, url }: Origin): string => {
  if (record === undefined) return path;
  return `${path} ${record}${url === undefined ? '' : ` ${url}`}`;
};

const LONGEST_OUTLET = 30;
const LONGEST_TITLE = 70;
const DIGITS = 10;

/**
 * A name for the file of a report, without its ending: the date, the outlet, the title, and digits that tell its source from
 * all others; small letters, so that file systems that take `A` for `a` keep two apart.
 */
export const fileNameOf = ({ date, outlet, title }: Facts, origin: Origin): string =>
  [
    date === null || !/^[\dX-]{10}$/u.test(date) ? 'undated' : date.toLowerCase(),
    slug(outlet ?? '', LONGEST_OUTLET) || 'unknown',
    slug(title ?? '', LONGEST_TITLE) || 'untitled',
    digestOf(identityOf(origin)).slice(0, DIGITS),
  ].join('_');

const slug = (text: string, longest: number): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replace(/^-|-$/gu, '');

/** The names of the files that a run has written. */
export class FileNames {
  readonly #taken = new KeyTable();

  /** The name, or where it is taken, the name with the number of the article, which no other has. */
  take(name: string, article: number): string {
    const free = this.has(name) ? `${name}-${article}` : name;
    this.add(free);
    return free;
  }

  has(name: string): boolean {
    return this.#taken.get(keyOf(digestOf(name))) !== undefined;
  }

  add(name: string): void {
    this.#taken.set(keyOf(digestOf(name)), 1);
  }
}
