/** "/2019/10/11/…": by custom the day on which an article was put on the web. */
const DAY = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/u;
const YEAR = /\/((?:19|20)\d{2})(?:\/|$)/u;

const pathOf = (url: string | undefined): string => (url !== undefined && URL.canParse(url) ? new URL(url).pathname : '');

/** The day that an address names in its path, as an ISO date; `undefined` where it names none. */
export const dayOfUrl = (url: string | undefined): string | undefined => {
  const [, year = '', month = '', day = ''] = DAY.exec(pathOf(url)) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

/** The year that an address names in its path. */
export const yearOfUrl = (url: string | undefined): number | undefined => {
  const [, year] = YEAR.exec(pathOf(url)) ?? [];
  return year === undefined ? undefined : Number(year);
};
