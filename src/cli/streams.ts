import { closeSync, openSync, writeSync } from 'node:fs';
import { VisitxError } from '../core/error.ts';

/** Where reports go: standard output or a file that is opened by the first write. */
export interface Output {
  readonly write: (text: string) => void;
  readonly close: () => void;
}

/** The reader of standard output has gone: no fault, and nothing more to do. */
export class OutputClosed extends Error {}

const STDOUT = 1;
const STDERR = 2;
const PAUSE_MS = 5;

/**
 * Writes to standard output at once, without the stream that Node would load for it.
 * @throws OutputClosed where the reader has gone, VisitxError `output-unwritable` on any other fault.
 */
export const writeOut = (text: string): void => {
  try {
    writeAll(STDOUT, text);
  } catch (cause) {
    if (codeOf(cause) === 'EPIPE') throw new OutputClosed();
    throw unwritable('standard output', cause);
  }
};

/** Writes to standard error; that nobody can read it is no reason to stop. */
export const writeErr = (text: string): void => {
  try {
    writeAll(STDERR, text);
  } catch {
    // A closed standard error leaves nowhere to say so.
  }
};

/** @throws VisitxError `output-unwritable` when the file cannot be opened or written. */
export const openOutput = (path: string | undefined): Output => {
  if (path === undefined) return { write: writeOut, close: () => {} };
  let file: number | undefined;
  const guard = <T>(act: () => T): T => {
    try {
      return act();
    } catch (cause) {
      throw unwritable(path, cause);
    }
  };
  return {
    write: (text) =>
      guard(() => {
        file ??= openSync(path, 'w');
        writeAll(file, text);
      }),
    close: () => guard(() => file !== undefined && closeSync(file)),
  };
};

/** A pipe in non-blocking mode refuses what it has no room for; the rest follows when the reader has caught up. */
const writeAll = (file: number, text: string): void => {
  const bytes = Buffer.from(text, 'utf8');
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(file, bytes, done);
    } catch (fault) {
      if (codeOf(fault) !== 'EAGAIN') throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
};

const codeOf = (fault: unknown): string | undefined =>
  fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined;

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

const unwritable = (name: string, cause: unknown): VisitxError => {
  const code = codeOf(cause) ?? 'unknown';
  return new VisitxError('output-unwritable', `${name} cannot be written: ${REASONS[code] ?? code}`, {
    cause,
    hint: 'name another file with --output',
  });
};
