import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackPattern } from 'recheck';
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

/** Word lists and bounded repetition are large for an automaton, but small enough; the trials are shorter than by default. */
const OPTIONS = {
  timeout: 20_000,
  maxPatternSize: 6000,
  maxRepeatCount: 200,
  attackTimeout: 200,
  incubationTimeout: 50,
  randomSeed: 1,
} as const;
const LENGTH = 16_000;
const GROWTH = 4;
/** A linear search of four times the text takes four times as long, a quadratic one sixteen times. */
const LINEAR_BELOW = 9;
const TOO_SHORT_TO_MEASURE_MS = 4;
const QUICK_MS = 200;

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

const judge = (source: string, flags: string): ReturnType<typeof checkSync> => {
  const result = checkSync(source, flags, OPTIONS);
  return result.status === 'unknown' ? checkSync(source, flags, { ...OPTIONS, checker: 'fuzz' }) : result;
};

/** The checker takes a bound of some hundred for no bound; its own worst input, made longer, tells the two apart. */
const isSlow = (source: string, flags: string, attack: AttackPattern): boolean => {
  const short = timeOf(source, flags, inputOf(attack, LENGTH));
  const long = timeOf(source, flags, inputOf(attack, GROWTH * LENGTH));
  return long > TOO_SHORT_TO_MEASURE_MS && long > LINEAR_BELOW * short;
};

const inputOf = ({ pumps, suffix }: AttackPattern, length: number): string => {
  const size = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / size))).join('') + suffix;
};

/** The quickest of three, where it is quick at all: what else the machine does only makes it slower. */
const timeOf = (source: string, flags: string, input: string): number => {
  let quickest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && (tries === 0 || quickest < QUICK_MS); tries += 1) {
    const pattern = new RegExp(source, flags.replace('y', ''));
    const start = performance.now();
    input.replace(pattern, '');
    quickest = Math.min(quickest, performance.now() - start);
  }
  return quickest;
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
      const result = judge(source, flags);
      const worst = result.status === 'vulnerable' && isSlow(source, flags, result.attack) ? result.complexity.summary : undefined;
      expect({ isKnown: result.status !== 'unknown', worst }).toEqual({ isKnown: true, worst: undefined });
    },
    60_000,
  );

  it.each(literals.map((pattern) => [pattern.where, pattern] as const))('reads code points, not halves of them: %s', (_, { flags }) => {
    expect(flags).toMatch(/[uv]/u);
  });
});
