import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/core/rule.ts';
import { ROOT } from './sources.ts';

/** A language pack and the rules that its rules.ts exports as `allRules`. */
export interface Pack {
  readonly code: string;
  readonly rules: readonly Rule<unknown>[];
}

const isRuleList = (value: unknown): value is readonly Rule<unknown>[] =>
  Array.isArray(value) && value.every((rule) => typeof rule.name === 'string' && rule.pattern instanceof RegExp);

/** Every folder of src/lang that has a rules.ts. */
export const readPacks = async (): Promise<Pack[]> => {
  const folder = join(ROOT, 'src/lang');
  const codes = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'rules.ts')))
    .map((entry) => entry.name);
  return Promise.all(
    codes.map(async (code) => {
      const module: Readonly<Record<string, unknown>> = await import(join(folder, code, 'rules.ts'));
      if (!isRuleList(module.allRules)) throw new TypeError(`src/lang/${code}/rules.ts exports no allRules`);
      return { code, rules: module.allRules };
    }),
  );
};
