import { dateRules } from '../src/lang/ms/dates.ts';
import { describeRules } from './support/rules.ts';

describeRules('Malay date rules', dateRules);
