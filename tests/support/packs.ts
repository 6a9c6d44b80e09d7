import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/core/rule.ts';
import { ROOT } from './sources.ts';

/** A language pack and every rule that a file of it exports. */
export interface Pack {
  readonly code: string;
  readonly rules: readonly Rule<unknown>[];
}

const isRuleList = (value: unknown): value is readonly Rule<unknown>[] =>
  Array.isArray(value) && value.length > 0 && value.every((rule) => typeof rule?.name === 'string' && rule.pattern instanceof RegExp);

/** Every folder of src/lang. */
export const readPacks = async (): Promise<Pack[]> => {
  const folder = join(ROOT, 'src/lang');
  const codes = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Promise.all(
    codes.map(async ({ name }) => {
      const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.ts'));
      const modules: Readonly<Record<string, unknown>>[] = await Promise.all(files.map((file) => import(join(folder, name, file))));
      const lists = modules.flatMap((module) => Object.values(module).filter(isRuleList));
      return { code: name, rules: [...new Set(lists.flat())] };
    }),
  );
};
