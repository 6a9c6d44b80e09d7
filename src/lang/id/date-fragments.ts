import { anyOf } from '../../core/pattern.ts';
import { dateWords, monthNames, shortWeekdayNames, weekdayNames } from './date-words.ts';

/** Pieces of the date patterns; a function makes a piece with its group names. */

export const LEFT = '(?<![A-Za-zÀ-ɏ0-9])';
export const RIGHT = '(?![A-Za-zÀ-ɏ0-9])';
/** Left of a number: not inside of a number, a code or another date. */
export const NUMBER_LEFT = '(?<![A-Za-zÀ-ɏ0-9/])(?<!\\d[.,:-])';

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const MONTH_NUMBER = '(?:0?[1-9]|1[0-2])';
export const YEAR = '(?:19|20)\\d{2}';

/** A capital may follow a glued word ("wartawanSelasa"); without a capital only `weekday-in-small` reads it. */
export const WEEKDAY = `(?<![A-ZÀ-Þ])${anyOf(weekdayNames, 'title')}`;
export const SMALL_WEEKDAY = `${LEFT}${anyOf(weekdayNames)}`;
export const SHORT_WEEKDAY = `${LEFT}${anyOf([...shortWeekdayNames], 'title')}\\.?`;
export const DAY_PART = anyOf(Object.keys(dateWords.dayParts), 'any');

/** What may be a month between a day and a year; the reader knows which is. A list here would be compiled in every rule. */
export const MONTH = '[A-Za-z]{3,10}\\.?';
/** Without a year a month needs its capital ("5 mar" is none). */
export const CAPITAL_MONTH = '[A-Z][A-Za-z]{2,9}\\.?';
export const FULL_MONTH = anyOf(monthNames, 'title');

export const TO = ' ?(?:[-–—]|s\\.? ?d\\.?|s/d|sampai dengan|sampai|hingga) ?';
export const AND = ' ?(?:dan|atau|&) ?';
export const NUMBER_WORD = `(?:\\d{1,2}|${anyOf(Object.keys(dateWords.numbers), 'any')})`;
export const ON = '(?:[Tt]anggal |[Tt]gl\\.? )?';

/** "11/10/2018", "11/10", "7/6/25", "10 /6", "16//6/2025", "11/10-2018"; with points or dashes only in full: "11.10.2018". */
export const numeric = (d: string, mo: string, y: string): string =>
  `(?<${d}>${DAY})(?: ?/{1,2} ?|[.-](?=\\d{1,2}[.-]${YEAR}))(?<${mo}>${MONTH_NUMBER})(?: ?(?:/{1,2}|[.-]) ?(?<${y}>${YEAR}|(?<=/ ?)\\d{2}))?(?!\\d)`;

/** "11 Oktober 2018", "11-Okt-2018", "11 Oktober". */
export const named = (d: string, mo: string, y: string, month = MONTH): string =>
  `(?<${d}>${DAY})[ -]?(?<${mo}>${month})(?:[ -]|, ?)?(?<${y}>${YEAR})?${RIGHT}`;

/** A time of day after its date: ", pukul 10.00 WIB", " | 10:24 WIB", "- 15:03 WIB". */
export const HOUR = '(?:[01]?\\d|2[0-4])';
export const MINUTE = '[0-5]\\d';
export const ZONE = `${anyOf(['Wib', 'Wita', 'Wit', 'wib', 'wita', 'wit', 'WIB', 'WITA', 'WIT'])}${RIGHT}`;
export const TIME_AFTER = `(?: ?(?:[,|–—-] ?)?(?:sekitar )?(?:[Pp]ukul |[Jj]am )?(?<hour>${HOUR})[.:](?<minute>${MINUTE})(?::\\d\\d)?(?![.:]?\\d)(?: ?(?<zone>${ZONE}))?)`;

/** After a weekday: a part of the day, a comma, the word for date. */
export const AFTER_WEEKDAY = `(?: ${DAY_PART})?,? ?${ON}`;
export const OPEN = '(?:[(\\[] ?)?';
export const CLOSE = '(?: ?[)\\]])?';
