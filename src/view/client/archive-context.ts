import type { ArchiveData } from '../archive-types.ts';
import type { Filters, Row, Selection } from './archive-model.ts';

/** What the parts of an archive's page have at hand. */
export interface Archive {
  readonly data: ArchiveData;
  readonly outline: Outline;
  readonly rows: readonly Row[];
  readonly formats: Formats;
  /** Of the pictures' canvases, in CSS pixels; measured at the start and when the window changes, since measuring costs a layout. */
  readonly widths: Readonly<Record<Picture, number>>;
  /** Asks for something else; the rest of the filters stay. Asking for what is already asked for lets go of it. */
  readonly ask: (change: Partial<Filters>) => void;
}

export const PICTURES = ['timeline', 'map', 'matrix'] as const;
export type Picture = (typeof PICTURES)[number];

/** The TopoJSON of the map. */
export interface Outline {
  readonly type: 'Topology';
  readonly transform: { readonly scale: [number, number]; readonly translate: [number, number] };
  readonly objects: { readonly home: Shapes; readonly around: Shapes };
  readonly arcs: [number, number][][];
}

interface Shapes {
  readonly type: 'GeometryCollection';
  readonly geometries: { readonly type: 'MultiPolygon'; readonly id: string; readonly arcs: number[][][] }[];
}

/** A part of the page that follows the filters. */
export type Update = (selection: Selection, filters: Filters) => void;

/** Numbers and dates as the page's language writes them; made once, since making one costs more than a hundred uses. */
export interface Formats {
  readonly number: (count: number) => string;
  /** `2018-10` as `Oktober 2018`. */
  readonly month: (month: string) => string;
  /** `2018-10-11` as `11 Okt 2018`; what is no full date stays as it is. */
  readonly day: (iso: string) => string;
}

export const formatsFor = (language: string): Formats => {
  const locale = language === 'en' ? 'en-GB' : language;
  const number = new Intl.NumberFormat(language);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return {
    number: (count) => number.format(count),
    month: (value) => (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(value) ? month.format(new Date(`${value}-01T00:00:00Z`)) : value),
    day: (iso) => (/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(iso) ? day.format(new Date(`${iso}T00:00:00Z`)) : iso),
  };
};

export const kindName = ({ labels }: ArchiveData, kind: string): string => new Map(Object.entries(labels.kinds)).get(kind) ?? kind;

export const statusName = ({ labels }: ArchiveData, status: string): string =>
  new Map(Object.entries(labels.statuses)).get(status) ?? status;

export const provinceName = ({ provinces }: ArchiveData, code: string): string => provinces[code] ?? code;

export const regionName = ({ regions }: ArchiveData, code: string): string => regions[code]?.name ?? code;
