import { type ErrorCode, VisitxError } from '../core/error.ts';
import type { Origin } from '../input/archive/found.ts';
import type { Conversion, Converted } from './convert.ts';
import { type Duplicate, type Duplicates, keysOf } from './duplicates.ts';
import type { Journal } from './journal.ts';
import type { Entry } from './journal-entry.ts';
import { type FileNames, fileNameOf, labelOf } from './names.ts';
import type { Outputs } from './output/outputs.ts';
import { type PartName, partsOf } from './render.ts';
import type { Tally } from './tally.ts';
import type { Outcome } from './work.ts';

export interface CommitOptions {
  readonly journal: Journal;
  readonly outputs: Outputs;
  readonly tally: Tally;
  readonly parts: readonly PartName[];
  readonly names: FileNames;
  /** Left out where duplicates are kept. */
  readonly duplicates: Duplicates | undefined;
}

type Noted = Omit<Entry, 'article' | 'label' | 'milliseconds'>;

/** What something that nobody named is told to be, and not to have failed at. */
const NO_ARTICLE: ReadonlySet<string> = new Set<ErrorCode>(['not-an-article', 'no-body', 'input-binary', 'format-unknown', 'input-empty']);

/** Writes down, in the order of the input, what became of everything that was found. */
export class Committer {
  readonly #options: CommitOptions;

  constructor(options: CommitOptions) {
    this.#options = options;
  }

  async commit(outcome: Outcome, article: number): Promise<void> {
    const { journal, tally, duplicates } = this.#options;
    const origin = outcome.type === 'fault' ? outcome.fault.origin : outcome.origin;
    const noted = await this.#write(outcome, origin, article);
    const { unread = 0 } = outcome.type === 'converted' ? outcome.converted : {};
    if (unread > 0) await this.#fail(origin, article, holeBehind(unread));
    const milliseconds = outcome.type === 'converted' ? outcome.converted.milliseconds : 0;
    const entry: Entry = { article, label: labelOf(origin), milliseconds, ...noted, ...(unread > 0 ? { hole: true } : {}) };
    const note = await journal.add(entry);
    if (noted.keys) duplicates?.add(noted.keys, note);
    tally.add(entry);
  }

  #write(outcome: Outcome, origin: Origin, article: number): Promise<Noted> {
    const { duplicates } = this.#options;
    const known = duplicates?.findByUrl(origin.url);
    if (known) return this.#passOver(origin, article, { known });
    if (outcome.type === 'fault') return this.#fail(origin, article, outcome.fault);
    if (outcome.type === 'skip') return this.#passOver(origin, article, outcome);
    if (outcome.type === 'known') throw new VisitxError('report-invalid', 'an article was passed over for one that is not there');
    const { converted, isGuess } = outcome;
    if (converted.isDone) return this.#keep(converted, origin, article);
    if (isGuess && NO_ARTICLE.has(converted.code)) return this.#passOver(origin, article, converted);
    return this.#fail(origin, article, converted);
  }

  async #keep(conversion: Conversion, origin: Origin, article: number): Promise<Noted> {
    const { outputs, parts, duplicates } = this.#options;
    const { facts, rendition } = conversion;
    const known = duplicates?.findByFacts(facts);
    if (known) return this.#passOver(origin, article, { known });
    const { kinds, diagnostics, filled } = facts;
    const noted = { keys: keysOf(origin.url, facts), facts: { kinds: [...kinds], diagnostics: [...diagnostics], filled } };
    if (!rendition) return { outcome: 'left-out', ...noted };
    const file = this.#options.names.take(fileNameOf(facts, origin), article);
    await outputs.add(partsOf(rendition, parts), file);
    return { outcome: 'done', file, ...noted };
  }

  async #fail(origin: Origin, article: number, { code, message, hint }: Failed): Promise<Noted> {
    await this.#options.outputs.addAside('errors', {
      article,
      source: sourceOf(origin),
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
    });
    return { outcome: 'failed', code };
  }

  async #passOver(origin: Origin, article: number, why: Reason): Promise<Noted> {
    const source = sourceOf(origin);
    if ('known' in why) {
      const first = await this.#options.journal.at(why.known.of);
      const of = { article: first?.article ?? 0, source: first?.label ?? '' };
      await this.#options.outputs.addAside('skipped', { article, source, reason: 'duplicate', by: why.known.by, of });
      return { outcome: 'duplicate' };
    }
    const reason = 'reason' in why ? { reason: 'not-an-article', message: why.reason } : { reason: why.code, message: why.message };
    await this.#options.outputs.addAside('skipped', { article, source, ...reason });
    return { outcome: 'skipped' };
  }
}

type Failed = Pick<Extract<Converted, { readonly isDone: false }>, 'code' | 'message' | 'hint'>;
type Reason = { readonly known: Duplicate } | { readonly reason: string } | Pick<Failed, 'code' | 'message'>;

/** Seen only when the record before it is unpacked: the start of what follows is destroyed, and its end looks sound. */
const holeBehind = (unread: number): Failed => ({
  code: 'archive-broken',
  message: `${unread} bytes of the archive behind this record hold no record`,
  hint: 'fetch the archive again',
});

const sourceOf = ({ kind, path, record, offset, url }: Origin): object => ({
  kind,
  path,
  ...(record === undefined ? {} : { record }),
  ...(offset === undefined ? {} : { offset }),
  ...(url === undefined ? {} : { url }),
});
