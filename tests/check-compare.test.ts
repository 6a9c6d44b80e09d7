import { describe, expect, it } from 'vitest';
import { compareReport } from '../src/check/compare.ts';
import { scoreOf } from '../src/check/score.ts';
import { isFault, type Verdict } from '../src/check/verdict.ts';
import { diffLines, diffWords } from '../src/check/word-diff.ts';
import { likeness, likenessOfPassage } from '../src/check/words.ts';
import { checkText } from './support/check.ts';

const faultsOf = (expectation: string): Verdict[] => checkText(expectation).verdicts.filter(isFault);
const told = (expectation: string): string[] =>
  faultsOf(expectation)
    .filter(({ isImplied }) => !isImplied)
    .map(({ outcome, field, path }) => `${outcome} ${field} /${path.join('/')}`);

describe('an expectation', () => {
  it('is compared only where it says something', () => {
    expect(told('article: {dateline: MALANG}')).toEqual([]);
  });

  it('finds a wrong value', () => {
    expect(told('article: {dateline: Surabaya}')).toEqual(['wrong article.dateline /article/dateline']);
  });

  it('finds a value that is missing', () => {
    expect(told('article: {outlet: Kabar Sumbawa}')).toEqual(['missed article.outlet /article/outlet']);
  });

  it('finds a value that should not be there', () => {
    expect(told('article: {dateline: null}')).toEqual(['extra article.dateline /article/dateline']);
  });

  it('takes a value for right that is one of several', () => {
    expect(told('article: {dateline: {anyOf: [Surabaya, Malang]}}')).toEqual([]);
    expect(told('article: {outlet: {anyOf: [Kabar Sumbawa, null]}}')).toEqual([]);
    expect(told('article: {dateline: {anyOf: [Surabaya, null]}}')).toEqual(['wrong article.dateline /article/dateline']);
  });

  it('takes the nearest of several objects', () => {
    expect(told('visits: [{date: {anyOf: [{start: 2024-05-13}, {start: 2024-05-14}]}}]')).toEqual([]);
    expect(told('visits: [{date: {anyOf: [{start: 2024-05-12}, {start: 2024-05-13}]}}]')).toHaveLength(1);
  });

  it('takes a list for all that there is', () => {
    expect(told('people: [{name: Lalu Wirahadi}]')).toEqual(['extra people /people']);
    expect(told('people: {exactly: [{name: Lalu Wirahadi}]}')).toEqual(['extra people /people/exactly']);
  });

  it('lets a list contain more', () => {
    expect(told('people: {contains: [{name: Lalu Wirahadi}]}')).toEqual([]);
    expect(told('people: {contains: [{name: Siti Aminah}]}')).toEqual(['missed people /people/contains/0']);
  });

  it('lets an item be missing where null is one of its choices', () => {
    expect(told('people: [{name: Lalu Wirahadi}, Retno Palupi, {anyOf: [{name: Siti Aminah}, null]}]')).toEqual([]);
  });

  it('pairs items whatever their order', () => {
    expect(told('people: [{name: Retno Palupi, side: host}, {name: Lalu Wirahadi, side: visitor}]')).toEqual([]);
  });

  it('takes a bare word for what makes an item what it is', () => {
    expect(told('people: [Retno Palupi, "Lalu Wirahadi, S.T."]')).toEqual([]);
  });

  it('compares references by name', () => {
    expect(told('quotes: [{text: "Kami ingin belajar pengelolaan sampah dari rumah tangga", speaker: Lalu Wirahadi}]')).toEqual([]);
    expect(told('quotes: [{text: "Kami ingin belajar pengelolaan sampah dari rumah tangga", speaker: Retno Palupi}]')).toEqual([
      'wrong quotes.speaker /quotes/0/speaker',
    ]);
  });

  it('reads references by id with its own lists', () => {
    const people = 'people: [{id: p9, name: Lalu Wirahadi}, {id: p8, name: Retno Palupi}]\n';
    const quote = (id: string) => `quotes: [{text: "Kami ingin belajar pengelolaan sampah dari rumah tangga", speaker: ${id}}]`;
    expect(told(people + quote('p9'))).toEqual([]);
    expect(told(people + quote('p8'))).toEqual(['wrong quotes.speaker /quotes/0/speaker']);
  });

  it('knows a party by its body, with the region that the body has', () => {
    expect(told('visits: [{visitors: [{agency: DLH Kabupaten Sumbawa, region: "52.04", leader: Lalu Wirahadi}]}]')).toEqual([]);
    expect(told('visits: [{visitors: [{agency: DLH Kabupaten Sumbawa, region: {code: "52.05"}}]}]')).toEqual([
      'wrong visits.visitors.region /visits/0/visitors/0/region',
    ]);
  });

  it('counts what is inside of a missing visit, and tells it once', () => {
    const faults = faultsOf('visits: [{kind: study-visit}, {kind: inspection, status: held, hosts: [{agency: Puskesmas Empang}]}]');
    expect(faults.filter(({ isImplied }) => !isImplied)).toHaveLength(1);
    expect(faults.filter(({ isImplied }) => isImplied).map(({ field }) => field)).toEqual(['visits.kind', 'visits.status', 'visits.hosts']);
  });

  it('finds a visit in an article that should have none', () => {
    expect(told('visits: []')).toEqual(['extra visits /visits']);
  });

  it('takes a day for a moment', () => {
    const { report } = checkText('visits: []');
    const later = { ...report, article: { ...report.article, published: '2024-05-15T04:25+08:00' } };
    const outcomes = (published: string) => compareReport({ article: { published } }, later).map(({ outcome }) => outcome);
    expect(outcomes('2024-05-15')).toEqual(['right']);
    expect(outcomes('2024-05-15T04:25+08:00')).toEqual(['right']);
    expect(outcomes('2024-05-14')).toEqual(['wrong']);
    expect(outcomes('2024-05-15T05:25+08:00')).toEqual(['wrong']);
  });
});

describe('a score', () => {
  const scores = scoreOf(checkText('article: {dateline: Surabaya, outlet: A, title: null}\npeople: [Lalu Wirahadi, Siti Aminah]').verdicts);
  const scoreFor = (field: string) => scores.find((score) => score.field === field);

  it('counts a wrong value as missed and as found in vain', () => {
    expect(scoreFor('article.dateline')).toMatchObject({ expected: 1, found: 1, right: 0, f1: 0 });
  });

  it('counts a missing value as missed', () => {
    expect(scoreFor('article.outlet')).toMatchObject({ expected: 1, found: 0, right: 0, precision: undefined, recall: 0 });
  });

  it('counts a value too many as found in vain', () => {
    expect(scoreFor('article.title')).toMatchObject({ expected: 0, found: 1, right: 0, precision: 0, recall: undefined });
  });

  it('divides what is right by what is found and by what is expected', () => {
    expect(scoreFor('people')).toMatchObject({ expected: 2, found: 2, right: 1, precision: 0.5, recall: 0.5, f1: 0.5 });
  });
});

describe('likeness', () => {
  it.each([
    ['studi banding', 'Studi-Banding', 1],
    ['a b c d', 'a b', 2 / 3],
    ['a', 'b', 0],
    ['', 'a', 0],
    ['a a b', 'a b b', 2 / 3],
  ])('of %j and %j is %d', (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 10);
  });

  it('takes a part of three words or more for the passage', () => {
    const passage = 'agar setiap kelurahan di kota itu kelak memiliki bank sampah sendiri yang dikelola warga';
    expect(likenessOfPassage(passage, 'memiliki bank sampah')).toBeGreaterThanOrEqual(0.5);
    expect(likenessOfPassage(passage, 'bank sampah')).toBeLessThan(0.5);
  });
});

describe('a word diff', () => {
  it('marks what only one side has', () => {
    const { expected, got } = diffWords('Dinas Kesehatan Kota Malang', 'Dinas Pendidikan Kota Malang');
    expect(expected.filter(({ isShared }) => !isShared)).toEqual([{ text: 'Kesehatan ', isShared: false }]);
    expect(got.filter(({ isShared }) => !isShared)).toEqual([{ text: 'Pendidikan ', isShared: false }]);
    expect(got.map(({ text }) => text).join('')).toBe('Dinas Pendidikan Kota Malang');
  });

  it('gives lines lost and gained', () => {
    expect(diffLines('a\nb\nc', 'a\nx\nc\nd')).toEqual(['-b', '+x', '+d']);
  });
});
