import { type Command, Option } from 'commander';
import type { ConfigFlag, ConfigText } from './config-file.ts';
import { parseCount, parseLanguage, parsePublished, parseSeconds } from './options.ts';

/** The options of commands that read many articles alike. */
export interface ReadingFlags {
  /** In seconds. */
  readonly deadline: number;
  /** In MiB. */
  readonly memory: number;
  readonly published?: string;
  readonly language?: string;
  readonly evidence: 'full' | 'none';
  readonly config?: ConfigFlag;
  readonly sites: boolean;
}

export const addReadingOptions = (command: Command): Command =>
  command
    .addOption(new Option('--deadline <seconds>', 'what reading one article may take').argParser(parseSeconds).default(10))
    .addOption(new Option('--memory <MiB>', 'what the heap of a worker may hold').argParser(parseCount).default(256))
    .option('--published <date>', 'when articles were published that do not say (ISO 8601)', parsePublished)
    .option('--language <tag>', 'their language, if it is not to be told from the text (BCP 47)', parseLanguage)
    .addOption(new Option('--evidence <how>', 'the words behind each value').choices(['full', 'none']).default('full'))
    .option('--config <file>', 'the configuration, if it is not visitx.config.yaml here or above')
    .option('--no-config', 'use no configuration');

/** How articles are read, as the options say. */
export const readingOf = ({ published, language, evidence, sites }: ReadingFlags, config: ConfigText | undefined) => ({
  evidence,
  sites,
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
  ...(config === undefined ? {} : { config }),
});

/** What one article may take: milliseconds and MiB. */
export const limitsOf = ({ deadline, memory }: ReadingFlags) => ({ deadline: deadline * 1000, memory });
