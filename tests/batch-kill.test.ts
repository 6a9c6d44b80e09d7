import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageRecord, scratch, warcGz } from './support/archives.ts';
import { digestsIn, killedBatch } from './support/batch.ts';
import { visitx } from './support/command.ts';

/** `npm run test:long` kills at many moments, and kind by kind. */
const isLong = process.env.MODE === 'long';
const PAGES = isLong ? 150 : 60;
const MOMENTS = isLong ? 20 : 1;
const KINDS = ['r.jsonl', 't.csv', 'd.sqlite', 'd.xlsx', 'p.parquet', 'reports'];
const RUNS = isLong ? [...KINDS.map((kind) => [kind]), KINDS] : [KINDS];

const folder = scratch();
afterAll(folder.remove);

describe.each(RUNS.map((kinds) => ({ kinds, name: kinds.join(' ') })))('a run to $name', ({ kinds, name }) => {
  const place = join(folder.path, name.replaceAll(' ', '+'));
  const outs = (at: string) => kinds.flatMap((kind) => ['--out', join(at, kind)]);
  const args = (at: string) => ['archive.warc.gz', '--workers', '2', ...outs(at)];
  let undisturbed: Record<string, string> = {};
  let took = 0;

  beforeAll(() => {
    folder.write('archive.warc.gz', warcGz(Array.from({ length: PAGES }, (_, i) => pageRecord(i))));
    mkdirSync(join(place, 'whole'), { recursive: true });
    const start = performance.now();
    expect(visitx(['batch', ...args(join(place, 'whole')), '--quiet'], { cwd: folder.path })).toMatchObject({ code: 0, err: '' });
    took = performance.now() - start;
    undisturbed = digestsIn(join(place, 'whole'));
  }, 120_000);

  it.each(Array.from({ length: MOMENTS }, (_, i) => i + 1))(
    'killed at a moment of its own (%i) and resumed, ends as if nothing had been',
    async (number) => {
      const at = join(place, `killed-${number}`);
      mkdirSync(at);
      // Over the whole run, its start and its last steps too; a golden ratio spreads the moments.
      const moment = took * (0.2 + 0.85 * ((number * 0.618_034) % 1));
      await killedBatch(args(at), folder.path, moment);
      await killedBatch([...args(at), '--resume'], folder.path, moment * 0.8);
      expect(visitx(['batch', ...args(at), '--resume', '--quiet'], { cwd: folder.path })).toEqual({ code: 0, out: '', err: '' });
      expect(digestsIn(at)).toEqual(undisturbed);
    },
    120_000,
  );
});
