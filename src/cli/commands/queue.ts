import { Command, Option } from 'commander';
import { parseCount } from '../options.ts';
import { addOutputOptions, type OutputFlags } from '../output-options.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { addRedisOptions, type RedisFlags } from '../redis-options.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

export interface AddFlags extends RedisFlags, WebFlags, ReadingFlags {
  /** The store. */
  readonly out: string;
  readonly attempts: number;
  readonly quiet?: boolean;
}

export interface CollectFlags extends RedisFlags, OutputFlags {
  readonly store?: string;
  readonly partial?: boolean;
}

export interface RunFlags extends RedisFlags {
  readonly json?: boolean;
  readonly parts?: boolean;
}

type Finish = (code: number) => void;

const EXAMPLES = `
Redis or Valkey is named by --redis, or by VISITX_REDIS, where no one else sees the password:
  redis://user:password@host:6379/0      rediss:// for TLS
  redis+sentinel://host1,host2/group/0   redis+cluster://host1,host2   redis+unix:///path/of/socket
A store is a folder that all machines see, or s3://bucket/prefix. The packages for it are installed apart:
  $ npm install bullmq ioredis                 and @aws-sdk/client-s3 for s3://

Examples:
  $ visitx queue add crawl/ --redis redis://queue.example --out store/    prints the id of the run
  $ visitx worker --redis redis://queue.example                          on each machine
  $ visitx queue watch 1f6c0a9b2d3e
  $ visitx queue collect 1f6c0a9b2d3e --out visits.sqlite`;

export const queueCommand = (finish: Finish): Command =>
  new Command('queue')
    .description('convert archives on many machines, through Redis or Valkey')
    .addCommand(addCommand(finish))
    .addCommand(collectCommand(finish))
    .addCommand(aboutRun('status', 'say how far runs are', finish).option('--json', 'for programs'))
    .addCommand(aboutRun('watch', 'show how far a run is until it has ended; exits with 1 if jobs failed', finish))
    .addCommand(aboutRun('failed', 'list the jobs that failed, with their inputs', finish).option('--json', 'for programs'))
    .addCommand(aboutRun('retry', 'give the jobs that failed to workers again', finish))
    .addCommand(aboutRun('pause', 'let workers take no more jobs of a run', finish))
    .addCommand(aboutRun('resume', 'go on with a run that was paused', finish))
    .addCommand(aboutRun('cancel', 'drop all jobs of a run; parts that are done stay in the store', finish))
    .addCommand(
      aboutRun('clean', 'forget a run that has ended', finish).option(
        '--parts',
        'and remove its parts from the store, once it is collected',
      ),
    )
    .addHelpText('after', EXAMPLES);

const addCommand = (finish: Finish): Command =>
  addReadingOptions(addWebOptions(addRedisOptions(new Command('add'))))
    .description('cut inputs into jobs, add them, and print the id of the run')
    .argument('<input...>', 'files, folders, patterns, web addresses, s3://bucket/prefix, or "-"')
    .addOption(new Option('-o, --out <store>', 'where the parts are kept: a folder that all machines see, or s3://…').makeOptionMandatory())
    .addOption(new Option('--attempts <n>', 'how often a job is tried before it is taken for failed').argParser(parseCount).default(4))
    .option('-q, --quiet', 'print the id alone')
    .addHelpText('after', '\nExample:\n  $ visitx queue add crawl/*.warc.gz --out store/')
    .action(async (inputs: string[], flags: AddFlags) => {
      const { queueAdd } = await import('../queue-add.ts');
      finish(await queueAdd(inputs, flags));
    });

const collectCommand = (finish: Finish): Command =>
  addOutputOptions(addRedisOptions(new Command('collect')))
    .description('put the outputs of a run together, as batch would have written them')
    .argument('<run>', 'the id of the run')
    .option('--store <store>', 'where its parts are; Redis is not asked then')
    .option('--partial', 'collect what is there; inputs of jobs that failed are written to the errors')
    .addHelpText('after', '\nExample:\n  $ visitx queue collect 1f6c0a9b2d3e --out visits.sqlite --out visits.csv')
    .action(async (run: string, flags: CollectFlags) => {
      const { queueCollect } = await import('../queue-collect.ts');
      finish(await queueCollect(run, flags));
    });

const ABOUT = ['status', 'watch', 'failed', 'retry', 'pause', 'resume', 'cancel', 'clean'] as const;
export type AboutRun = (typeof ABOUT)[number];

const aboutRun = (name: AboutRun, description: string, finish: Finish): Command =>
  addRedisOptions(new Command(name))
    .description(description)
    .argument('[run]', 'the id of the run; may be left out where there is one')
    .addHelpText('after', `\nExample:\n  $ visitx queue ${name} 1f6c0a9b2d3e`)
    .action(async (run: string | undefined, flags: RunFlags) => {
      const { queueAbout } = await import('../queue-about.ts');
      finish(await queueAbout(name, run, flags));
    });
