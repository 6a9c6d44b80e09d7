import { createHash } from 'node:crypto';
import type { Report, Visit } from '../report/schema.ts';
import { nameIn, placeText, visitTitle, webUrl } from './names.ts';

/**
 * The planned visits of a report as an iCalendar (RFC 5545); a visit that was held, or whose day is not known, is no entry.
 * Nothing of it depends on when it is written: the stamp is the article's day, or the visit's own.
 */
export const writeIcs = (report: Report): string => {
  const events = report.visits.flatMap((visit, i) => eventOf(report, visit, i));
  return foldLines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//visitx//visitx//EN', 'CALSCALE:GREGORIAN', ...events, 'END:VCALENDAR']);
};

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/u;

const eventOf = (report: Report, visit: Visit, index: number): string[] => {
  const { date } = visit;
  if (visit.status !== 'planned' || !date || !FULL_DAY.test(date.start) || !FULL_DAY.test(date.end)) return [];
  const url = webUrl(report.article.url);
  const place = placeText(visit);
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(report, index)}`,
    `DTSTAMP:${stampOf(report, date.start)}`,
    ...timesOf(date.start, date.end, date.time),
    `SUMMARY:${escapeText(visitTitle(report, visit))}`,
    ...(place === '' ? [] : [`LOCATION:${escapeText(place)}`]),
    `DESCRIPTION:${escapeText(describe(report, visit))}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'STATUS:TENTATIVE',
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${escapeText(visit.kind)}`,
    'END:VEVENT',
  ];
};

/** The same article and visit are the same entry, however often they are imported. */
const uidOf = ({ article }: Report, index: number): string =>
  `${createHash('sha256')
    .update(`${article.url ?? article.source.sha256} ${index}`)
    .digest('hex')
    .slice(0, 32)}@visitx`;

const stampOf = ({ article }: Report, start: string): string => {
  const published = article.published === null ? Number.NaN : Date.parse(article.published);
  const time = Number.isNaN(published) ? Date.parse(`${start}T00:00:00Z`) : published;
  return `${new Date(time).toISOString().replace(/[-:]/gu, '').slice(0, 15)}Z`;
};

const TIME = /^(?<hour>\d{2}):(?<minute>\d{2})(?<zone>Z|[+-]\d{2}:\d{2})?$/u;

/** With a time: an instant where the zone is known, else the local time wherever it is read. Without: whole days, the end beyond them. */
const timesOf = (start: string, end: string, time: string | null): string[] => {
  const { hour, minute, zone } = TIME.exec(time ?? '')?.groups ?? {};
  if (hour === undefined || minute === undefined)
    return [`DTSTART;VALUE=DATE:${compact(start)}`, `DTEND;VALUE=DATE:${compact(dayAfter(end))}`];
  if (zone === undefined) return [`DTSTART:${compact(start)}T${hour}${minute}00`];
  const instant = new Date(`${start}T${hour}:${minute}:00${zone}`).toISOString();
  return [`DTSTART:${instant.replace(/[-:]/gu, '').slice(0, 15)}Z`];
};

const compact = (day: string): string => day.replaceAll('-', '');

const dayAfter = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
};

const describe = (report: Report, visit: Visit): string =>
  [
    visit.term ?? visit.kind,
    ...visit.purposes.map(({ text }) => text),
    visit.visitors.flatMap(({ leader }) => nameIn(report, leader) ?? []).join(', '),
    report.article.title,
    report.article.outlet,
  ]
    .filter(Boolean)
    .join('\n');

/** RFC 5545, 3.3.11; control characters cannot stand in a text at all. */
const escapeText = (text: string): string =>
  text
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n');

const LONGEST = 75;

/** Lines of at most 75 octets, a character never cut; RFC 5545, 3.1. */
const foldLines = (lines: readonly string[]): string => lines.map((line) => `${foldLine(line)}\r\n`).join('');

const foldLine = (line: string): string => {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (size + bytes > LONGEST) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join('\r\n');
};
