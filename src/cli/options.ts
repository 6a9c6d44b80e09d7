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
