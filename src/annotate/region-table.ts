import type { RegionValue } from './region-value.ts';

export type RegionKind = 'province' | 'regency' | 'city' | 'district';

/** What a language, and the register of its country, know of regions. Long lists are text, decoded at the first look-up. */
export interface RegionWords {
  /** One region a line: its code and its name, folded with the word for its kind in front (`kinds`); of districts the folded name, `=`, and the codes of their regencies. */
  readonly register: { readonly provinces: string; readonly regencies: string; readonly districts: string; readonly kinds: RegExp };
  /** ISO 3166-1 alpha-2 of the register's country. */
  readonly country: string;
  /** Lines of a code and other names, parted by `|`. */
  readonly aliases: string;
  readonly towns: string;
  readonly countries: string;
  /** Folded names, parted by `|`, that need company to be read. */
  readonly weak: string;
  /** Words before a name that say its kind. */
  readonly kinds: Readonly<Record<string, RegionKind>>;
  /** Words behind a name that say its kind: "Mamuju Regency". */
  readonly kindsAfter?: Readonly<Record<string, RegionKind>>;
  /** Words of the register that a language puts in front: "selatan" makes "South Tangerang" of "Tangerang Selatan". */
  readonly directions?: Readonly<Record<string, string>>;
  /** Words between the kind and the name. */
  readonly fillers: readonly string[];
  /** Abbreviations inside of names. */
  readonly expansions: Readonly<Record<string, string>>;
  /** Offices and bodies whose region is of one kind. */
  readonly offices: Readonly<Record<string, RegionKind>>;
  /** The same behind the name: "Bogor Regent". */
  readonly officesAfter?: Readonly<Record<string, RegionKind>>;
  /** Words after which a weak name is a region. */
  readonly contexts: readonly string[];
  /** Words of place: after them a district's name alone may be read. */
  readonly placeWords: readonly string[];
  /** Words before names of places that are no region: a misspelt name is not looked for. */
  readonly localities: readonly string[];
  /** Small words inside of names. */
  readonly joiners: readonly string[];
  /** Further words of a name that may be written small: "Jawa tengah". */
  readonly smallParts?: readonly string[];
  /** Codes that a name stands for where several bear it and nothing tells. */
  readonly preferred: readonly string[];
  /** How the names of the rules begin: `id/region`. */
  readonly rules: string;
}

/** `r` of the register, `a` another name, `t` a town, `c` a country. */
export type NameSource = 'r' | 'a' | 't' | 'c';

/** The names of a language, ready for look-up. */
export interface RegionTable {
  /** Folded name to one letter for its source, and the codes of regions or countries parted by commas. */
  readonly names: ReadonlyMap<string, string>;
  /** Folded names that are read only in capitals. */
  readonly capitals: ReadonlySet<string>;
  /** First four letters of every name: most words of a text are dropped by these alone. */
  readonly heads: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** Lower case, letters and digits only: "Pare-Pare" and "Parepare" are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9à-ɏ]/gu, '');

export const headOf = (key: string): string => key.slice(0, 4);

const ALL_CAPITALS = /(?<=[ |])[A-Z]{2,}(?=[|\n]|$)/gu;

/** Decodes the lists of a language: a few milliseconds, done once. It runs at the first article, so it is kept plain. */
export const makeRegionTable = (words: RegionWords): RegionTable => {
  const names = new Map<string, string>();
  for (const line of foldList(words.register.provinces)) names.set(line.slice(2), `r${line.slice(0, 2)}`);
  for (const line of foldList(words.register.regencies))
    addName(names, line.slice(5).replace(words.register.kinds, ''), 'r', line.slice(0, 5));
  addDirections(names, words);
  addList(names, words.aliases, 'a');
  addList(names, words.towns, 't');
  addList(names, words.countries, 'c');
  const capitals = new Set<string>();
  for (const list of [words.aliases, words.countries]) {
    for (const name of list.match(ALL_CAPITALS) ?? []) capitals.add(name.toLowerCase());
  }
  const heads = new Set<string>();
  for (const key of names.keys()) heads.add(headOf(key));
  return { names, capitals, heads, weak: new Set(words.weak.split('|')) };
};

const addDirections = (names: Map<string, string>, { directions }: RegionWords): void => {
  if (!directions) return;
  for (const [key, packed] of [...names]) {
    for (const [word, front] of Object.entries(directions)) {
      if (key.endsWith(word) && key.length > word.length) addName(names, front + key.slice(0, -word.length), 'a', packed.slice(1));
    }
  }
};

/** The lists hold no punctuation but their own. */
const foldList = (list: string): string[] => list.toLowerCase().replaceAll(' ', '').split('\n');

const addList = (names: Map<string, string>, list: string, from: NameSource): void => {
  const codeLength = from === 'c' ? 2 : 5;
  for (const line of foldList(list)) {
    const width = from !== 'c' && line.charAt(2) !== '.' ? 2 : codeLength;
    const code = line.slice(0, width);
    for (const name of line.slice(width).split('|')) {
      if (name !== '') addName(names, name, from, from === 'c' ? code.toUpperCase() : code);
    }
  }
};

/** A name of the register stands before a town or a country of the same name; two of a kind are alternatives. */
const addName = (names: Map<string, string>, key: string, from: NameSource, code: string): void => {
  const known = names.get(key);
  if (known === undefined) names.set(key, from + code);
  else if ((known.startsWith(from) || (from === 'a' && known.startsWith('r'))) && !known.includes(code)) names.set(key, `${known},${code}`);
};

/** The Kemendagri code tells: two digits for a province, 71 and up for a city. */
export const kindOfCode = (code: string): RegionKind => (code.length === 2 ? 'province' : code.charAt(3) >= '7' ? 'city' : 'regency');

const knownRegions = new WeakMap<RegionWords, Map<string, RegionValue | undefined>>();

/** The region with a code, as the register names it; `undefined` for a code that it does not have. */
export const regionOfCode = (words: RegionWords, code: string): RegionValue | undefined => {
  const known = knownRegions.get(words) ?? new Map<string, RegionValue | undefined>();
  knownRegions.set(words, known);
  if (known.has(code) || code.length > LONGEST_CODE) return known.get(code);
  const region = readRegion(words, code);
  known.set(code, region);
  return region;
};

/** Of a regency; no other code is in the register. */
const LONGEST_CODE = 5;

const readRegion = (words: RegionWords, code: string): RegionValue | undefined => {
  const isProvince = code.length === 2;
  const name = nameAt(isProvince ? words.register.provinces : words.register.regencies, code);
  if (name === undefined || !/^\d{2}(?:\.\d{2})?$/u.test(code)) return undefined;
  const province = isProvince ? name : nameAt(words.register.provinces, code.slice(0, 2));
  return {
    code,
    name,
    ...(province !== undefined && { province }),
    country: words.country,
    level: isProvince ? 'province' : 'regency',
    explicit: false,
  };
};

/** The name in the line that begins with the code. */
const nameAt = (lines: string, code: string): string | undefined => {
  const start = lines.startsWith(code) ? 0 : lines.indexOf(`\n${code}`) + 1;
  if (start === 0 && !lines.startsWith(code)) return undefined;
  const end = lines.indexOf('\n', start);
  return lines.slice(start + code.length, end < 0 ? lines.length : end);
};

/** The first name of a country in its line. */
export const countryOfCode = (words: RegionWords, code: string): string => {
  const line = nameAt(words.countries, code) ?? code;
  return line.trim().split('|')[0] ?? code;
};

/** Codes of the regencies that have a district of the folded name; looked up in the sorted lines, none of them decoded. */
export const districtCodes = (lines: string, key: string): readonly string[] => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const order = compareName(lines, start, key);
    if (order > 0) {
      high = start;
      continue;
    }
    const line = lines.indexOf('\n', start);
    const end = line < 0 ? lines.length : line;
    if (order === 0) return lines.slice(start + key.length + 1, end).split(',');
    low = Math.min(end + 1, lines.length);
  }
  return NO_CODES;
};

const NO_CODES: readonly string[] = [];
const EQUALS = 0x3d;

/** Whether the name that a line begins with stands before a key (negative), is it (0), or stands behind it. */
const compareName = (lines: string, start: number, key: string): number => {
  for (let i = 0; i < key.length; i++) {
    const letter = lines.charCodeAt(start + i);
    if (letter === EQUALS) return -1;
    if (letter !== key.charCodeAt(i)) return letter - key.charCodeAt(i);
  }
  return lines.charCodeAt(start + key.length) === EQUALS ? 0 : 1;
};
