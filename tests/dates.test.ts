import { dateRules } from '../src/lang/id/dates.ts';
import { describeRules } from './support/rules.ts';

describeRules('Indonesian date rules', dateRules);
