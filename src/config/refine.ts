import type { Report } from '../report/schema.ts';
import { dropRules } from './drop-rules.ts';
import { mergePeople } from './merge-people.ts';
import { addOwnPassages } from './own-passages.ts';
import type { OwnRule } from './own-rule.ts';

/** The parts of a report that come from reading the text. */
export type Reading = Pick<Report, 'visits' | 'agencies' | 'people' | 'quotes' | 'findings' | 'recommendations' | 'commitments'>;

export interface Refinement {
  readonly disabled: ReadonlySet<string>;
  readonly rules: readonly OwnRule[];
  readonly people: readonly { readonly name: string; readonly aliases: readonly string[] }[];
}

/** What a configuration changes in a reading once it is there: rules dropped, passages of own rules added, people made one. */
export const refine = (reading: Reading, text: string, { disabled, rules, people }: Refinement): Reading => {
  const kept = disabled.size === 0 ? reading : dropRules(reading, disabled);
  const added = rules.length === 0 ? kept : addOwnPassages(kept, text, rules);
  return people.length === 0 ? added : mergePeople(added, people);
};
