import type { Path } from '../core/json.ts';
import type { Region, Report } from '../report/schema.ts';
import type { ReportFault } from './report-fault.ts';

/** What a report is held against beside itself. */
export interface Knowledge {
  /** There is a region with this Kemendagri code. */
  readonly isRegion: (code: string) => boolean;
}

/** Codes of regions, countries, currencies and languages that do not exist. */
export const codeFaults = (report: Report, { isRegion }: Knowledge): ReportFault[] => [
  ...regionsOf(report).flatMap(([path, region]) => regionFaults(path, region, isRegion)),
  ...report.visits.flatMap(({ budget }, i) =>
    budget && !isCurrency(budget.currency)
      ? [{ path: ['visits', i, 'budget', 'currency'], message: `there is no currency ${budget.currency}` }]
      : [],
  ),
  ...(report.article.language !== null && !isLanguage(report.article.language)
    ? [{ path: ['article', 'language'], message: `${JSON.stringify(report.article.language)} is no BCP 47 tag` }]
    : []),
];

const regionsOf = ({ visits, agencies }: Report): [Path, Region][] => [
  ...visits.flatMap(({ place }, i): [Path, Region][] => (place?.region ? [[['visits', i, 'place', 'region'], place.region]] : [])),
  ...agencies.flatMap(({ region }, i): [Path, Region][] => (region ? [[['agencies', i, 'region'], region]] : [])),
];

const regionFaults = (path: Path, { code, country }: Region, isRegion: Knowledge['isRegion']): ReportFault[] => {
  if (!isCountry(country)) return [{ path: [...path, 'country'], message: `there is no country ${country}` }];
  if (code === null) return [];
  if (country !== 'ID') return [{ path: [...path, 'code'], message: `a region of ${country} has no Kemendagri code` }];
  return isRegion(code) ? [] : [{ path: [...path, 'code'], message: `there is no region with the code ${code}` }];
};

export const isCountry = (code: string): boolean =>
  new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(code) !== undefined;

export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
