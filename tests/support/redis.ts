import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer, connect as openSocket } from 'node:net';

/** A Redis of the tests' own, on a free port of this machine. */
export interface TestRedis {
  readonly url: string;
  readonly port: number;
  /** Sends it a signal; SIGSTOP and SIGCONT hold it. */
  readonly signal: (name: NodeJS.Signals) => void;
  /** Kills it, as a crash does. */
  readonly kill: () => Promise<void>;
  /** Starts it again from what it has written. */
  readonly start: () => Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });

/** Starts redis-server with its files in a folder; `options` as they stand in its configuration. */
export const startRedis = async (folder: string, options: readonly string[] = []): Promise<TestRedis> => {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  let server: ChildProcess;
  const start = async (): Promise<void> => {
    const own = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
    server = spawn('redis-server', [...own, '--maxmemory-policy', 'noeviction', ...options], { stdio: 'ignore' });
    server.on('error', () => {});
    await answersAt(port);
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    start,
    signal: (name) => void server.kill(name),
    kill: () =>
      new Promise((resolve) => {
        if (server.exitCode !== null || server.signalCode !== null) return resolve();
        server.once('exit', () => resolve());
        server.kill('SIGKILL');
      }),
  };
};

/** Waits until something listens there, and answers PING with anything but that it is loading. */
const answersAt = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await ping(port);
    if (answer !== '' && !answer.startsWith('-LOADING')) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`no redis-server at port ${port}; is it installed?`);
};

const ping = (port: number): Promise<string> =>
  new Promise((resolve) => {
    const socket = openSocket(port, '127.0.0.1', () => socket.write('PING\r\n'));
    socket.setTimeout(500, () => socket.destroy());
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(''));
    socket.on('data', (data) => {
      resolve(data.toString());
      socket.destroy();
    });
  });
