import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf, pageRecord, scratch, tarBytes, textOf, warcGz, warcRecord, zipFile } from './support/archives.ts';
import { digestsIn } from './support/batch.ts';
import { visitx } from './support/command.ts';
import { add } from './support/queue.ts';
import { startRedis, type TestRedis } from './support/redis.ts';

const folder = scratch();
const at = (name: string): string => join(folder.path, name);
let redis: TestRedis;

beforeAll(async () => {
  redis = await startRedis(at('redis'));
});
afterAll(async () => {
  await redis.kill();
  folder.remove();
});

const run = (args: readonly string[]) => visitx(args, { cwd: folder.path, env: { VISITX_REDIS: redis.url } });
const revisit = (number: number, digest: string): Buffer =>
  warcRecord({
    url: `https://kabar.example/lain/${number}`,
    html: '',
    type: 'revisit',
    fields: { 'WARC-Payload-Digest': digest, 'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest' },
  });

const digested = (number: number, digest: string): Buffer =>
  warcRecord({ url: `https://kabar.example/${number}`, html: pageOf(number), fields: { 'WARC-Payload-Digest': digest } });

describe('a run', () => {
  it('is put together as batch would have written it, whatever the inputs are', async () => {
    for (let i = 0; i < 5; i += 1) folder.write(`in/a/${i}.html`, pageOf(i));
    folder.write('in/a/style.css', 'p {}');
    folder.write('in/a/empty.txt', '');
    folder.write('in/b.warc.gz', warcGz([pageRecord(3), digested(7, 'sha1:SEVEN'), digested(8, 'sha1:EIGHT')]));
    folder.write(
      'in/c.jsonl',
      [1, 20, 21, 22, 23].map((n) => `${JSON.stringify({ text: textOf(n), url: `https://b.example/${n}` })}\n`).join(''),
    );
    folder.write('in/d.jsonl', `{"broken\n\n${JSON.stringify({ text: textOf(30) })}\n`);
    folder.write('in/e.warc.gz', warcGz([revisit(8, 'sha1:EIGHT'), revisit(9, 'sha1:NONE'), pageRecord(40)]));
    folder.write('in/f.tar', await tarBytes({ 'x/50.html': pageOf(50), 'x/51.html': pageOf(7) }));
    await zipFile(at('in/g.zip'), { '60.html': pageOf(60) });
    folder.write('in/h.bin', new Uint8Array(700));
    const kinds = [
      { name: 'plain', outs: ['r.jsonl', 't.csv', 'd.sqlite', 'd.xlsx', 'p.parquet', 'reports'], options: [] },
      { name: 'other', outs: ['t.csv', 'r.jsonl'], options: ['--keep-duplicates', '--visits-only', '--bom'] },
    ];
    const write = (command: readonly string[], place: string, { outs, options }: (typeof kinds)[number]): Record<string, string> => {
      mkdirSync(at(place));
      const places = outs.flatMap((name) => ['--out', join(place, name)]);
      expect(run([...command, ...places, ...options, '--quiet'])).toEqual({ code: 0, out: '', err: '' });
      return digestsIn(at(place));
    };
    const added = await add(['in'], { url: redis.url, cwd: folder.path, store: 'store' });
    expect(added).toMatchObject({ tasks: 9, jobs: 9, isKnown: false });
    expect(run(['worker', '--until-done', '--quiet', '--threads', '2'])).toEqual({ code: 0, out: '', err: '' });
    for (const kind of kinds) {
      const undisturbed = write(['batch', 'in'], `batch-${kind.name}`, kind);
      expect(write(['queue', 'collect', added.run], `queue-${kind.name}`, kind)).toEqual(undisturbed);
    }
    // The page of the revisit is in the archive before; without it the test would show nothing.
    expect(readFileSync(at('queue-other/r.jsonl'), 'utf8')).toContain('https://kabar.example/lain/8');
  }, 60_000);
});
