import { KeyTable, keyOf } from '../core/key-table.ts';
import { digestOf, type Facts } from './facts.ts';
import { urlKeyOf } from './url-key.ts';

/** By what an article is the same as one before. */
export interface Duplicate {
  readonly by: 'url' | 'text';
  /** The note of the first one in the journal. */
  readonly of: number;
}

/** Remembers the addresses and the texts of the articles of a run. */
export class Duplicates {
  readonly #table = new KeyTable();

  /** The one before with this address, known before the article is read. */
  findByUrl(url: string | undefined): Duplicate | undefined {
    const key = keyOfUrl(url);
    const of = key === undefined ? undefined : this.#table.get(keyOf(key));
    return of === undefined ? undefined : { by: 'url', of };
  }

  findByFacts({ urlKey, textKey }: Facts): Duplicate | undefined {
    const byUrl = urlKey === null ? undefined : this.#table.get(keyOf(urlKey));
    if (byUrl !== undefined) return { by: 'url', of: byUrl };
    const byText = this.#table.get(keyOf(textKey));
    return byText === undefined ? undefined : { by: 'text', of: byText };
  }

  add(keys: readonly string[], note: number): void {
    for (const key of keys) this.#table.set(keyOf(key), note);
  }
}

/** The keys under which an article is found again. */
export const keysOf = (url: string | undefined, { urlKey, textKey }: Facts): string[] => [
  ...new Set([keyOfUrl(url), urlKey, textKey].filter((key) => key !== undefined && key !== null)),
];

const keyOfUrl = (url: string | undefined): string | undefined => {
  const key = url === undefined ? undefined : urlKeyOf(url);
  return key === undefined ? undefined : digestOf(key);
};
