import { Command, Option } from 'commander';
import type { ConfigFlag } from '../config-file.ts';
import { parseCount, parseLanguage, parsePublished, parseSeconds, parseShard } from '../options.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

export interface BatchFlags extends WebFlags {
  readonly out: readonly string[];
  readonly format?: 'yaml' | 'json' | 'jsonl' | 'csv' | 'xlsx' | 'parquet' | 'sqlite';
  readonly workers?: number;
  readonly deadline: number;
  readonly memory: number;
  readonly published?: string;
  readonly language?: string;
  readonly evidence: 'full' | 'none';
  readonly visitsOnly?: boolean;
  readonly keepDuplicates?: boolean;
  readonly bom?: boolean;
  readonly strict?: boolean;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly shard?: { readonly index: number; readonly count: number };
  readonly config?: ConfigFlag;
  readonly progress: boolean;
  readonly quiet?: boolean;
}

const FORMATS = ['yaml', 'json', 'jsonl', 'csv', 'xlsx', 'parquet', 'sqlite'];

const EXAMPLES = `
Inputs are told by their content: articles as HTML or text, folders of them, WARC and WACZ, ZIP, tar.gz, JSON Lines with url
and html or text, lists and tables of web addresses, sitemaps and feeds; "-" is standard input.

Outputs are told by their names: .jsonl, .csv and .parquet (a folder with a file a table), .xlsx, .sqlite; any other name is a
folder with a report a file. Articles that fail are written to errors.jsonl beside or in the first output, what was passed over
to skipped.jsonl.

Examples:
  $ visitx batch clippings/ --out reports/                         a YAML report for each article
  $ visitx batch crawl.warc.gz --out visits.sqlite --out visits.csv
  $ visitx batch *.html archive.zip --out data.xlsx --visits-only
  $ visitx batch crawl.warc.gz --out visits.sqlite --resume        go on after a crash or Ctrl-C
  $ visitx batch crawl/ --out part3.jsonl --shard 3/16             the third of sixteen parts, for a scheduler`;

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

export const batchCommand = (finish: (code: number) => void): Command =>
  addWebOptions(new Command('batch'))
    .description('convert archives of articles into data sets, on all cores')
    .argument('<input...>', 'files, folders, patterns, web addresses, or "-"')
    .addOption(new Option('-o, --out <where>', 'what to write; may be given several times').argParser(collect).makeOptionMandatory())
    .addOption(new Option('-f, --format <format>', 'of an output whose name does not tell').choices(FORMATS))
    .option('--resume', 'go on with a run that broke off')
    .option('--overwrite', 'replace outputs that are there')
    .option('--visits-only', 'leave out articles that report no visit')
    .option('--keep-duplicates', 'convert articles with the same address or text each for itself')
    .option('--strict', 'exit with 1 if any article failed')
    .option('--workers <n>', 'worker threads; as many as there are cores where it is left out', parseCount)
    .addOption(new Option('--deadline <seconds>', 'what reading one article may take').argParser(parseSeconds).default(10))
    .addOption(new Option('--memory <MiB>', 'what the heap of a worker may hold').argParser(parseCount).default(256))
    .option('--shard <i/n>', 'convert the i-th of n parts of the input', parseShard)
    .option('--published <date>', 'when articles were published that do not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'their language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .addOption(new Option('--evidence <how>', 'the words behind each value').choices(['full', 'none']).default('full'))
    .option('--bom', 'begin CSV files with a byte order mark, for Excel')
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration')
    .option('--no-progress', 'do not show how far it is')
    .option('-q, --quiet', 'print errors only')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: BatchFlags) => {
      const { batch } = await import('../batch.ts');
      finish(await batch(inputs, flags));
    });
