import type { ChalkInstance } from 'chalk';
import { FIELDS } from '../batch/facts.ts';
import type { Target } from '../batch/output/targets.ts';
import { sideFileOf } from '../batch/output/targets.ts';
import type { BatchStatus } from '../batch/status.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { timeOf } from './batch-progress.ts';

interface SummaryOptions {
  readonly seconds: number;
  readonly targets: readonly Target[];
  readonly paint: ChalkInstance;
}

/** What a run came to. */
export const writeBatchSummary = ({ tally, from }: BatchStatus, { seconds, targets, paint }: SummaryOptions): string => {
  const rate = (tally.total - from.count) / seconds;
  const line = (name: string, value: string): string => `${paint.cyan(name.padEnd(16))} ${value}\n`;
  const counted = (counts: ReadonlyMap<string, number>): string =>
    [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .map(([name, count]) => `${name} ${count}`)
      .join(', ');
  const share = (count: number): string => `${Math.round((100 * count) / Math.max(1, tally.articles))}%`;
  const also = [
    [tally.duplicates, 'duplicates'],
    [tally.leftOut, 'without a visit left out'],
    [tally.skipped, 'no article'],
  ] as const;
  return [
    line('articles', `${paint.bold(tally.articles)} in ${timeOf(seconds)}, ${rate.toFixed(1)} a second`),
    line(
      'also',
      also
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${count} ${what}`)
        .join(', ') || 'nothing passed over',
    ),
    line('visits', `${paint.bold(tally.visits)}${tally.visits > 0 ? `: ${counted(tally.kinds)}` : ''}`),
    line('fields filled', FIELDS.map((field) => `${field} ${share(tally.filled.get(field) ?? 0)}`).join(', ')),
    tally.diagnostics.size > 0 ? line('diagnostics', counted(tally.diagnostics)) : '',
    tally.errors > 0 ? line('errors', paint.red(`${tally.errors}: ${counted(tally.errorCodes)}`)) : line('errors', 'none'),
    ...tally.slowest.map(({ label, milliseconds }, i) => line(i === 0 ? 'slowest' : '', `${milliseconds} ms  ${escapeUnsafe(label)}`)),
    ...targets.map(({ name }, i) => line(i === 0 ? 'written' : '', escapeUnsafe(name))),
    tally.errors > 0 ? line('', escapeUnsafe(sideFileOf(targets, 'errors'))) : '',
  ].join('');
};
