import { foldWords } from '../core/text.ts';
import { likeness } from './words.ts';

/** A stretch of words of one side; `isShared` where the other side has them too, in the same order. */
export interface DiffPart {
  readonly text: string;
  readonly isShared: boolean;
}

export interface WordDiff {
  readonly expected: readonly DiffPart[];
  readonly got: readonly DiffPart[];
}

/** Beyond this many words a table of all pairs costs more than it tells. */
const MOST_WORDS = 400;

/** The words that both sides share, in order (longest common subsequence over folded words). */
export const diffWords = (expected: string, got: string): WordDiff => {
  const a = expected.split(/(?<=\s)(?=\S)/u);
  const b = got.split(/(?<=\s)(?=\S)/u);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return { expected: [{ text: expected, isShared: false }], got: [{ text: got, isShared: false }] };
  }
  const { inA, inB } = inCommon(a.map(foldWords), b.map(foldWords));
  return { expected: partsOf(a, inA), got: partsOf(b, inB) };
};

const MOST_LINES = 2000;

/** The lines that a text loses (`-`) and gains (`+`), in order; nothing of what stays. */
export const diffLines = (before: string, after: string): readonly string[] => {
  const a = before.split('\n').slice(0, MOST_LINES);
  const b = after.split('\n').slice(0, MOST_LINES);
  const { inA, inB } = inCommon(a, b);
  const lines: string[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    if (i < a.length && !inA.has(i)) lines.push(`-${a[i++]}`);
    else if (j < b.length && !inB.has(j)) lines.push(`+${b[j++]}`);
    else [i, j] = [i + 1, j + 1];
  }
  return lines;
};

/** Of several wordings that would be right, the one that is most like what was found. */
export const nearestWording = (wordings: readonly string[], got: string): string | undefined =>
  wordings.reduce<string | undefined>(
    (best, next) => (best === undefined || likeness(next, got) > likeness(best, got) ? next : best),
    undefined,
  );

/** Places of what two lists have in common, in order. */
const inCommon = (a: readonly string[], b: readonly string[]): { inA: Set<number>; inB: Set<number> } => {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const isSame = a[i] === b[j];
      const skip = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = isSame ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1 : skip;
    }
  }
  const inA = new Set<number>();
  const inB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      inA.add(i++);
      inB.add(j++);
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return { inA, inB };
};

const partsOf = (words: readonly string[], shared: ReadonlySet<number>): DiffPart[] => {
  const parts: { text: string; isShared: boolean }[] = [];
  words.forEach((word, i) => {
    const isShared = shared.has(i);
    const last = parts.at(-1);
    if (last?.isShared === isShared) last.text += word;
    else parts.push({ text: word, isShared });
  });
  return parts;
};
