import { matchesIn } from '../core/pattern.ts';
import type { ArticlePatterns } from './article-patterns.ts';
import { readByline } from './byline.ts';
import { trimMarks } from './line-shape.ts';
import { domainIn } from './outlet-name.ts';

/** A line that says when an article was published, or last changed. */
export interface PublicationLine {
  /** ISO 8601: date and time with offset, or the date alone where no zone is given. */
  readonly iso: string;
  readonly isModified: boolean;
  /** The words of the line that give the time. */
  readonly exact: string;
  /** The other reading of a date in digits ("3/7/2025"), where both are days. */
  readonly otherDate?: string;
  /** What else the line says: an outlet, a name, a place. */
  readonly rest: string;
  readonly outlet?: string;
  /** A second time in the same line ("… | Diperbarui: …"). */
  readonly also?: PublicationLine;
}

interface FoundDate {
  readonly iso: string;
  readonly other?: string;
  readonly start: number;
  readonly end: number;
}

const MAX_LINE = 160;
const BARRED = /^(?:[^|]\|){6,120}[^|]?$/u;
const LEFT_OVER = /[\p{L}\p{N}]/u;

/** Reads a line that holds a date and little else; `undefined` for any other line. */
export const readPublicationLine = (line: string, patterns: ArticlePatterns): PublicationLine | undefined => {
  if (line.length > MAX_LINE || !/\d/u.test(line)) return undefined;
  if (BARRED.test(line)) {
    const read = readPublicationLine(line.replace(/([^|])\|/gu, '$1'), patterns);
    return read && { ...read, exact: line };
  }
  const date = findDates(line, patterns)[0];
  if (!date) return undefined;
  const time = readTime(line, date, patterns);
  const end = Math.max(date.end, time?.end ?? 0);
  const start = Math.min(date.start, time?.start ?? date.start);
  const label = patterns.dateLabel.exec(line.slice(0, start));
  const also = readPublicationLine(line.slice(end), patterns);
  const rest = leftOver([line.slice(0, start), also ? also.rest : line.slice(end)], patterns);
  const outlet = domainIn(rest)?.text;
  return {
    iso: time?.iso ? `${date.iso}T${time.iso}` : date.iso,
    isModified: label?.groups?.modified !== undefined,
    exact: line.slice(start, end).trim(),
    rest,
    ...(date.other === undefined ? {} : { otherDate: date.other }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(also === undefined ? {} : { also }),
  };
};

/**
 * Whether what a publication line says besides is what stands there: an outlet, a name, a place, a count.
 * A headline that ends in a date has more words.
 */
export const isPublicationLine = (read: PublicationLine, patterns: ArticlePatterns): boolean => {
  const { rest } = read;
  if (rest === '' || read.outlet !== undefined) return rest.length <= 80;
  if (patterns.junkOpening.test(rest) || readByline(rest, patterns)) return true;
  const hasTime = /\d[:.]\d\d/u.test(read.exact);
  const count = rest.split(' ').length;
  // "By Office of the Deputy for Documents  Date 2 February 2023": an office signs.
  if (count <= 14 && patterns.reportOpening.test(rest) && patterns.office.test(rest.replace(patterns.reportOpening, ''))) return true;
  if (hasTime) return count <= 9;
  return count <= 3 || (count <= 7 && patterns.desk.test(rest));
};

/** How much of a text is a time of publication that stands glued before an article ("Rabu, 20 Juli 2022 11:48 SURYA.CO.ID, …"). */
export const leadingTime = (text: string, patterns: ArticlePatterns): number => {
  const head = text.slice(0, 90);
  const date = findDates(head, patterns)[0];
  if (!date || LEFT_OVER.test(head.slice(0, date.start).replace(patterns.dateFiller, ''))) return 0;
  const time = readTime(head, date, patterns);
  return Math.max(date.end, time?.end ?? 0);
};

/** Every date of a text that names its year, as ISO dates in order. */
export const findDates = (text: string, { date, words }: ArticlePatterns): FoundDate[] => {
  const found: FoundDate[] = [];
  if (!/\d/u.test(text)) return found;
  for (const match of matchesIn(text, date)) {
    const g = match.groups ?? {};
    const monthName = g.month ?? g.month2;
    const place = { start: match.index, end: match.index + match[0].length };
    if (monthName !== undefined) {
      const iso = isoDate(g.year ?? g.year2, words.months[monthName.toLowerCase()], g.day ?? g.day2);
      if (iso) found.push({ iso, ...place });
      continue;
    }
    if (g.year3 !== undefined) {
      const iso = isoDate(g.year3, Number(g.month3), g.day3);
      if (iso) found.push({ iso, ...place });
      continue;
    }
    const dayFirst = isoDate(g.year4, Number(g.second), g.first);
    const monthFirst = isoDate(g.year4, Number(g.first), g.second);
    const iso = dayFirst ?? monthFirst;
    if (iso) found.push({ iso, ...place, ...(dayFirst && monthFirst && dayFirst !== monthFirst ? { other: monthFirst } : {}) });
  }
  return found;
};

const isoDate = (year: string | undefined, month: number | undefined, day: string | undefined): string | undefined => {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const date = new Date(Date.UTC(fullYear, month - 1, Number(day)));
  if (fullYear < 1945 || fullYear > 2100 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== Number(day)) return undefined;
  return date.toISOString().slice(0, 10);
};

interface FoundTime {
  /** Time with offset; `undefined` where no zone is given. */
  readonly iso: string | undefined;
  readonly start: number;
  readonly end: number;
}

const readTime = (line: string, date: FoundDate, { time, words }: ArticlePatterns): FoundTime | undefined => {
  const after = time.exec(line.slice(date.end));
  const match = after && after.index <= 14 ? after : time.exec(line.slice(0, date.start));
  if (!match) return undefined;
  const base = match === after ? date.end : 0;
  const g = match.groups ?? {};
  const hour = hourOf(Number(g.hour), g.half);
  const [minute, second] = [g.minute ?? '', g.second];
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const offset = offsetOf(g.shift ?? g.offset) ?? words.zones[g.zone?.toLowerCase() ?? ''];
  const clock = `${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`;
  const start = base + match.index;
  return { iso: offset === undefined ? undefined : clock + offset, start, end: start + match[0].trimEnd().length };
};

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/iu.test(half) ? 12 : 0);
};

/** "+7", "+0700", "+07:00", "Z" as ISO 8601 writes them. */
const offsetOf = (offset: string | undefined): string | undefined => {
  if (offset === undefined) return undefined;
  if (/^z$/iu.test(offset)) return '+00:00';
  const digits = offset.slice(1).replace(':', '');
  const [hours, minutes] = digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '00'];
  return `${offset[0]}${hours.padStart(2, '0')}:${minutes}`;
};

/** What a publication line says beside its time, without labels, weekdays and marks. */
const leftOver = (sides: readonly string[], { dateFiller }: ArticlePatterns): string =>
  sides
    .map((side) => trimMarks(side.replace(dateFiller, ' '), ',|:;()•·@/–—-'))
    .filter((side) => LEFT_OVER.test(side))
    .join(' | ')
    .replace(/\s+/gu, ' ');
