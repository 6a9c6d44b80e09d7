import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VisitxError } from '../core/error.ts';
import { chunksOf } from '../input/archive/file-slice.ts';
import { type Line, linesOf } from '../input/archive/lines.ts';
import { type Checkpoint, type Entry, parseCheckpoint, parseEntry, parseHeader } from './journal-entry.ts';
import { AppendFile } from './output/append-file.ts';
import { unwritable } from './output/unwritable.ts';

const LONGEST_LINE = 1024 * 1024;

/** What a run did so far, written down so that another run can go on from there. */
export class Journal {
  readonly #file: AppendFile;

  private constructor(file: AppendFile) {
    this.#file = file;
  }

  static pathIn(folder: string): string {
    return join(folder, 'journal.jsonl');
  }

  /** Begins a journal; `run` tells this run from others. @throws VisitxError `output-unwritable`. */
  static async begin(folder: string, run: string): Promise<Journal> {
    try {
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
    } catch (cause) {
      throw unwritable(folder, cause);
    }
    const journal = new Journal(await AppendFile.open(Journal.pathIn(folder), 0));
    await journal.#write({ journal: 1, run });
    await journal.#file.save();
    return journal;
  }

  /**
   * Opens the journal of a run that did not end, and tells all that is safe.
   * @throws VisitxError `resume-mismatch` where it is the journal of another run.
   */
  static async resume(
    folder: string,
    run: string,
    replay: (entry: Entry, offset: number) => void,
  ): Promise<[Journal, Checkpoint | undefined]> {
    const path = Journal.pathIn(folder);
    const end = await endOfSafe(path, run);
    if (end === undefined) return [await Journal.begin(folder, run), undefined];
    for await (const { offset, text } of textLines(path)) {
      if (offset >= end.offset) break;
      const entry = parseEntry(text);
      if (entry) replay(entry, offset);
    }
    return [new Journal(await AppendFile.open(path, end.offset + end.length + 1)), end.checkpoint];
  }

  /** Notes what became of something; gives the place of the note. */
  async add(entry: Entry): Promise<number> {
    const offset = this.#file.size;
    await this.#write(entry);
    return offset;
  }

  /** What was noted at a place. */
  async at(offset: number): Promise<Entry | undefined> {
    return parseEntry(await this.#file.lineAt(offset, LONGEST_LINE));
  }

  /** Says that all noted so far is safe; everything it speaks of must be on the disk before. */
  async checkpoint(checkpoint: Checkpoint): Promise<void> {
    await this.#write(checkpoint);
    await this.#file.save();
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #write(line: object): Promise<void> {
    return this.#file.add(Buffer.from(`${JSON.stringify(line)}\n`, 'utf8'));
  }
}

interface SafeEnd {
  readonly offset: number;
  readonly length: number;
  readonly checkpoint: Checkpoint;
}

/** The last line that says that all before it is safe. */
const endOfSafe = async (path: string, run: string): Promise<SafeEnd | undefined> => {
  let end: SafeEnd | undefined;
  let isFirst = true;
  for await (const { offset, length, text } of textLines(path)) {
    if (isFirst) {
      const header = parseHeader(text);
      if (header && header.run !== run) throw otherRun();
      if (!header) return undefined;
      isFirst = false;
    } else if (text.startsWith('{"count"')) {
      const checkpoint = parseCheckpoint(text);
      if (checkpoint) end = { offset, length, checkpoint };
    }
  }
  return end;
};

const otherRun = (): VisitxError =>
  new VisitxError('resume-mismatch', 'the run that broke off here had other inputs, outputs or options, or another version of visitx', {
    hint: 'repeat its command with --resume, or begin anew with --overwrite',
  });

async function* textLines(path: string): AsyncGenerator<Omit<Line, 'bytes'> & { readonly text: string }> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const decoder = new TextDecoder();
  for await (const { bytes, ...line } of linesOf(chunksOf({ file: { path }, start: 0, end: size }), { maxBytes: LONGEST_LINE })) {
    yield { ...line, text: decoder.decode(bytes) };
  }
}
