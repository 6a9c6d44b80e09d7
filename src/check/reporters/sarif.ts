import { escapeUnsafe } from '../../write/escape.ts';
import type { CheckRun } from '../result.ts';
import type { Reporter } from './reporter.ts';
import { floorSentence, sentenceOf } from './sentence.ts';

/** SARIF 2.1.0: a result a difference, at its line in the expectation; the rule is the field. */
export const reportSarif: Reporter = (run, { version }) => {
  const results = resultsOf(run);
  const ids = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'visitx',
            semanticVersion: version,
            rules: ids.map((id) => ({ id, shortDescription: { text: descriptionOf(id) } })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...result, ruleIndex: ids.indexOf(result.ruleId) })),
      },
    ],
  };
  return `${escapeUnsafe(JSON.stringify(log, null, 2))}\n`;
};

interface Result {
  readonly ruleId: string;
  readonly level: 'error' | 'note';
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number; readonly startColumn: number };
  };
}

const resultsOf = ({ results, below }: CheckRun): Result[] => [
  ...results.flatMap(({ file, fault, differences }): Result[] => {
    if (fault) return [{ ruleId: fault.code, level: 'error', message: { text: fault.message }, locations: [locationOf(file)] }];
    return differences.map((difference) => ({
      ruleId: difference.field,
      level: difference.isExcused ? 'note' : 'error',
      message: { text: sentenceOf(difference) },
      locations: [locationOf(file, difference.position)],
    }));
  }),
  ...below.map((one): Result => ({ ruleId: `floor/${one.field}`, level: 'error', message: { text: floorSentence(one) }, locations: [] })),
];

const locationOf = (file: string, position?: { readonly line: number; readonly column: number }): Location => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
    ...(position ? { region: { startLine: position.line, startColumn: position.column } } : {}),
  },
});

const descriptionOf = (id: string): string => {
  if (id.startsWith('floor/')) return `The F1 of ${id.slice('floor/'.length)} is below its floor.`;
  return id.includes('-') ? 'The fixture cannot be read.' : `The report differs from what the fixture expects of ${id}.`;
};
