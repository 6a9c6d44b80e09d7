import { LEFT, RIGHT } from '../../annotate/date-patterns.ts';
import { type NumberValue, type NumberWords, numberReader } from '../../annotate/numbers.ts';
import { anyOf, pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';

export const numberWords = {
  units: {
    a: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  scales: { hundred: 100, thousand: 1e3, million: 1e6, mn: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 },
  teens: [],
  currencies: { rp: 'IDR', idr: 'IDR', rupiah: 'IDR', us$: 'USD', usd: 'USD', $: 'USD', rm: 'MYR', ringgit: 'MYR' },
  thousands: ',',
  partCue: /(?:consisting of|comprising|comprised of|including|made up of|among them)[^.;\n]{0,60}$/iu,
} as const satisfies NumberWords;

const read = numberReader(numberWords);

const DIGITS = '\\d{1,3}(?:[.,]\\d{1,3}){0,4}|\\d{4,9}';
const WORD = anyOf([...Object.keys(numberWords.units).filter((word) => word !== 'a'), ...Object.keys(numberWords.tens)], 'any');
const WORDS = `${WORD}(?:[ -](?:${anyOf([...Object.keys(numberWords.units), 'hundred', 'thousand'])})){0,4}`;
const HEADS =
  '(?:people|persons|members|participants|delegates|officials|officers|staff|representatives|councillors|councilors|lawmakers|legislators|students|lecturers|teachers|employees|personnel|journalists|executives|villagers|residents)';
/** One word may stand between: "15 council members". */
const BETWEEN = '(?:[a-z]{3,14} )?';

/** Head counts and sums of money. */
export const numberRules: readonly Rule<NumberValue>[] = [
  {
    name: 'en/number/count',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.,/-])(?<number>${DIGITS})[ -]${BETWEEN}(?<unit>${HEADS})${RIGHT}`),
    read,
    examples: [
      { text: 'a group of 15 people', marks: '15 people', value: { number: 15, unit: 'people' } },
      { text: '11 council members', marks: '11 council members', value: { number: 11, unit: 'members' } },
    ],
    rejects: ['dozens of people', 'Article 15 peoples'],
  },
  {
    name: 'en/number/about-count',
    pattern: pattern(
      `${LEFT}(?<about>[Aa]bout|[Aa]round|[Ss]ome|[Nn]early|[Aa]lmost|[Mm]ore than|[Oo]ver) (?<number>${DIGITS}) ${BETWEEN}(?<unit>${HEADS})${RIGHT}`,
    ),
    read,
    rank: 1,
    examples: [
      {
        text: 'about 1,320 participants',
        marks: 'about 1,320 participants',
        value: { number: 1320, unit: 'participants', isApproximate: true },
      },
    ],
    rejects: ['about the participants', 'some 16 kilometers'],
  },
  {
    name: 'en/number/count-in-words',
    pattern: pattern(`${LEFT}(?<number>${WORDS}) ${BETWEEN}(?<unit>${HEADS})${RIGHT}`),
    read,
    examples: [
      { text: 'Eleven officials came', marks: 'Eleven officials', value: { number: 11, unit: 'officials' } },
      { text: 'twenty-five people', marks: 'twenty-five people', value: { number: 25, unit: 'people' } },
    ],
    rejects: ['ten percent', 'one of the officials'],
  },
  {
    name: 'en/number/count-of-theirs',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.,/-])(?<number>${DIGITS}) of (?:its|their|his|her) (?:[a-z]{3,14} ){0,4}(?<unit>${HEADS})${RIGHT}`),
    read,
    examples: [
      {
        text: 'brought 37 of their town and village officials',
        marks: '37 of their town and village officials',
        value: { number: 37, unit: 'officials' },
      },
    ],
    rejects: ['37 of the officials', '37 of their villages'],
  },
  {
    name: 'en/number/strength',
    pattern: pattern(`(?<number>\\d{1,4})-(?:member|strong|person|man)${RIGHT}`),
    read,
    needs: ['-member', '-strong', '-person', '-man'],
    examples: [{ text: 'a 16-member delegation', marks: '16-member', value: { number: 16 } }],
    rejects: ['16-membered', 'G-20 member'],
  },
  {
    name: 'en/money/prefixed',
    pattern: pattern(
      `(?<![A-Za-zÀ-ɏ])(?<currency>Rp|IDR|US\\$|USD|RM|\\$)\\.? ?(?<number>${DIGITS})(?!\\d)(?: (?<scale>thousand|million|billion|trillion)${RIGHT})?`,
    ),
    read,
    examples: [
      { text: 'cost Rp 60 million from', marks: 'Rp 60 million', value: { number: 60_000_000, currency: 'IDR' } },
      { text: 'Rp1.5 billion', marks: 'Rp1.5 billion', value: { number: 1_500_000_000, currency: 'IDR' } },
    ],
    rejects: ['Rp some', 'RMB 10'],
  },
  {
    name: 'en/money/suffixed',
    pattern: pattern(
      `(?<![A-Za-zÀ-ɏ0-9.,])(?<number>${DIGITS})(?: (?<scale>thousand|million|billion|trillion))? (?<currency>rupiah|ringgit)${RIGHT}`,
    ),
    read,
    needs: ['rupiah', 'ringgit'],
    examples: [{ text: 'worth 60 million rupiah', marks: '60 million rupiah', value: { number: 60_000_000, currency: 'IDR' } }],
    rejects: ['millions of rupiah', '60 million people'],
  },
];
