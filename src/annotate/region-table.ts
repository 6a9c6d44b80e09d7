import type { RegionValue } from './region-value.ts';

export type RegionKind = 'province' | 'regency' | 'city' | 'district';

/** What a language, and the register of its country, know of regions. Long lists are text, decoded at the first look-up. */
export interface RegionWords {
  /** One region a line: its code and its name; of districts the folded name, `=`, and the codes of their regencies. */
  readonly register: { readonly provinces: string; readonly regencies: string; readonly districts: string };
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
  /** Words between the kind and the name. */
  readonly fillers: readonly string[];
  /** Abbreviations inside of names. */
  readonly expansions: Readonly<Record<string, string>>;
  /** Offices and bodies whose region is of one kind. */
  readonly offices: Readonly<Record<string, RegionKind>>;
  /** Words after which a weak name is a region. */
  readonly contexts: readonly string[];
  /** Words of place: after them a district's name alone may be read. */
  readonly placeWords: readonly string[];
  /** Words before names of places that are no region: a misspelt name is not looked for. */
  readonly localities: readonly string[];
  /** Small words inside of names. */
  readonly joiners: readonly string[];
  /** Codes that a name stands for where several bear it and nothing tells. */
  readonly preferred: readonly string[];
  /** How the names of the rules begin: `id/region`. */
  readonly rules: string;
}

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly kind: RegionKind;
  /** Name without its kind, folded. */
  readonly key: string;
}

export interface NameEntry {
  /** Codes of regions, or ISO codes of countries. */
  readonly codes: readonly string[];
  readonly from: 'register' | 'alias' | 'town' | 'country';
  /** Only where the text has it in capitals. */
  readonly capitalsOnly: boolean;
  readonly name: string;
}

/** The register, decoded. */
export interface RegionTable {
  readonly rows: ReadonlyMap<string, RegionRow>;
  readonly names: ReadonlyMap<string, NameEntry>;
  /** First four letters of every key: most words of a text are dropped by these alone. */
  readonly heads: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** Lower case, letters and digits only: "Pare-Pare" and "Parepare" are one. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const headOf = (key: string): string => key.slice(0, 4);

const KIND = /^(Kabupaten|Kota)(?: Administrasi)? /u;

/** Decodes the lists of a language; some milliseconds, done once. */
export const makeRegionTable = (words: RegionWords): RegionTable => {
  const rows = new Map<string, RegionRow>();
  const names = new Map<string, NameEntry>();
  for (const row of registerRows(words)) {
    rows.set(row.code, row);
    addName(names, row.key, { codes: [row.code], from: 'register', capitalsOnly: false, name: row.name });
  }
  addLists(names, words);
  const heads = new Set([...names.keys()].map(headOf));
  return { rows, names, heads, weak: new Set(words.weak.split('|')) };
};

const registerRows = ({ register }: RegionWords): RegionRow[] => [
  ...register.provinces.split('\n').map((line): RegionRow => {
    const name = line.slice(2);
    return { code: line.slice(0, 2), name, kind: 'province', key: foldName(name) };
  }),
  ...register.regencies.split('\n').map((line): RegionRow => {
    const name = line.slice(5);
    return { code: line.slice(0, 5), name, kind: name.startsWith('Kota') ? 'city' : 'regency', key: foldName(name.replace(KIND, '')) };
  }),
];

const addLists = (names: Map<string, NameEntry>, words: RegionWords): void => {
  for (const [list, from] of [
    [words.aliases, 'alias'],
    [words.towns, 'town'],
    [words.countries, 'country'],
  ] as const) {
    for (const line of list.split('\n')) {
      const gap = line.indexOf(' ');
      if (gap < 0) continue;
      for (const name of line.slice(gap + 1).split('|')) {
        addName(names, foldName(name), { codes: [line.slice(0, gap)], from, capitalsOnly: name === name.toUpperCase(), name });
      }
    }
  }
};

/** A name of the register stands before a town or a country of the same name; two of a kind are alternatives. */
const addName = (names: Map<string, NameEntry>, key: string, entry: NameEntry): void => {
  const known = names.get(key);
  if (!known) names.set(key, entry);
  else if (known.from === entry.from || (known.from === 'register' && entry.from === 'alias')) {
    names.set(key, { ...known, codes: [...new Set([...known.codes, ...entry.codes])] });
  }
};

/** The region with a code, as the register names it; `undefined` for a code that it does not have. */
export const regionOfCode = (table: RegionTable, code: string, country: string): RegionValue | undefined => {
  const row = table.rows.get(code);
  if (!row) return undefined;
  const province = table.rows.get(code.slice(0, 2));
  return {
    code,
    name: row.name,
    ...(province && { province: province.name }),
    country,
    level: row.kind === 'province' ? 'province' : 'regency',
    explicit: false,
  };
};

/** Codes of the regencies that have a district of the folded name; looked up in the sorted lines, none of them decoded. */
export const districtCodes = (lines: string, key: string): readonly string[] => {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const equals = lines.indexOf('=', start);
    const found = lines.slice(start, equals);
    if (found === key) {
      const end = lines.indexOf('\n', equals);
      return lines.slice(equals + 1, end < 0 ? lines.length : end).split(',');
    }
    if (found < key) {
      const end = lines.indexOf('\n', equals);
      low = end < 0 ? lines.length : end + 1;
    } else high = start;
  }
  return [];
};
