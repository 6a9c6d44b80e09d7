/** Pieces of date patterns that no language owns; a function makes a piece with its group names. */

export const LEFT = '(?<![A-Za-zÀ-ɏ0-9])';
export const RIGHT = '(?![A-Za-zÀ-ɏ0-9])';
/** Left of a number: not inside of a number, a code or another date. */
export const NUMBER_LEFT = '(?<![A-Za-zÀ-ɏ0-9/])(?<!\\d[.,:-])';

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
export const YEAR = '(?:19|20)\\d{2}';

/** What may be a month between a day and a year; the reader knows which is. A list here would be compiled in every rule. */
export const MONTH = '[A-Za-z]{3,10}\\.?';
/** Without a year a month needs its capital ("5 mar" is none). */
export const CAPITAL_MONTH = '[A-Z][A-Za-z]{2,9}\\.?';
/** "11/10/2018", "11/10", "7/6/25", "10 /6", "16//6/2025", "11/10-2018"; with points or dashes only in full: "11.10.2018". */
export const numeric = (d: string, mo: string, y: string): string =>
  `(?<${d}>${DAY})(?: ?/{1,2} ?|[.-](?=\\d{1,2}[.-]${YEAR}))(?<${mo}>${MONTH_NUMBER})(?: ?(?:/{1,2}|[.-]) ?(?<${y}>${YEAR}|(?<=/ ?)\\d{2}))?(?!\\d)`;

/** "11 Oktober 2018", "11-Okt-2018", "11 Oktober". */
export const named = (d: string, mo: string, y: string, month = MONTH): string =>
  `(?<${d}>${DAY})[ -]?(?<${mo}>${month})(?:[ -]|, ?)?(?<${y}>${YEAR})?${RIGHT}`;

export const HOUR = '(?:[01]?\\d|2[0-4])';
export const MINUTE = '[0-5]\\d';
export const OPEN = '(?:[(\\[] ?)?';
export const CLOSE = '(?: ?[)\\]])?';
