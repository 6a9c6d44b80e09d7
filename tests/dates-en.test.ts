import { dateRules } from '../src/lang/en/dates.ts';
import { describeRules } from './support/rules.ts';

describeRules('English date rules', dateRules);
