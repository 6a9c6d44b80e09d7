import { readFileSource } from '../input/file.ts';
import type { Source } from '../input/source.ts';

/** The bytes of a named file, or of standard input for `-`. */
export const readInput = async (name: string): Promise<Source> => {
  if (name !== '-') return readFileSource(name);
  const { readStdinSource } = await import('../input/stdin.ts');
  return readStdinSource();
};
