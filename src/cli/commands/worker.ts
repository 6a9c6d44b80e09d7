import { Command, InvalidArgumentError, Option } from 'commander';
import { parseCount, parseSeconds } from '../options.ts';
import { addRedisOptions, type RedisFlags } from '../redis-options.ts';

export interface WorkerFlags extends RedisFlags {
  readonly concurrency?: number;
  readonly threads?: number;
  readonly run?: string;
  readonly store?: string;
  /** In seconds. */
  readonly lifeSign: number;
  readonly untilDone?: boolean;
  readonly metrics?: { readonly host: string; readonly port: number };
  readonly log: 'text' | 'json';
  readonly allowPrivate?: boolean;
  readonly cacheDir?: string;
  readonly offline?: boolean;
  readonly quiet?: boolean;
}

const EXAMPLES = `
It takes jobs of all runs until it is asked to stop (SIGTERM, Ctrl-C): then it finishes what is in hand, or hands it back, within
30 seconds. A job of a worker that dies is taken over by another.

Examples:
  $ visitx worker --redis redis://queue.example
  $ visitx worker --concurrency 16 --threads 4     many hosts at once on four cores
  $ visitx worker --metrics 9464 --log json        http://127.0.0.1:9464/metrics and /health
  $ visitx worker --until-done                     ends when nothing is left to do`;

const parsePlace = (value: string): { readonly host: string; readonly port: number } => {
  const { host = '127.0.0.1', port } = /^(?:\[?(?<host>[\w.:-]+?)\]?:)?(?<port>\d{1,5})$/u.exec(value)?.groups ?? {};
  if (port !== undefined && Number(port) < 65_536) return { host, port: Number(port) };
  throw new InvalidArgumentError('It must be a port, such as 9464, or an address and a port, such as 0.0.0.0:9464.');
};

export const workerCommand = (finish: (code: number) => void): Command =>
  addRedisOptions(new Command('worker'))
    .description('take jobs of runs that "visitx queue add" has added')
    .option('-c, --concurrency <n>', 'jobs at once; as many as there are cores where it is left out', parseCount)
    .option('--threads <n>', 'threads that read articles, for all jobs; as many as there are cores where it is left out', parseCount)
    .option('--run <id>', 'take jobs of this run alone')
    .option('--store <store>', 'where the store is on this machine, if it is elsewhere than where it was added')
    .addOption(new Option('--life-sign <seconds>', 'without one for so long, a job is taken over').argParser(parseSeconds).default(30))
    .option('--until-done', 'end when no run has a job left')
    .option('--metrics <port>', 'serve metrics for Prometheus, and /health, on this machine; [address:]port', parsePlace)
    .addOption(new Option('--log <how>', 'lines for people, or JSON').choices(['text', 'json']).default('text'))
    .option('--allow-private', 'fetch from addresses of your own network')
    .option('--cache-dir <dir>', 'keep fetched pages there, and ask for them again only when they changed')
    .option('--offline', 'fetch nothing; read addresses from --cache-dir')
    .option('-q, --quiet', 'print warnings only')
    .addHelpText('after', EXAMPLES)
    .action(async (flags: WorkerFlags) => {
      const { worker } = await import('../worker.ts');
      finish(await worker(flags));
    });
