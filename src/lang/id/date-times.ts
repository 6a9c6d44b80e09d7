import { HOUR, LEFT, MINUTE, RIGHT } from '../../annotate/date-patterns.ts';
import { dateReader } from '../../annotate/date-reader.ts';
import type { DateValue } from '../../annotate/dates.ts';
import { pattern } from '../../core/pattern.ts';
import type { Rule } from '../../core/rule.ts';
import { DAY_PART, TO, ZONE } from './date-fragments.ts';
import { dateWords } from './date-words.ts';

const read = dateReader(dateWords);

/** Times of day with no date of their own. */
export const timeRules: readonly Rule<DateValue>[] = [
  {
    name: 'id/date/time',
    pattern: pattern(
      `${LEFT}(?:[Pp]ukul|PUKUL|[Jj]am|[Pp]kl\\.?) ?(?<hour>${HOUR})(?: ?[.:] ?(?<minute>${MINUTE}))?(?:${TO}${HOUR}[.:]${MINUTE})?(?![.:]?\\d)(?: ?(?<zone>${ZONE}))?(?: (?<part>${DAY_PART})${RIGHT})?`,
    ),
    read,
    examples: [
      { text: 'dimulai pukul 10.00 WIB.', marks: 'pukul 10.00 WIB', value: { precision: 'time', time: '10:00', zone: '+07:00' } },
      { text: 'sekitar pukul 13.52 WITA', marks: 'pukul 13.52 WITA', value: { precision: 'time', time: '13:52', zone: '+08:00' } },
      { text: 'pukul 9 pagi', marks: 'pukul 9 pagi', value: { precision: 'time', time: '09:00' } },
      { text: 'jam 7 malam', marks: 'jam 7 malam', value: { precision: 'time', time: '19:00' } },
      {
        text: 'pukul 09.00 s.d 11.30 WIT',
        marks: 'pukul 09.00 s.d 11.30 WIT',
        value: { precision: 'time', time: '09:00', zone: '+09:00' },
      },
    ],
    rejects: ['pukul 10.75.2', 'dua jam itu', 'jam istirahat', 'pukul 33.10'],
  },
  {
    name: 'id/date/time-with-zone',
    pattern: pattern(`(?<![A-Za-zÀ-ɏ0-9.:])(?<hour>${HOUR})[.:](?<minute>${MINUTE}) ?(?<zone>${ZONE})`),
    read,
    examples: [{ text: 'mulai 08.30 WIB', marks: '08.30 WIB', value: { precision: 'time', time: '08:30', zone: '+07:00' } }],
    rejects: ['08.30 WIBAWA', '8.300 WIB'],
  },
];
