import { describe, expect, it } from 'vitest';
import { readYears, resolveDates } from '../src/annotate/date-resolve.ts';
import { readDateContexts } from '../src/annotate/date-roles.ts';
import { compileRules } from '../src/core/rule.ts';
import { dateRoleWords } from '../src/lang/id/date-roles.ts';
import { dateRules } from '../src/lang/id/dates.ts';

const findDates = compileRules(dateRules);

const resolve = (text: string, published?: string) => {
  const marks = findDates(text).kept;
  return resolveDates(marks, { published, contexts: readDateContexts(text, marks, dateRoleWords), years: readYears(text) });
};

/** The first date: `start`, or `start/end` of a range. */
const first = (text: string, published?: string): string | undefined => {
  const date = resolve(text, published)[0];
  return date?.start === date?.end ? date?.start : `${date?.start}/${date?.end}`;
};

const codes = (text: string, published?: string) => resolve(text, published).flatMap((date) => date.diagnostics.map(({ code }) => code));

/** A Monday. */
const PUBLISHED = '2025-06-09T17:21:00+07:00';

describe('resolveDates', () => {
  it.each([
    ['tiba hari ini', '2025-06-09'],
    ['tiba kemarin', '2025-06-08'],
    ['tiba besok', '2025-06-10'],
    ['tiba lusa', '2025-06-11'],
    ['dua hari lalu', '2025-06-07'],
    ['Kamis pekan lalu', '2025-06-05'],
    ['Selasa minggu depan', '2025-06-17'],
    ['pekan lalu', '2025-06-02/2025-06-08'],
    ['akhir pekan lalu', '2025-06-07/2025-06-08'],
    ['bulan lalu', '2025-05'],
    ['bulan depan', '2025-07'],
    ['tahun lalu', '2024'],
    ['tanggal 17 bulan depan', '2025-07-17'],
    ['longsor pada Desember lalu', '2024-12'],
    ['dibuka Desember mendatang', '2025-12'],
    ['pada Maret', '2025-03'],
    ['di Jakarta, Senin.', '2025-06-09'],
    ['di Jakarta, Minggu.', '2025-06-08'],
    ['di Jakarta, Selasa.', '2025-06-03'],
    ['Senin lalu', '2025-06-02'],
    ['Selasa mendatang', '2025-06-10'],
    ['akan tiba pada Rabu.', '2025-06-11'],
    ['Kamis (5/6)', '2025-06-05'],
    ['pada 20 Juni', '2025-06-20'],
    ['pada 20 Desember', '2024-12-20'],
    ['akan digelar pada 20 September', '2025-09-20'],
    ['berlangsung 30 Desember - 2 Januari', '2024-12-30/2025-01-02'],
    ['selama tiga hari, mulai Selasa (3/6)', '2025-06-03/2025-06-05'],
  ])('counts "%s" from the day of publication', (text, date) => {
    expect(first(text, PUBLISHED)).toBe(date);
  });

  it('takes the year in which the weekday is right', () => {
    expect(first('Jumat (12/12)', '2026-01-05')).toBe('2025-12-12');
    expect(first('berlangsung pada Rabu (31/12)', '2025-12-20')).toBe('2025-12-31');
  });

  it('never counts from a day that it does not know', () => {
    const [date] = resolve('tiba kemarin');
    expect(date).toMatchObject({ precision: 'day' });
    expect(date?.start).toBeUndefined();
    expect(codes('tiba kemarin')).toEqual(['date-in-doubt']);
  });

  it('settles a missing year by the weekday among the years that the article speaks of', () => {
    expect(first('berkunjung, Kamis (11/10). Program itu berjalan sejak 2018 dan dinilai pada 2017.')).toBe('2018-10-11');
    expect(first('berkunjung, Rabu (1/7), untuk tahun ajaran 2026/2027.')).toBe('2026-07-01');
  });

  it('settles a missing year by the other full dates', () => {
    expect(first('digelar 12 Oktober. Tim tiba Kamis (11/10/2018).')).toBe('2018-10-12');
  });

  it('writes an unknown year as EDTF does, and says so', () => {
    expect(first('berkunjung, Selasa (10/2).')).toBe('XXXX-02-10');
    expect(codes('berkunjung, Selasa (10/2).')).toEqual(['year-unknown']);
  });

  it('lets the date stand where the weekday disagrees', () => {
    expect(first('di Jakarta, Minggu (14/6/2025)', '2025-06-15')).toBe('2025-06-14');
    expect(codes('di Jakarta, Minggu (14/6/2025)', '2025-06-15')).toEqual(['weekday-disagrees']);
  });

  it('reads a slip of the month where weekday and publication confirm another', () => {
    expect(first('meresmikan gedung, Senin (9/5/2025)', PUBLISHED)).toBe('2025-06-09');
    expect(codes('meresmikan gedung, Senin (9/5/2025)', PUBLISHED)).toEqual(['weekday-disagrees']);
  });

  it('reads a slip of the year, and day and month swapped', () => {
    expect(first('tiba Senin (9/6/2024)', PUBLISHED)).toBe('2025-06-09');
    expect(first('tiba Senin (6/9/2025)', PUBLISHED)).toBe('2025-06-09');
  });

  it('reads no slip where the weekday is right or another day is as near', () => {
    expect(first('pada Jumat (9/5/2025)', PUBLISHED)).toBe('2025-05-09');
    expect(first('pada Selasa (9/5/2025)', PUBLISHED)).toBe('2025-05-09');
  });

  it('gives a date the time that stands beside it', () => {
    expect(resolve('Rabu (18/6/2025), tim tiba sekitar pukul 13.52 WIB.')[0]?.time).toBe('13:52+07:00');
    expect(resolve('pukul 10.00 WITA, Kamis (11/10/2018)')[0]?.time).toBe('10:00+08:00');
    expect(resolve('Kamis (11/10/2018) rapat dimulai pukul 9 pagi')[0]?.time).toBe('09:00');
  });

  it('takes both ends of a range from the words', () => {
    expect(first('Rabu-Kamis (10-11/10/2018)')).toBe('2018-10-10/2018-10-11');
    expect(first('30 September s.d. 2 Oktober 2018')).toBe('2018-09-30/2018-10-02');
    expect(first('28 Desember – 2 Januari 2019')).toBe('2018-12-28/2019-01-02');
  });
});
