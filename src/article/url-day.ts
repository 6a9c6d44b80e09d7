/** "/2019/05/14/…", "/2014/9/3/…": by custom the day on which an article was put on the web. */
const DAY = /\/(?<year>(?:19|20)\d{2})\/(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|[12]\d|3[01])(?=\/|$)/u;
/** "/read/20190514/…", "/2019-05-14/…": so do some, but a number of an article may look so too. */
const CLOSE_DAY = /\/(?<year>(?:19|20)\d{2})-?(?<month>0[1-9]|1[0-2])-?(?<day>0[1-9]|[12]\d|3[01])(?=\/|$)/u;
const YEAR = /\/((?:19|20)\d{2})(?:\/|$)/u;

const pathOf = (url: string | undefined): string => (url !== undefined && URL.canParse(url) ? new URL(url).pathname : '');

/**
 * The day that an address names in its path, as an ISO date, and the words of the path that do; `undefined` where it names none.
 * With `close` also one that is written in one piece.
 */
export const dayOfUrl = (
  url: string | undefined,
  { close = false }: { readonly close?: boolean } = {},
): { readonly iso: string; readonly exact: string } | undefined => {
  const path = pathOf(url);
  const match = DAY.exec(path) ?? (close ? CLOSE_DAY.exec(path) : null);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return match && exists ? { iso, exact: match[0].slice(1) } : undefined;
};

/** The year that an address names in its path. */
export const yearOfUrl = (url: string | undefined): number | undefined => {
  const [, year] = YEAR.exec(pathOf(url)) ?? [];
  return year === undefined ? undefined : Number(year);
};
