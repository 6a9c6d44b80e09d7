import { type Path, pointerOf } from '../core/json.ts';
import { type Report, reportSchema } from '../report/schema.ts';
import { evidenceOf } from '../report/verify.ts';
import type { ReportFault } from './report-fault.ts';
import { codeFaults, type Knowledge } from './verify-codes.ts';
import { dateFaults } from './verify-dates.ts';
import { referenceFaults } from './verify-references.ts';

export interface Problem extends ReportFault {
  /** RFC 6901. */
  readonly pointer: string;
}

/** Everything that is wrong with a report; nothing where it holds. */
export const problemsOf = (value: unknown, knowledge: Knowledge): Problem[] => {
  const result = reportSchema.safeParse(value);
  const faults = result.success ? faultsOf(result.data, knowledge) : result.error.issues.map(schemaFault);
  return faults.map((fault) => ({ ...fault, pointer: pointerOf(fault.path) }));
};

const schemaFault = ({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): ReportFault => ({
  path: path.filter((step) => typeof step !== 'symbol'),
  message: message.replace(/^Invalid input: /u, ''),
});

const faultsOf = (report: Report, knowledge: Knowledge): ReportFault[] => [
  ...evidenceFaults(report),
  ...referenceFaults(report),
  ...dateFaults(report),
  ...codeFaults(report, knowledge),
  ...provenanceFaults(report),
];

const evidenceFaults = (report: Report): ReportFault[] => {
  const counts = new Map<string, number>();
  return evidenceOf(report).flatMap(([holder, place]) => {
    const index = counts.get(holder) ?? 0;
    counts.set(holder, index + 1);
    const message = spanFault(report.article.text, place);
    return message === undefined ? [] : [{ path: [...stepsOf(holder), 'evidence', index], message }];
  });
};

const stepsOf = (holder: string): Path => holder.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step));

interface Place {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

const spanFault = (text: string, { start, end, exact }: Place): string | undefined => {
  if (start >= end) return `the span from ${start} to ${end} is empty or turned round`;
  if (end > text.length) return `the span from ${start} to ${end} goes beyond the text, which is ${text.length} long`;
  const there = text.slice(start, end);
  if (there === exact) return undefined;
  const at = text.indexOf(exact);
  const where = at < 0 ? 'which stands nowhere in the text' : `which stands at ${at} to ${at + exact.length}`;
  return `the text from ${start} to ${end} is ${JSON.stringify(there)}, not ${JSON.stringify(exact)}, ${where}`;
};

const provenanceFaults = ({ provenance, article }: Report): ReportFault[] => [
  ...(/^visitx \d+\.\d+\.\d+/u.test(provenance.tool)
    ? []
    : [{ path: ['provenance', 'tool'], message: 'it does not name visitx and its version' }]),
  ...(/^(?:sources|sha256:[0-9a-f]{16,64})(?:\+[0-9a-f]{16})?$/u.test(provenance.rules)
    ? []
    : [{ path: ['provenance', 'rules'], message: 'it is no SHA-256' }]),
  ...(article.source.kind === 'url' && article.source.url === null
    ? [{ path: ['article', 'source', 'url'], message: 'a page has no address' }]
    : []),
];
