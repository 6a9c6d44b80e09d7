import { RULES_DIGEST } from '../core/rules-digest.ts';
import { VERSION } from '../core/version.ts';
import { Committer } from './commit.ts';
import { Duplicates } from './duplicates.ts';
import { digestOf } from './facts.ts';
import { Journal } from './journal.ts';
import type { Checkpoint, Entry } from './journal-entry.ts';
import { FileNames } from './names.ts';
import type { BatchOptions } from './options.ts';
import { Outputs } from './output/outputs.ts';
import { journalFolderOf } from './output/targets.ts';
import { lock } from './preflight.ts';
import { partNamesFor } from './render.ts';
import type { Tally } from './tally.ts';
import type { Outcome } from './work.ts';

/** What a run has written and remembers, as it stands in its journal. */
export class Session {
  readonly #journal: Journal;
  readonly #outputs: Outputs | undefined;
  readonly #committer: Committer | undefined;
  #isClosed = false;
  #last: Pick<Checkpoint, 'count' | 'chain'> | undefined;
  /** Left out where duplicates are kept. */
  readonly duplicates: Duplicates | undefined;
  /** What was safe when this run began, where it goes on with another. */
  readonly resumed: Checkpoint | undefined;

  private constructor({ journal, outputs, committer, duplicates, resumed }: SessionParts) {
    this.#journal = journal;
    this.#outputs = outputs;
    this.#committer = committer;
    this.duplicates = duplicates;
    this.resumed = resumed;
  }

  /** @throws VisitxError `output-unwritable` or `resume-mismatch`. */
  static async open(options: BatchOptions, start: 'begin' | 'resume', tally: Tally): Promise<Session> {
    const folder = journalFolderOf(options.targets);
    const duplicates = options.keepDuplicates ? undefined : new Duplicates();
    const names = new FileNames();
    const replay = (entry: Entry, note: number) => {
      if (entry.keys) duplicates?.add(entry.keys, note);
      if (entry.file !== undefined) names.add(entry.file);
      tally.add(entry);
    };
    const [journal, resumed] = await openJournal({ folder, id: runId(options), start }, replay);
    await lock(folder);
    const parts = { journal, duplicates, resumed };
    // Outputs that were on their way to their places are not opened again.
    if (resumed?.phase === 'moving') return new Session({ ...parts, outputs: undefined, committer: undefined });
    const outputs = await openOutputs(options, resumed, (name) => names.has(name));
    const partNames = partNamesFor(new Set(options.targets.map(({ format }) => format)));
    const committer = new Committer({ journal, outputs, tally, parts: partNames, names, duplicates });
    const session = new Session({ ...parts, outputs, committer });
    if (!resumed) await session.save({ count: 0, chain: '', phase: 'converting' });
    return session;
  }

  /** Writes down what became of something; it is safe after the next `save`. */
  async commit(outcome: Outcome, article: number): Promise<void> {
    await this.#committer?.commit(outcome, article);
  }

  /** Brings all to the disk, and then notes that it is there. */
  async save(checkpoint: Omit<Checkpoint, 'sizes'>): Promise<void> {
    const sizes = (await this.#outputs?.save()) ?? {};
    const { count, chain, phase } = checkpoint;
    this.#last = { count, chain };
    await this.#journal.checkpoint({ count, chain, sizes, phase });
  }

  /** Notes that a later stage is reached. */
  async mark(phase: 'building' | 'moving'): Promise<void> {
    const { count = 0, chain = '' } = this.#last ?? this.resumed ?? {};
    await this.save({ count, chain, phase });
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#outputs?.close();
    await this.#journal.close();
  }
}

interface SessionParts {
  readonly journal: Journal;
  readonly outputs: Outputs | undefined;
  readonly committer: Committer | undefined;
  readonly duplicates: Duplicates | undefined;
  readonly resumed: Checkpoint | undefined;
}

interface JournalPlace {
  readonly folder: string;
  readonly id: string;
  readonly start: 'begin' | 'resume';
}

const openJournal = async (
  { folder, id, start }: JournalPlace,
  replay: (entry: Entry, note: number) => void,
): Promise<[Journal, Checkpoint | undefined]> =>
  start === 'begin' ? [await Journal.begin(folder, id), undefined] : Journal.resume(folder, id, replay);

const openOutputs = (options: BatchOptions, resumed: Checkpoint | undefined, isKept: (name: string) => boolean): Promise<Outputs> =>
  Outputs.open({
    targets: options.targets,
    journalFolder: journalFolderOf(options.targets),
    sizes: resumed?.sizes ?? {},
    isKept,
    byteOrderMark: options.byteOrderMark,
  });

/** Runs that have it in common write the same. */
const runId = ({ targets, ...options }: BatchOptions): string => {
  const { inputs, published, language, evidence, visitsOnly, sites, config, keepDuplicates, byteOrderMark, shard } = options;
  const places = targets.map(({ path, format }) => [path, format]);
  const reading = { published, language, evidence, visitsOnly, sites, config, keepDuplicates, byteOrderMark, shard };
  return digestOf(JSON.stringify({ version: VERSION, rules: RULES_DIGEST, inputs, places, reading }));
};
