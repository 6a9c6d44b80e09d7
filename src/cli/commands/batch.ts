import { Command } from 'commander';
import { parseShard } from '../options.ts';
import { addOutputOptions, type OutputFlags } from '../output-options.ts';
import { addReadingOptions, type ReadingFlags } from '../reading-options.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

export interface BatchFlags extends WebFlags, OutputFlags, ReadingFlags {
  readonly shard?: { readonly index: number; readonly count: number };
}

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

export const batchCommand = (finish: (code: number) => void): Command =>
  addReadingOptions(
    addOutputOptions(
      addWebOptions(new Command('batch'))
        .description('convert archives of articles into data sets, on all cores')
        .argument('<input...>', 'files, folders, patterns, web addresses, or "-"'),
    ).option('--shard <i/n>', 'convert the i-th of n parts of the input', parseShard),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: BatchFlags) => {
      const { batch } = await import('../batch.ts');
      finish(await batch(inputs, flags));
    });
