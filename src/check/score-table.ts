import type { BelowFloor, FieldScore } from './score.ts';

/** The scores of all fields as a table of plain text. */
export const writeScoreTable = (scores: readonly FieldScore[], below: readonly BelowFloor[] = []): string => {
  const width = Math.max(5, ...scores.map(({ field }) => field.length));
  const head = `${'field'.padEnd(width)}  expected  found  right      P      R     F1`;
  const rows = scores.map((score) => {
    const counts = [String(score.expected).padStart(8), String(score.found).padStart(5), String(score.right).padStart(5)];
    const shares = [score.precision, score.recall, score.f1].map(percent);
    const short = below.find(({ field }) => field === score.field);
    return (
      [score.field.padEnd(width), ...counts, ...shares].join('  ') + (short ? `  below its floor of ${percent(short.floor).trim()}` : '')
    );
  });
  return `${[head, ...rows].join('\n')}\n`;
};

/** One decimal, rounded down, so that 100.0 means all. */
const percent = (share: number | undefined): string => (share === undefined ? '-' : (Math.floor(share * 1000) / 10).toFixed(1)).padStart(5);
