import type { Report, Visit } from '../report/schema.ts';

/** The name behind the id of a person or an agency; `undefined` where there is none. */
export const nameIn = ({ people, agencies }: Report, id: string | null): string | undefined =>
  id === null ? undefined : [...people, ...agencies].find((one) => one.id === id)?.name;

/** `DPRD Kota Tarakan → DPRD Kota Banjarbaru`; the article's title where neither side is known. */
export const visitTitle = (report: Report, visit: Visit): string => {
  const side = (parties: readonly { readonly agency: string | null; readonly leader: string | null }[]) =>
    parties.map(({ agency, leader }) => nameIn(report, agency) ?? nameIn(report, leader)).filter((name) => name !== undefined);
  const [from, to] = [side(visit.visitors).join(', '), side(visit.hosts).join(', ')];
  if (from === '' && to === '') return report.article.title ?? visit.term ?? visit.kind;
  return [from, to].filter(Boolean).join(' → ');
};

/** Name, address and region of the place; empty where nothing is known. */
export const placeText = ({ place }: Visit): string =>
  [place?.name, place?.address, place?.region?.name, place?.region?.province === place?.region?.name ? undefined : place?.region?.province]
    .filter(Boolean)
    .join(', ');

/** Only web addresses become links: `javascript:` and the like stay text. */
export const webUrl = (url: string | null): string | undefined =>
  url !== null && /^https?:\/\/[^\s<>"]+$/iu.test(url) && URL.canParse(url) ? url : undefined;
