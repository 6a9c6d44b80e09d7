// Measures what the queue costs against `visitx batch` on the same archives, and what a second worker gives, in rounds that
// alternate. npm run bench:queue -- [pages an archive] [rounds]; needs redis-server and a quiet machine.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { writeWarcGz } from './archive.mjs';

const COMMAND = fileURLToPath(new URL('../bin/visitx.js', import.meta.url));
const ARCHIVES = 16;
const pages = Number(process.argv[2] ?? 100);
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'visitx-bench-'));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const port = await freePort();
const env = { ...process.env, VISITX_REDIS: `redis://127.0.0.1:${port}` };
const server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'], {
  stdio: 'ignore',
});
const redis = new Redis({ port, host: '127.0.0.1', maxRetriesPerRequest: null });
redis.on('error', () => {});

const visitx = (...args) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout.trim();
};

const timed = async (act) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

let number = 0;
const nextNumber = () => {
  number += 1;
  return number;
};
const batch = (workers) => timed(() => visitx('batch', 'in', '--out', `batch-${nextNumber()}.jsonl`, '--workers', `${workers}`, '--quiet'));

/** From the start of the workers until the last part is there. */
const queue = async (workers) => {
  const store = `store-${nextNumber()}`;
  const run = visitx('queue', 'add', 'in', '--out', store);
  const args = [COMMAND, 'worker', '--threads', '1', '--concurrency', '2', '--quiet'];
  const children = Array.from({ length: workers }, () => undefined);
  const milliseconds = await timed(async () => {
    for (const i of children.keys()) children[i] = spawn(process.execPath, args, { cwd: folder, env, stdio: 'ignore' });
    while (Number(await redis.hget(`{visitx}:run:${run}`, 'done')) < ARCHIVES) await pause(5);
  });
  const collected = await timed(() => visitx('queue', 'collect', run, '--out', `queue-${number}.jsonl`, '--quiet'));
  await Promise.all(
    children.map((child) => {
      child.kill('SIGTERM');
      return new Promise((resolve) => child.once('exit', resolve));
    }),
  );
  visitx('queue', 'clean', run, '--parts');
  return { milliseconds, collected };
};

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const tell = (what, values, limit = '') =>
  console.log(
    `${what.padEnd(52)} ${median(values).toFixed(2)}   (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})   ${limit}`,
  );

try {
  mkdirSync(join(folder, 'in'));
  for (let i = 0; i < ARCHIVES; i += 1) await writeWarcGz(join(folder, 'in', `${i + 10}.warc.gz`), pages, i * pages);
  const figures = { batch: [], one: [], two: [], cost: [], gain: [], collect: [] };
  for (let round = 0; round < rounds; round += 1) {
    const alone = await batch(1);
    const one = await queue(1);
    const two = await queue(2);
    figures.batch.push(alone / 1000);
    figures.one.push(one.milliseconds / 1000);
    figures.two.push(two.milliseconds / 1000);
    figures.collect.push(one.collected / 1000);
    figures.cost.push(one.milliseconds / alone);
    figures.gain.push(one.milliseconds / two.milliseconds);
  }
  tell('batch with one worker, s', figures.batch);
  tell('one worker of the queue with one thread, s', figures.one);
  tell('two workers of the queue with one thread each, s', figures.two);
  tell('collecting JSON Lines, s', figures.collect);
  tell('queue : batch', figures.cost, '<= 1.10');
  tell('one worker : two', figures.gain, '>= 1.6');
} finally {
  redis.disconnect();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}
