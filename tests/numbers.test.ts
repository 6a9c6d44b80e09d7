import { describe, expect, it } from 'vitest';
import { readNumber } from '../src/annotate/numbers.ts';
import { compileRules } from '../src/core/rule.ts';
import { numberRules as englishRules } from '../src/lang/en/numbers.ts';
import { numberRules, numberWords } from '../src/lang/id/numbers.ts';
import { numberRules as malayRules } from '../src/lang/ms/numbers.ts';
import { describeRules } from './support/rules.ts';

describeRules('Indonesian number rules', numberRules);
describeRules('English number rules', englishRules);
describeRules('Malay number rules', malayRules);

describe('readNumber', () => {
  it.each([
    ['sebelas', 11],
    ['dua belas', 12],
    ['dua puluh lima', 25],
    ['seratus', 100],
    ['dua ratus lima puluh', 250],
    ['seribu dua ratus', 1200],
    ['tiga ribu lima ratus', 3500],
    ['1.320', 1320],
    ['28,6', 28.6],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1.5', 1.5],
  ])('reads "%s"', (text, number) => {
    expect(readNumber(text, numberWords)).toBe(number);
  });

  it.each(['dua tiga', 'puluh', 'belas', '1.2.3', ''])('reads no number in "%s"', (text) => {
    expect(readNumber(text, numberWords)).toBeUndefined();
  });
});

describe('head counts', () => {
  const find = compileRules(numberRules);

  it('tells the whole from its parts', () => {
    const { kept } = find('Sebanyak 15 orang, terdiri atas 11 anggota dan empat staf, hadir.');
    expect(kept.map(({ value }) => [value.number, value.isPart ?? false])).toEqual([
      [15, false],
      [11, true],
      [4, true],
    ]);
  });

  it('takes no number from words for many', () => {
    expect(find('Puluhan orang, belasan staf, dan ratusan peserta hadir.').kept).toEqual([]);
  });
});
