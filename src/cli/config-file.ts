import { relative } from 'node:path';
import type { Config } from '../config/config.ts';
import { findUpward, readSmallFile } from '../input/find-upward.ts';

export const CONFIG_NAME = 'visitx.config.yaml';

/** As commander gives it: a path from `--config`, `false` from `--no-config`. */
export type ConfigFlag = string | boolean | undefined;

/**
 * The configuration that the user names, or the one in this folder or above it; `undefined` where there is none, and then
 * nothing is loaded that only a configuration needs.
 * @throws VisitxError `config-missing`, `config-invalid`.
 */
export const loadConfig = async (flag: ConfigFlag): Promise<Config | undefined> => {
  if (flag === false) return undefined;
  const path = typeof flag === 'string' ? flag : shortened(findUpward(CONFIG_NAME, process.cwd()));
  if (path === undefined) return undefined;
  const { CONFIG_LIMIT, parseConfig } = await import('../config/config.ts');
  return parseConfig(readSmallFile(path, CONFIG_LIMIT), path);
};

const shortened = (path: string | undefined): string | undefined => {
  if (path === undefined) return undefined;
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
};
