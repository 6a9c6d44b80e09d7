import { type Command, InvalidArgumentError, Option } from 'commander';

/** The options of commands that take addresses. */
export interface WebFlags {
  readonly sites: boolean;
  readonly ignoreRobots?: boolean;
  readonly allowPrivate?: boolean;
  readonly offline?: boolean;
  readonly cacheDir?: string;
  readonly saveHtml?: string;
  /** In seconds. */
  readonly delay: number;
  readonly timeout: number;
  readonly maxBytes: number;
}

const amount = (most: number) => {
  return (value: string): number => {
    const number = Number(value);
    if (value.trim() !== '' && Number.isFinite(number) && number >= 0 && number <= most) return number;
    throw new InvalidArgumentError(`It must be a number from 0 to ${most}.`);
  };
};

const positive = (most: number) => {
  const read = amount(most);
  return (value: string): number => {
    const number = read(value);
    if (number > 0) return number;
    throw new InvalidArgumentError('It must be more than 0.');
  };
};

export const addWebOptions = (command: Command): Command =>
  command
    .option('--no-sites', 'read pages without the rules of their publishers')
    .option('--cache-dir <dir>', 'keep fetched pages there, and ask for them again only when they changed')
    .option('--offline', 'fetch nothing; read addresses from --cache-dir')
    .option('--save-html <dir>', 'keep the fetched pages there as files')
    .option('--ignore-robots', 'fetch what robots.txt forbids; the report says so')
    .option('--allow-private', 'fetch from addresses of your own network')
    .addOption(new Option('--delay <seconds>', 'pause between two requests to one host').argParser(amount(600)).default(1))
    .addOption(new Option('--timeout <seconds>', 'most time for one page').argParser(positive(3600)).default(30))
    .addOption(new Option('--max-bytes <bytes>', 'most bytes of one page').argParser(positive(100_000_000)).default(10_000_000));
