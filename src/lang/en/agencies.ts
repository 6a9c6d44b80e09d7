import type { AgencyOpener } from '../../annotate/office-words.ts';
import type { RegionValue } from '../../annotate/region-value.ts';

type Row = readonly [forms: string, options: AgencyOpener];

/** Last words of the names of bodies and places. */
const CLOSERS: readonly Row[] = [
  ['ministry', { type: 'ministry', proper: 0 }],
  [
    'government|gov’t|lgu|administration|provincial government|regency government|city government|district government|state government|city council|municipal council|town council|district council',
    { type: 'regional-government', proper: 0 },
  ],
  [
    'agency|department|dept|office|directorate|directorate general|division|bureau|inspectorate|secretariat|service|services|health department|education office',
    { type: 'regional-office', proper: 0 },
  ],
  [
    'legislative council|legislative assembly|national assembly|general assembly|people’s assembly|senate|congress|house of representatives|regional legislative council|parliament|state assembly|council|people’s consultative assembly',
    { type: 'legislature', proper: 0 },
  ],
  ['dprd|dpr', { type: 'legislature', proper: 0 }],
  ['bpbd|bappeda|kpu|bawaslu|pkk|bnn', { type: 'other', proper: 0 }],
  [
    'commission on higher education|commission on human rights|commission on elections|commission on audit',
    { type: 'organisation', proper: 0 },
  ],
  ['committee|commission|faction', { type: 'legislature', proper: 0, unit: true }],
  ['police|military command|army|navy|air force|resort police|police headquarters', { type: 'police-military', proper: 0 }],
  ['court|prosecutor’s office', { type: 'court', proper: 0 }],
  ['university|college|polytechnic|institute|academy|faculty', { type: 'university', proper: 0 }],
  ['school|high school|elementary school|junior high school|boarding school|kindergarten', { type: 'school', proper: 0 }],
  ['hospital|general hospital|clinic|health center|health centre|community health center', { type: 'hospital', proper: 0, place: true }],
  ['company|corporation|berhad|bhd|holdings', { type: 'company', proper: 0 }],
  ['bank', { type: 'state-enterprise', proper: 0 }],
  [
    'authority|board|association|foundation|federation|union|chamber|chamber of commerce|organization|organisation|fund|society|forum|club|trust|centre for|movement|watch',
    { type: 'organisation', proper: 0 },
  ],
  ['party', { type: 'party', proper: 0 }],
  ['embassy|consulate|consulate-general|high commission', { type: 'other', proper: 0 }],
  ['village|subdistrict|hamlet', { type: 'regional-government', proper: 0, settlement: true }],
  [
    'port|airport|market|terminal|station|yard|plant|treatment plant|power plant|factory|mill|landfill|museum|library|prison|dam|mine|refinery|shelter|farm|plantation|recycling station|relief center|relief centre|evacuation centre|evacuation center',
    { type: 'other', proper: 0, place: true },
  ],
  [
    'hub|gallery|centre|center|complex|zone|economic zone|park|building|hall|hotel|mosque|bridge|stadium|command centre|command center|palace',
    { type: 'other', proper: 0, place: true, venue: true },
  ],
];

/** Words that the names of bodies begin with: those of the language, and those that local names keep. */
const OPENERS: readonly Row[] = [
  ['ministry', { type: 'ministry', proper: 0 }],
  ['embassy|consulate|consulate general|consulate-general|high commission', { type: 'other', proper: 0 }],
  ['department|office|directorate|directorate general|bureau|agency', { type: 'regional-office', proper: 0 }],
  ['university|faculty|institute', { type: 'university', proper: 2 }],
  ['house of representatives|regional house of representatives', { type: 'legislature', proper: 0, bare: true }],
  ['national assembly|senate', { type: 'legislature', proper: 0, bare: true }],
  ['committee|commission', { type: 'legislature', proper: 0, unit: true }],
  ['government|city government|provincial government', { type: 'regional-government', proper: 0, needsRegion: true }],
  [
    'sangguniang panlungsod|sangguniang bayan|sangguniang panlalawigan|sangguniang barangay',
    { type: 'legislature', proper: 0, bare: true },
  ],
  ['dprd|dpr|dpd|mpr', { type: 'legislature', proper: 0, bare: true }],
  [
    'bpbd|bnpb|bappeda|kpk|kpu|bawaslu|bpom|bmkg|basarnas|bkkbn|kadin|pln|pertamina|pelindo|felda|mara|petronas|pdrm',
    { type: 'other', proper: 0, bare: true },
  ],
  ['pt|cv', { type: 'company', proper: 5 }],
  ['sd negeri|smp negeri|sma negeri|smk|sk|sekolah kebangsaan|sekolah menengah|sd|smp|sma|madrasah', { type: 'school', proper: 3 }],
  ['rsud|puskesmas|hospital', { type: 'hospital', proper: 2 }],
  ['polda|polres|polsek', { type: 'police-military', proper: 1 }],
  ['universitas|universiti|politeknik|institut|kolej', { type: 'university', proper: 4 }],
  ['lembaga bandaran|lembaga|perbadanan|suruhanjaya|yayasan', { type: 'organisation', proper: 3 }],
  ['jabatan|pejabat daerah', { type: 'regional-office', proper: 3 }],
  ['majlis perbandaran|majlis daerah|majlis bandaraya|dewan bandaraya', { type: 'regional-government', proper: 3 }],
  ['wisma|menara|kompleks|masjid|pasar|kampung|dewan|istana', { type: 'other', proper: 3, place: true, venue: true }],
];

const spread = (rows: readonly Row[]): readonly (readonly [string, AgencyOpener])[] =>
  rows.flatMap(([forms, options]) =>
    forms
      .split('|')
      .flatMap((form) => (form.includes('’') ? [form, form.replaceAll('’', "'")] : [form]))
      .map((form): [string, AgencyOpener] => [form, options]),
  );

export const agencyClosers = spread(CLOSERS);
export const agencyOpeners = spread(OPENERS);

/** What stands behind a short form, for matching one wording with another. */
export const expansions: readonly (readonly [short: string, long: string])[] = [
  ['bpbd', 'regional disaster management agency'],
  ['dprd', 'legislative council'],
];

/** The type of a body by its name. */
export const typesByOpening: readonly (readonly [RegExp, AgencyOpener['type']])[] = [
  [/Ministry/u, 'ministry'],
  [/Government/u, 'regional-government'],
  [/Police/u, 'police-military'],
  [/Council|Assembly/u, 'legislature'],
  [/Village|Subdistrict/u, 'regional-government'],
];

const KIND = /^(?:Kabupaten|Kota|Provinsi)\s+(?=\p{Lu})/u;

export const government = {
  bare: 'Government',
  of: (region: RegionValue): string => `${region.name.replace(KIND, '')} Government`,
  bareRegion: (name: string): string => name.replace(KIND, ''),
};
