import { HOUR, LEFT, MINUTE, RIGHT } from '../../annotate/date-patterns.ts';
import { anyOf } from '../../core/pattern.ts';
import { dateWords, monthNames, shortWeekdayNames, weekdayNames } from './date-words.ts';

/** Pieces of the Indonesian date patterns. */

/** A capital may follow a glued word ("wartawanSelasa"); without a capital only `weekday-in-small` reads it. */
export const WEEKDAY = `(?<![A-ZÀ-Þ])${anyOf(weekdayNames, 'title')}`;
export const SMALL_WEEKDAY = `${LEFT}${anyOf(weekdayNames)}`;
export const SHORT_WEEKDAY = `${LEFT}${anyOf([...shortWeekdayNames], 'title')}\\.?`;
export const DAY_PART = anyOf(Object.keys(dateWords.dayParts), 'any');

export const FULL_MONTH = anyOf(monthNames, 'title');

export const TO = ' ?(?:[-–—]|s\\.? ?d\\.?|s/d|sampai dengan|sampai|hingga) ?';
export const AND = ' ?(?:dan|atau|&) ?';
export const NUMBER_WORD = `(?:\\d{1,2}|${anyOf(Object.keys(dateWords.numbers), 'any')})`;
export const ON = '(?:[Tt]anggal |[Tt]gl\\.? )?';

/** A time of day after its date: ", pukul 10.00 WIB", " | 10:24 WIB", "- 15:03 WIB". */
export const ZONE = `${anyOf(['Wib', 'Wita', 'Wit', 'wib', 'wita', 'wit', 'WIB', 'WITA', 'WIT'])}${RIGHT}`;
export const TIME_AFTER = `(?: ?(?:[,|–—-] ?)?(?:sekitar )?(?:[Pp]ukul |[Jj]am )?(?<hour>${HOUR})[.:](?<minute>${MINUTE})(?::\\d\\d)?(?![.:]?\\d)(?: ?(?<zone>${ZONE}))?)`;

/** After a weekday: a part of the day, a comma, the word for date. */
export const AFTER_WEEKDAY = `(?: ${DAY_PART})?,? ?${ON}`;
