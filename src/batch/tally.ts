import { FIELDS } from './facts.ts';
import type { Entry } from './journal-entry.ts';

const SLOWEST = 5;

/** What a run has come to, for its progress and its summary. */
export class Tally {
  /** Reports written. */
  articles = 0;
  /** Read, but without a visit where only visits are wanted. */
  leftOut = 0;
  duplicates = 0;
  skipped = 0;
  errors = 0;
  visits = 0;
  readonly kinds = new Map<string, number>();
  readonly diagnostics = new Map<string, number>();
  readonly errorCodes = new Map<string, number>();
  readonly filled = new Map<string, number>();
  slowest: readonly { readonly label: string; readonly milliseconds: number }[] = [];

  add({ outcome, label, milliseconds, facts, code, hole }: Entry): void {
    if (outcome === 'done') this.articles += 1;
    else if (outcome === 'left-out') this.leftOut += 1;
    else if (outcome === 'duplicate') this.duplicates += 1;
    else if (outcome === 'skipped') this.skipped += 1;
    else {
      this.errors += 1;
      count(this.errorCodes, code ?? 'unexpected');
    }
    if (hole) {
      this.errors += 1;
      count(this.errorCodes, 'archive-broken');
    }
    if (outcome === 'done' && facts) {
      this.visits += facts.kinds.length;
      for (const kind of facts.kinds) count(this.kinds, kind);
      for (const diagnostic of facts.diagnostics) count(this.diagnostics, diagnostic);
      for (const [i, field] of FIELDS.entries()) if (facts.filled[i] === '1') count(this.filled, field);
    }
    this.#addTime(label, milliseconds);
  }

  /** Everything that was looked at. */
  get total(): number {
    return this.articles + this.leftOut + this.duplicates + this.skipped + this.errors;
  }

  #addTime(label: string, milliseconds: number): void {
    if (milliseconds <= (this.slowest[SLOWEST - 1]?.milliseconds ?? 0)) return;
    this.slowest = [...this.slowest, { label, milliseconds }].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
  }
}

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
