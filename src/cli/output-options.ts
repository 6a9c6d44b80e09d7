import { type Command, Option } from 'commander';
import type { BatchOptions } from '../batch/options.ts';
import { parseCount } from './options.ts';

/** The options of commands that write data sets. */
export interface OutputFlags {
  readonly out: readonly string[];
  readonly format?: 'yaml' | 'json' | 'jsonl' | 'csv' | 'xlsx' | 'parquet' | 'sqlite';
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly visitsOnly?: boolean;
  readonly keepDuplicates?: boolean;
  readonly strict?: boolean;
  readonly workers?: number;
  readonly bom?: boolean;
  readonly progress: boolean;
  readonly quiet?: boolean;
}

const FORMATS = ['yaml', 'json', 'jsonl', 'csv', 'xlsx', 'parquet', 'sqlite'];

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

export const addOutputOptions = (command: Command): Command =>
  command
    .addOption(new Option('-o, --out <where>', 'what to write; may be given several times').argParser(collect).makeOptionMandatory())
    .addOption(new Option('-f, --format <format>', 'of an output whose name does not tell').choices(FORMATS))
    .option('--resume', 'go on with a run that broke off')
    .option('--overwrite', 'replace outputs that are there')
    .option('--visits-only', 'leave out articles that report no visit')
    .option('--keep-duplicates', 'convert articles with the same address or text each for itself')
    .option('--strict', 'exit with 1 if any article failed')
    .option('--workers <n>', 'worker threads; as many as there are cores where it is left out', parseCount)
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .option('--no-progress', 'do not show how far it is')
    .option('-q, --quiet', 'print errors only');

/** What the options of outputs come to for a run; `cores` is how many workers there are where none are named. */
export const outputOptionsOf = (flags: OutputFlags, cores: number) =>
  ({
    visitsOnly: flags.visitsOnly === true,
    keepDuplicates: flags.keepDuplicates === true,
    byteOrderMark: flags.bom === true,
    workers: flags.workers ?? cores,
    isResume: flags.resume === true,
    isOverwrite: flags.overwrite === true,
  }) satisfies Partial<BatchOptions>;
