import type { PageLine } from './outline.ts';

const MIN_PROSE = 50;
const MAX_PROSE = 1_500;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;

/** Length in characters, as if every script took as many letters for a word as Latin does. */
const weightOf = (text: string): number => text.length + 2 * (text.match(WIDE)?.length ?? 0);

/** 0 to 1: how much of a line stands in links. */
export const linkShare = (line: Pick<PageLine, 'text' | 'linkLength'>): number =>
  Math.min(1, line.linkLength / Math.max(1, line.text.length));

/** How much running text a line holds: 0 for labels, links and copyright lines. */
export const proseOf = (line: Pick<PageLine, 'text' | 'linkLength'>): number => {
  if (line.text.length < MIN_PROSE / 3 || linkShare(line) > 0.5 || line.text.includes('©')) return 0;
  const weight = weightOf(line.text);
  return weight < MIN_PROSE ? 0 : Math.min(weight, MAX_PROSE);
};

/** What a line adds to the block that holds it: running text counts for it, links and labels against it. */
export const worthOf = (line: PageLine): number => {
  if (line.prose > 0) return line.prose * (1 - linkShare(line));
  return linkShare(line) > 0.5 ? -30 : -4;
};

/** Sums before each index, and the whole at the end: any range's sum is one subtraction. */
export const prefixSums = (values: readonly number[]): number[] => {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
};

export const sumBetween = (sums: readonly number[], start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);
