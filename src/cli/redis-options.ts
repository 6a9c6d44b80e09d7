import { type Command, InvalidArgumentError, Option } from 'commander';

/** The options of commands that work through Redis. */
export interface RedisFlags {
  readonly redis?: string;
  readonly prefix: string;
}

const parsePrefix = (value: string): string => {
  if (/^[\w.:-]{1,60}$/u.test(value)) return value;
  throw new InvalidArgumentError('It must be a word of letters, digits, dots, colons and hyphens.');
};

export const addRedisOptions = (command: Command): Command =>
  command
    .addOption(new Option('--redis <url>', 'where Redis or Valkey is: redis://user:password@host:6379/0').env('VISITX_REDIS'))
    .addOption(new Option('--prefix <word>', 'what all keys in Redis begin with').argParser(parsePrefix).default('visitx'));
