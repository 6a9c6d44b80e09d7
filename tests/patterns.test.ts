import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternsOf, ROOT, readSources } from './support/sources.ts';

// The checker's own JavaScript, in this process: nothing is started or downloaded.
process.env.RECHECK_BACKEND = 'pure';
process.env.RECHECK_SYNC_BACKEND = 'pure';
const { checkSync } = await import('recheck');

interface Pattern {
  readonly source: string;
  readonly flags: string;
}

const TIMEOUT_MS = 20_000;
/** Bounded repetition is checked by trying inputs, from this seed in every run. */
const SEED = 1;

/** Patterns that our modules build from their words when they are loaded and when they read an article. */
const patternsBuiltAtRunTime = async (): Promise<Pattern[]> => {
  const built: Pattern[] = [];
  const Native = globalThis.RegExp;
  const construct = (target: RegExpConstructor, [source, flags]: [RegExp | string, string?]): RegExp => {
    const made = new target(source, flags);
    const caller = new Error('where').stack?.split('\n')[2] ?? '';
    if (caller.includes('/src/') && !caller.includes('node_modules')) built.push({ source: made.source, flags: made.flags });
    return made;
  };
  Object.defineProperty(globalThis, 'RegExp', { value: new Proxy(Native, { construct }), configurable: true, writable: true });
  try {
    const { extract } = await import('../src/extract.ts');
    for (const name of ['article.txt', 'article.html']) extract(readFileSync(join(ROOT, 'tests/data', name)));
  } finally {
    Object.defineProperty(globalThis, 'RegExp', { value: Native, configurable: true, writable: true });
  }
  return built;
};

const literals = readSources().flatMap((file) => patternsOf(file).map((pattern) => ({ ...pattern, where: file.path })));
const built = (await patternsBuiltAtRunTime()).map((pattern) => ({ ...pattern, where: 'built at run time' }));
const unique = new Map([...literals, ...built].map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const));

describe('every pattern', () => {
  it('is found, those in rules and those built from words', () => {
    expect(literals.length).toBeGreaterThan(50);
    expect(built.length).toBeGreaterThan(0);
  });

  it.each([...unique].map(([text, pattern]) => [pattern.where, text.slice(0, 120), pattern] as const))(
    'runs in linear time: %s %s',
    (_, __, { source, flags }) => {
      const result = checkSync(source, flags, { timeout: TIMEOUT_MS, randomSeed: SEED });
      const slow = result.status === 'vulnerable' ? result.complexity.summary : undefined;
      expect({ status: result.status, slow }).toEqual({ status: 'safe', slow: undefined });
    },
    2 * TIMEOUT_MS,
  );

  it.each(literals.map((pattern) => [pattern.where, pattern] as const))('reads code points, not halves of them: %s', (_, { flags }) => {
    expect(flags).toMatch(/[uv]/u);
  });
});
