import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import type { Config } from '../../config/config.ts';
import { VisitxError } from '../../core/error.ts';
import type { Report } from '../../report/schema.ts';
import type { Trace } from '../../report/trace.ts';
import { writeJson, writeJsonLine } from '../../write/json.ts';
import { writeYaml } from '../../write/yaml.ts';
import { loadConfig } from '../config-file.ts';
import { EXPORT_FORMATS, type ExportFormat, exporterFor, isExportFormat, isSingle } from '../export-formats.ts';
import { extractSource } from '../extract-source.ts';
import { EXIT_DONE, EXIT_FAILED, tellFault } from '../fault.ts';
import { parseLanguage, parsePublished, parseUrl } from '../options.ts';
import { type Inputs, isAddress, openInputs } from '../read-input.ts';
import { type Output, OutputClosed, openOutput } from '../streams.ts';
import { addWebOptions, type WebFlags } from '../web-options.ts';

interface Flags extends ExtractFlags {
  readonly loaded: Config | undefined;
}

interface ExtractFlags extends WebFlags {
  readonly format: Format;
  readonly output?: string;
  readonly url?: string;
  readonly published?: string;
  readonly language?: string;
  readonly evidence: 'full' | 'none';
  readonly summary?: boolean;
  readonly config?: string | boolean;
}

type Format = 'yaml' | 'json' | 'jsonl' | ExportFormat;
type Render = (report: Report, trace: Trace) => string;

const EXAMPLES = `
Several inputs give a YAML stream, or with json and jsonl one report a line.

Examples:
  $ visitx extract article.txt
  $ visitx extract https://news.example/2024/05/article --cache-dir pages
  $ visitx extract article.html --url https://news.example/2024/05/article --format json
  $ visitx extract - --published 2024-05-31 < article.txt
  $ visitx extract articles/*.txt --format jsonl --output reports.jsonl
  $ visitx extract article.txt --format markdown
  $ visitx extract article.txt --format ics --output visit.ics`;

export const extractCommand = (finish: (code: number) => void): Command =>
  addWebOptions(new Command('extract'))
    .description('read articles and write a report for each')
    .argument('<input...>', 'files of HTML or plain text, or web addresses, one article each; "-" is standard input')
    .addOption(
      new Option('-f, --format <format>', 'how reports are written').choices(['yaml', 'json', 'jsonl', ...EXPORT_FORMATS]).default('yaml'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--url <url>', 'where the article is published', parseUrl)
    .option('--published <date>', 'when it was published, if the article does not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'its language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .addOption(new Option('--evidence <how>', 'the words behind each value').choices(['full', 'none']).default('full'))
    .addOption(new Option('--summary', 'print a short card instead of a report').conflicts('format'))
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: ExtractFlags, command: Command) => {
      const config = await loadConfig(flags.config);
      const isDefault = (option: string): boolean => command.getOptionValueSource(option) === 'default';
      const { format = flags.format, evidence = flags.evidence } = config?.outputs ?? {};
      const asked = { ...flags, ...(isDefault('format') ? { format } : {}), ...(isDefault('evidence') ? { evidence } : {}) };
      finish(await extractAll(inputs, { ...asked, loaded: config }));
    });

/** One fault stops one input; the others go on. */
const extractAll = async (inputs: readonly string[], flags: Flags): Promise<number> => {
  checkUsage(inputs, flags);
  const output = openOutput(flags.output);
  const render = await rendererFor(flags, inputs.length > 1);
  const source = openInputs(flags);
  let exitCode = EXIT_DONE;
  try {
    for (const input of inputs) {
      const isDone = await extractOne(input, flags, { source, output, render });
      if (!isDone) exitCode = EXIT_FAILED;
    }
  } finally {
    await source.close();
  }
  output.close();
  return exitCode;
};

interface Run {
  readonly source: Inputs;
  readonly output: Output;
  readonly render: Render;
}

const extractOne = async (input: string, flags: Flags, run: Run): Promise<boolean> => {
  try {
    const source = await run.source.read(input);
    const { url, published, language, evidence, loaded, sites } = flags;
    const { report, trace } = await extractSource(source, { url, published, language, evidence, sites, config: loaded });
    run.output.write(run.render(report, trace));
    return true;
  } catch (fault) {
    if (fault instanceof OutputClosed || isUnwritable(fault)) throw fault;
    await tellFault(fault);
    return false;
  }
};

const isUnwritable = (fault: unknown): boolean => fault instanceof VisitxError && fault.code === 'output-unwritable';

/** @throws VisitxError `option-invalid` for flags that do not fit the inputs. */
const checkUsage = (inputs: readonly string[], { url, output, format }: ExtractFlags): void => {
  if (inputs.length > 1 && isSingle(format)) {
    throw new VisitxError('option-invalid', `--format ${format} writes one article, but there are several inputs`, {
      hint: 'run visitx once for each article',
    });
  }
  if (url !== undefined && inputs.length > 1) {
    throw new VisitxError('option-invalid', '--url names the address of one article, but there are several inputs', {
      hint: 'run visitx once for each article, or leave --url out',
    });
  }
  if (url !== undefined && inputs.some(isAddress)) {
    throw new VisitxError('option-invalid', '--url is for files: the input has an address of its own', { hint: 'leave --url out' });
  }
  if (inputs.filter((input) => input === '-').length > 1) {
    throw new VisitxError('option-invalid', 'standard input can be read only once', { hint: 'name "-" once' });
  }
  if (output !== undefined && inputs.some((input) => resolve(input) === resolve(output))) {
    throw new VisitxError('option-invalid', `--output would overwrite the input ${output}`, { hint: 'name another file' });
  }
};

const rendererFor = async ({ format, summary, output }: ExtractFlags, isStream: boolean): Promise<Render> => {
  if (summary) {
    const [{ writeSummary }, { painterFor, terminalWidth, plainPainter }] = await Promise.all([
      import('../summary.ts'),
      import('../terminal.ts'),
    ]);
    const paint = output === undefined ? painterFor(1) : plainPainter;
    return (report) => `${writeSummary(report, { paint, width: terminalWidth() })}${isStream ? '\n' : ''}`;
  }
  if (isExportFormat(format)) return exporterFor(format);
  if (format === 'yaml') {
    return isStream ? (report) => `---\n${writeYaml(report)}` : writeYaml;
  }
  return isStream || format === 'jsonl' ? writeJsonLine : writeJson;
};
