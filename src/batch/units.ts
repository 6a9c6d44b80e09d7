import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VisitxError } from '../core/error.ts';
import type { FilePath } from '../input/archive/byte-range.ts';
import { fileFault } from '../input/file.ts';
import { isWithin } from './output/targets.ts';
import { walk } from './walk.ts';

/** A file to be searched. */
export interface FileUnit {
  readonly type: 'file';
  readonly file: FilePath;
  /** In bytes. */
  readonly size: number;
  /** True where nobody named the file. */
  readonly isGuess: boolean;
  readonly isStdin: boolean;
  /** As reports name it. */
  readonly shown: string;
}

/** What the inputs come to before any of them is opened. */
export type Unit =
  | FileUnit
  | { readonly type: 'web'; readonly url: string }
  | { readonly type: 'fault'; readonly file: FilePath; readonly fault: VisitxError };

export interface UnitOptions {
  /** Places that the run itself writes to, from the root. */
  readonly excluded: readonly string[];
  /** Keeps what can be read only once in a file, and gives its path. */
  readonly keep: (name: string) => Promise<string>;
}

/**
 * The files and addresses of an input: a file as it is named, a folder or a pattern by the names in it.
 * @throws VisitxError `input-missing` for an input that is not there.
 */
export async function* unitsOf(input: string, options: UnitOptions): AsyncGenerator<Unit> {
  if (isWebAddress(input)) {
    yield { type: 'web', url: input };
    return;
  }
  const found = input === '-' ? undefined : await statInput(input);
  if (found === undefined && input !== '-') {
    for (const path of await expandGlob(input)) yield* unitsAt(path, { ...options, isGuess: true });
  } else if (found === undefined || !(found.isFile() || found.isDirectory())) {
    const path = await options.keep(input);
    const { size } = await stat(path);
    yield { type: 'file', file: { path }, size, isGuess: false, isStdin: input === '-', shown: input };
  } else {
    yield* unitsAt(input, { ...options, isGuess: false });
  }
}

async function* unitsAt(path: string, { excluded, isGuess }: UnitOptions & { readonly isGuess: boolean }): AsyncGenerator<Unit> {
  const found = await stat(path);
  if (!found.isDirectory()) {
    yield { type: 'file', file: { path }, size: found.size, isGuess, isStdin: false, shown: path };
    return;
  }
  const isExcluded = (child: string) => excluded.some((place) => isWithin(resolve(child), place));
  for await (const walked of walk({ path }, isExcluded)) {
    const { file } = walked;
    if ('fault' in walked) yield { type: 'fault', file, fault: walked.fault };
    else yield { type: 'file', file, size: walked.size, isGuess: true, isStdin: false, shown: file.path };
  }
}

/** @throws VisitxError `input-missing` for an input that is not there, before any work is begun. */
export const checkInputs = async (inputs: readonly string[]): Promise<void> => {
  for (const input of inputs) if (input !== '-' && !isWebAddress(input) && !(await statInput(input))) await expandGlob(input);
};

export const isWebAddress = (input: string): boolean => /^https?:\/\//iu.test(input);

/** `undefined` for what is not there, which may be a pattern. */
const statInput = async (input: string) => {
  try {
    return await stat(input);
  } catch (cause) {
    const fault = fileFault(input, cause);
    if (fault.code === 'input-missing' && isPattern(input)) return undefined;
    throw fault;
  }
};

const isPattern = (input: string): boolean => /[*?[{]/u.test(input);

const expandGlob = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });
  if (paths.length === 0) throw new VisitxError('input-missing', `no file fits ${pattern}`, { hint: 'check the pattern' });
  return paths.sort();
};
