import { describe, expect, it } from 'vitest';
import { readSources } from './support/sources.ts';

/** Two words of some length as alternatives of a pattern, or a comparison with a word: what only a pack may know. */
const WORDS = /\(\?:\p{L}{3,}\|\p{L}{4,}|\.lower (?:===|!==) '\p{L}{2,}'/u;

describe('the engine', () => {
  it('compares no token with a word of a language', () => {
    const engine = readSources().filter(({ path }) => /^(?:annotate|visit)\//u.test(path));
    const lines = engine.flatMap(({ path, code }) => code.split('\n').map((line) => `${path}: ${line.trim()}`));
    expect(engine.length).toBeGreaterThan(50);
    expect(lines.filter((line) => WORDS.test(line))).toEqual([]);
  });
});
