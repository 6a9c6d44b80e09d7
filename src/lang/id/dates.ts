import type { DateValue } from '../../annotate/dates.ts';
import type { Rule } from '../../core/rule.ts';
import { dayRules } from './date-days.ts';
import { rangeRules } from './date-ranges.ts';
import { relativeRules } from './date-relative.ts';
import { timeRules } from './date-times.ts';

/** Every form in which the Indonesian press writes a date. */
export const dateRules: readonly Rule<DateValue>[] = [...dayRules, ...rangeRules, ...relativeRules, ...timeRules];
