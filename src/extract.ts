import { VisitxError } from './core/error.ts';
import { VERSION } from './core/version.ts';
import { readDocument } from './document/decode.ts';
import { memorySource } from './input/memory.ts';
import type { Source } from './input/source.ts';
import type { Report } from './report/schema.ts';
import type { Trace } from './report/trace.ts';

/** Temporary: the shape of the pipeline without the pipeline. */
export interface ExtractOptions {
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly evidence?: 'full' | 'none' | undefined;
}

export const extract = (input: Source | string | Uint8Array, options: ExtractOptions = {}): Report =>
  extractWithTrace(input, options).report;

export const extractWithTrace = (input: Source | string | Uint8Array, options: ExtractOptions = {}): { report: Report; trace: Trace } => {
  const source = typeof input === 'string' || input instanceof Uint8Array ? memorySource(input) : input;
  const document = readDocument(source, { url: options.url });
  const [title, ...rest] = document.characters.split('\n').filter((line) => line.trim() !== '');
  if (title === undefined || rest.length === 0) throw new VisitxError('no-body', 'no body', { hint: 'stub' });
  const text = [title, ...rest].join('\n');
  const report: Report = {
    schema: 'visitx/report/1',
    article: {
      url: document.url ?? null,
      outlet: null,
      title,
      lead: null,
      authors: [],
      editors: [],
      initials: [],
      published: null,
      modified: null,
      dateline: null,
      language: options.language ?? null,
      image: null,
      source: {
        kind: source.info.kind,
        path: source.info.path ?? null,
        url: null,
        finalUrl: null,
        status: null,
        redirects: [],
        sha256: source.info.sha256,
        retrieved: null,
        record: null,
        offset: null,
      },
      text,
      evidence: [{ field: 'title', start: 0, end: title.length, exact: title, rule: 'article/title' }],
      markup: [],
    },
    visits: [],
    agencies: [],
    people: [],
    quotes: [],
    findings: [],
    recommendations: [],
    commitments: [],
    diagnostics: document.diagnostics.map(({ code, message }) => ({ code, message, evidence: [] })),
    provenance: { tool: `visitx ${VERSION}`, rules: 'sha256:0' },
  };
  return { report, trace: { lost: [], absent: [{ field: 'article.published', reason: 'no date line was found' }] } };
};
