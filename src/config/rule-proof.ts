import type { Path } from '../core/json.ts';
import type { OwnRule } from './own-rule.ts';

/** An example that a rule does not live up to. */
export interface BrokenExample {
  /** From the rule: `examples/0/marks`, `rejects/1`. */
  readonly path: Path;
  readonly expected: string | undefined;
  readonly got: string | undefined;
}

/** Runs the examples and near misses of a rule. */
export const brokenExamples = ({ data, find }: OwnRule): BrokenExample[] => [
  ...data.examples.flatMap((example, i): BrokenExample[] => {
    const marks = find(example.text);
    const hit = marks.find((mark) => example.text.slice(mark.start, mark.end) === example.marks);
    if (!hit) {
      const got = marks.map((mark) => example.text.slice(mark.start, mark.end)).join(' | ');
      return [{ path: ['examples', i, 'marks'], expected: example.marks, got: got === '' ? undefined : got }];
    }
    if (example.value === undefined || hit.value.text === example.value) return [];
    return [{ path: ['examples', i, 'value'], expected: example.value, got: hit.value.text }];
  }),
  ...(data.rejects ?? []).flatMap((text, i): BrokenExample[] => {
    const [mark] = find(text);
    return mark ? [{ path: ['rejects', i], expected: undefined, got: text.slice(mark.start, mark.end) }] : [];
  }),
];
