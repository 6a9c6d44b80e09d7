import type { Rule } from '../../core/rule.ts';
import { dateRules } from './dates.ts';
import { numberRules } from './numbers.ts';

/** All rules of English that a pattern tells. */
export const allRules: readonly Rule<unknown>[] = [...dateRules, ...numberRules];
