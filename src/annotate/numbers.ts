import type { Mark } from '../core/overlap.ts';
import type { RuleGroups } from '../core/rule.ts';

/** A number of people or things, or a sum of money. */
export interface NumberValue {
  readonly number: number;
  /** What is counted, in the text's own word, lower case; left out where the text gives the number alone. */
  readonly unit?: string;
  /** ISO 4217, of a sum of money. */
  readonly currency?: string;
  /** "sekitar 16 orang", "30-an orang". */
  readonly isApproximate?: boolean;
  /** One of the parts of a whole that is named before: "15 orang, terdiri atas 11 anggota dan empat staf". */
  readonly isPart?: boolean;
}

export type NumberMark = Mark<NumberValue>;

/** How a language writes numbers; keys are lower case. */
export interface NumberWords {
  /** "dua": 2, "sepuluh": 10, "sebelas": 11. */
  readonly units: Readonly<Record<string, number>>;
  /** Words that a number below ten may follow: "twenty". */
  readonly tens?: Readonly<Record<string, number>>;
  /** Words that are multiplied by the number before them: "puluh": 10, "ratus": 100, "juta": 1e6. */
  readonly scales: Readonly<Record<string, number>>;
  /** Words that add ten to the number before them: "belas". */
  readonly teens: readonly string[];
  readonly currencies: Readonly<Record<string, string>>;
  /** What parts the thousands of a number in digits; the other of point and comma parts its decimals. */
  readonly thousands: '.' | ',';
  /** At the end of the words before a number: it is a part of a whole. */
  readonly partCue: RegExp;
}

export type NumberReader = (groups: RuleGroups, match: RegExpExecArray) => NumberValue | undefined;

const PART_REACH = 70;

/**
 * The one reader of numbers. The groups that a pattern may name: `number` in digits or words, `scale`, `unit`,
 * `currency`, `about` (any text: the number is rough).
 */
export const numberReader =
  (words: NumberWords): NumberReader =>
  (groups, match) => {
    const number = readNumber(groups.number ?? '', words);
    const scale = groups.scale === undefined ? 1 : words.scales[groups.scale.toLowerCase()];
    if (number === undefined || scale === undefined || number === 0) return undefined;
    const currency = groups.currency === undefined ? undefined : words.currencies[groups.currency.toLowerCase().replace(/[ .]/gu, '')];
    const isPart = words.partCue.test(match.input.slice(Math.max(0, match.index - PART_REACH), match.index));
    return {
      number: Math.round(number * scale * 100) / 100,
      ...(groups.unit !== undefined && { unit: groups.unit.toLowerCase() }),
      ...(currency !== undefined && { currency }),
      ...(groups.about !== undefined && { isApproximate: true }),
      ...(isPart && { isPart }),
    };
  };

/** Reads digits ("1.320", "28,6") or words ("dua puluh lima"); `undefined` for what is neither. */
export const readNumber = (text: string, words: NumberWords): number | undefined =>
  /^\d/u.test(text) ? readDigits(text, words.thousands) : readWords(text.toLowerCase().split(/[ -]+/u), words);

/** A separator with three digits behind each is one of thousands, whichever it is by rule: "Rp 1,500,000". */
const readDigits = (text: string, thousands: '.' | ','): number | undefined => {
  if (/^\d+$/u.test(text)) return Number(text);
  const decimal = thousands === '.' ? ',' : '.';
  const grouped = thousands === '.' ? /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u : /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
  if (/^\d+[.,]\d{1,2}$/u.test(text)) return Number(text.replace(',', '.'));
  if (/^\d{1,3}(?:[.,]\d{3}){2,}$/u.test(text)) return Number(text.replace(/[.,]/gu, ''));
  return undefined;
};

/** "seribu dua ratus lima belas": the sum of groups, each a number times its scales. */
const readWords = (parts: readonly string[], words: NumberWords): number | undefined => {
  let total = 0;
  let group = 0;
  let last = 0;
  /** Whether a number may stand next: at the head, after a scale, after "twenty". */
  let isOpen = true;
  for (const part of parts) {
    const tens = words.tens?.[part];
    const unit = words.units[part] ?? tens;
    const scale = words.scales[part];
    if (unit !== undefined) {
      if (!isOpen) return undefined;
      group += unit;
      last = unit;
      isOpen = tens !== undefined || unit >= 100;
    } else if (words.teens.includes(part) && last > 0 && last < 10) {
      group += 10;
      last = 10;
    } else if (scale !== undefined && last > 0) {
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group += last * (scale - 1);
      last = scale;
      isOpen = true;
    } else return undefined;
  }
  return last === 0 ? undefined : total + group;
};
