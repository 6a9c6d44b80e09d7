import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

/** Runs `visitx batch` and kills it, as a crash does, after some milliseconds; true where that came in time. */
export const killedBatch = (args: readonly string[], cwd: string, milliseconds: number): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/visitx.js'), 'batch', ...args, '--quiet'], { cwd, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('exit', (_, signal) => {
      clearTimeout(timer);
      resolve(signal === 'SIGKILL');
    });
  });

/** Every file under a folder with a digest of its bytes. */
export const digestsIn = (folder: string, under = ''): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(folder, under))
      .sort()
      .flatMap((name) => {
        const path = join(under, name);
        if (statSync(join(folder, path)).isDirectory()) return Object.entries(digestsIn(folder, path));
        return [
          [
            path,
            createHash('sha256')
              .update(readFileSync(join(folder, path)))
              .digest('hex')
              .slice(0, 12),
          ],
        ];
      }),
  );

export const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
