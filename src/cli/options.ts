import { InvalidArgumentError } from 'commander';

/** Checks of option values; what they refuse is a usage fault. */

/** @throws InvalidArgumentError unless it is an absolute web address. */
export const parseUrl = (value: string): string => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return value;
  throw new InvalidArgumentError('It must be a web address, such as https://news.example/2024/05/article.');
};

const PUBLISHED = /^(?<day>\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** @throws InvalidArgumentError unless it is an ISO 8601 date, or date and time, that exists. */
export const parsePublished = (value: string): string => {
  const day = PUBLISHED.exec(value)?.groups?.day;
  if (day !== undefined && isDay(day) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('It must be an ISO 8601 date, such as 2024-05-31 or 2024-05-31T09:30+07:00.');
};

/** `Date` takes 31 February for 3 March; a day that exists is written back as it was. */
const isDay = (day: string): boolean => {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};

/** @throws InvalidArgumentError unless it is a well-formed BCP 47 tag. */
export const parseLanguage = (value: string): string => {
  try {
    const [tag] = Intl.getCanonicalLocales(value);
    if (tag !== undefined) return tag;
  } catch {
    // Told below.
  }
  throw new InvalidArgumentError('It must be a BCP 47 language tag, such as id, ms or en-GB.');
};

/** @throws InvalidArgumentError unless it is a whole number from 1. */
export const parseCount = (value: string): number => {
  if (/^[1-9]\d{0,6}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError('It must be a whole number, 1 or more.');
};

/** @throws InvalidArgumentError unless it is a number of seconds above 0. */
export const parseSeconds = (value: string): number => {
  const seconds = Number(value);
  if (/^\d{1,6}(?:\.\d{1,3})?$/u.test(value) && seconds > 0) return seconds;
  throw new InvalidArgumentError('It must be a number of seconds, such as 10 or 0.5.');
};

/** @throws InvalidArgumentError unless it is like `3/16`. */
export const parseShard = (value: string): { readonly index: number; readonly count: number } => {
  const { index, count } = /^(?<index>[1-9]\d{0,5})\/(?<count>[1-9]\d{0,5})$/u.exec(value)?.groups ?? {};
  if (index !== undefined && count !== undefined && Number(index) <= Number(count)) return { index: Number(index), count: Number(count) };
  throw new InvalidArgumentError('It must be a part and the number of parts, such as 3/16.');
};
