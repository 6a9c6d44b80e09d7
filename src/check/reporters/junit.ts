import { type CheckResult, type CheckRun, statusOf } from '../result.ts';
import type { Reporter } from './reporter.ts';
import { floorSentence, sentenceOf } from './sentence.ts';

/** JUnit XML: a test case a fixture, and one a floor that does not hold. */
export const reportJunit: Reporter = (run, { started, seconds }) => {
  const cases = [...run.results.map(caseOf), ...floorCases(run)];
  const failures = cases.filter(({ outcome }) => outcome === 'failure').length;
  const errors = cases.filter(({ outcome }) => outcome === 'error').length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="${errors}"`;
  const time = `time="${seconds.toFixed(3)}"`;
  const when = `timestamp="${started.slice(0, 19)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="visitx check" package="visitx" id="0" hostname="localhost" ${counts} ${time} ${when}>`,
    '    <properties/>',
    ...cases.map(({ xml }) => xml),
    '    <system-out/>',
    '    <system-err/>',
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

interface Case {
  readonly outcome: 'passed' | 'failure' | 'error';
  readonly xml: string;
}

const caseOf = (result: CheckResult): Case => {
  const { name, file, fault, differences } = result;
  if (fault) return testCase(name, file, { tag: 'error', type: fault.code, message: fault.message, body: fault.excerpt ?? '' });
  if (statusOf(result) !== 'differs') return testCase(name, file, undefined);
  const failing = differences.filter(({ isExcused }) => !isExcused);
  const message = failing.length === 1 ? '1 difference' : `${failing.length} differences`;
  return testCase(name, file, { tag: 'failure', type: 'difference', message, body: failing.map(sentenceOf).join('\n') });
};

const floorCases = ({ below }: CheckRun): Case[] =>
  below.map((one) => testCase(`floor of ${one.field}`, 'floors', { tag: 'failure', type: 'floor', message: floorSentence(one), body: '' }));

interface Trouble {
  readonly tag: 'failure' | 'error';
  readonly type: string;
  readonly message: string;
  readonly body: string;
}

const testCase = (name: string, group: string, trouble: Trouble | undefined): Case => {
  const open = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(group)}" time="0"`;
  if (!trouble) return { outcome: 'passed', xml: `${open}/>` };
  const { tag, type, message, body } = trouble;
  const inner = `<${tag} type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(body)}</${tag}>`;
  return { outcome: tag, xml: `${open}>\n      ${inner}\n    </testcase>` };
};

/** Characters that XML 1.0 cannot hold, even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

const escapeXml = (text: string): string => text.replace(NOT_XML, '\ufffd').replace(/[&<>"\n\r\t]/gu, (char) => ENTITIES[char] ?? char);
