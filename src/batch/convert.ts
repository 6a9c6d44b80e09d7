import { type Config, parseConfig } from '../config/config.ts';
import { type ErrorCode, VisitxError } from '../core/error.ts';
import { messageOf } from '../core/fault-code.ts';
import { extract } from '../extract.ts';
import { type Facts, factsOf } from './facts.ts';
import { type FoundBytes, type LoadedArticle, loadSource } from './load-source.ts';
import { type PartName, type Rendition, render } from './render.ts';

/** How every article of a run is read and written. */
export interface ConvertOptions {
  readonly parts: readonly PartName[];
  readonly published?: string;
  readonly language?: string;
  readonly evidence: 'full' | 'none';
  readonly visitsOnly: boolean;
  /** False: pages are read without the rules of their publishers. */
  readonly sites: boolean;
  readonly config?: ConfigText;
}

/** A configuration as it stands in its file: threads parse it for themselves. */
export interface ConfigText {
  readonly text: string;
  readonly path: string;
}

/** The same, ready to be used. */
export interface ReadyOptions extends Omit<ConvertOptions, 'config'> {
  readonly config: Config | undefined;
}

export const prepare = ({ config, ...options }: ConvertOptions): ReadyOptions => ({
  ...options,
  config: config && parseConfig(config.text, config.path),
});

/** What the shared memory tells of an article that was given to a worker. */
export const PROGRESS = { waits: 0, isBegun: 1, isDone: 2 } as const;

/** One article, to be converted by a worker. */
export interface ConvertTask {
  readonly found: FoundBytes;
  /** The number of the article in the run. */
  readonly article: number;
  /** The place in the shared memory that tells how far a worker is with it. */
  readonly slot: number;
}

export interface Failure {
  readonly isDone: false;
  readonly code: ErrorCode | 'unexpected';
  readonly message: string;
  readonly hint?: string;
}

export interface Conversion {
  readonly isDone: true;
  readonly facts: Facts;
  /** Left out where only visits are wanted and the article has none. */
  readonly rendition?: Rendition;
}

export type Converted = (Conversion | Failure) & {
  readonly milliseconds: number;
  /** Bytes of the archive behind the article that belong to nothing. */
  readonly unread?: number;
};

/** Reads an article and writes its report; a fault is a value like any other. */
export const convert = (
  { found, article }: Pick<ConvertTask, 'found' | 'article'>,
  options: ReadyOptions,
): (Conversion | Failure) & Pick<Converted, 'unread'> => {
  try {
    const { unread = 0, ...loaded } = loadSource(found);
    return { ...convertLoaded(loaded, article, options), unread };
  } catch (fault) {
    return failureOf(fault);
  }
};

const convertLoaded = (loaded: LoadedArticle, article: number, options: ReadyOptions): Conversion | Failure => {
  try {
    const { source, url, published = options.published } = loaded;
    const { language, evidence, sites, config } = options;
    const report = extract(source, { url, published, language, evidence, sites, config });
    const facts = factsOf(report);
    const isLeftOut = options.visitsOnly && report.visits.length === 0;
    return { isDone: true, facts, ...(isLeftOut ? {} : { rendition: render(report, article, options.parts) }) };
  } catch (fault) {
    return failureOf(fault);
  }
};

export const failureOf = (fault: unknown): Failure => {
  if (!(fault instanceof VisitxError)) return { isDone: false, code: 'unexpected', message: messageOf(fault) };
  const { code, message, hint } = fault;
  return { isDone: false, code, message, ...(hint === undefined ? {} : { hint }) };
};
