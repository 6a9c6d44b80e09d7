import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { findUpward, readSmallFile } from '../input/find-upward.ts';

export const CONFIG_NAME = 'visitx.config.yaml';

/** As commander gives it: a path from `--config`, `false` from `--no-config`. */
export type ConfigFlag = string | boolean | undefined;

/** A configuration as it stands in its file. */
export interface ConfigText {
  readonly text: string;
  readonly path: string;
}

/**
 * The configuration that the user names, or the one in this folder or above it; `undefined` where there is none, and then
 * nothing is loaded that only a configuration needs.
 * @throws VisitxError `config-missing`, `config-invalid`.
 */
export const loadConfig = async (flag: ConfigFlag): Promise<Config | undefined> => {
  const found = await readConfig(flag);
  if (found === undefined) return undefined;
  const { parseConfig } = await import('../config/config.ts');
  return parseConfig(found.text, found.path);
};

/** The same before it is parsed, for threads that parse it for themselves. @throws VisitxError `config-missing`. */
export const readConfig = async (flag: ConfigFlag): Promise<ConfigText | undefined> => {
  if (flag === false) return undefined;
  const path = typeof flag === 'string' ? flag : shortened(findUpward(CONFIG_NAME, process.cwd()));
  if (path === undefined) return undefined;
  const { CONFIG_LIMIT } = await import('../config/config.ts');
  return { text: readSmallFile(path, CONFIG_LIMIT), path };
};

const shortened = (path: string | undefined): string | undefined => {
  if (path === undefined) return undefined;
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
};
