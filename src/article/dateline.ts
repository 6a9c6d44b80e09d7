import type { ArticlePatterns } from './article-patterns.ts';
import { trimMarks } from './line-shape.ts';
import { domainAt } from './outlet-name.ts';
import { findDates } from './publication-line.ts';

/** The head of a body's first line: "TRIBUNSULBAR.COM, MAMUJU - ". */
export interface Dateline {
  readonly place?: string;
  readonly outlet?: string;
  readonly date?: string;
  /** Where in the line it begins: after a section's name that is glued before it. */
  readonly start: number;
  /** Where the running text begins. */
  readonly end: number;
  /** Whether the form leaves no doubt, so that the line opens a body wherever it stands. */
  readonly isSure: boolean;
}

type Part = { readonly kind: 'outlet' | 'place' | 'date'; readonly text: string; readonly isNamed: boolean };

const HEAD = 140;
const PLACE = /^\p{Lu}[\p{L}\p{M}'’]*(?:\.?\s\p{Lu}[\p{L}\p{M}'’]*){0,4}/u;
const DASH = /^\s?[.,]?\s?(?:[-–—]{1,3}|»|>>)[.,]?\s*/u;
const COLON = /^\s?:\s*/u;
const SEPARATOR = /^\s*\.?[,|/]\s*\(?|^\s?\((?=[\p{L}\p{N}])|^\s(?=[\p{Lu}\d])/u;
const CREDITED = /\([^()]{2,30}\/[^()]{2,40}\)\s*$/u;
const GLUED_SECTION = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}(?=\p{Lu}{3,20}\.[\p{L}])/u;

/** Reads the dateline that a line begins with. */
export const readDateline = (line: string, patterns: ArticlePatterns): Dateline | undefined => {
  const start = GLUED_SECTION.exec(line)?.[0].length ?? 0;
  const head = line.slice(start, start + HEAD);
  const parts: Part[] = [];
  let at = /^[\s*(]{0,3}/u.exec(head)?.[0].length ?? 0;
  for (let round = 0; round < 5; round++) {
    const part = partAt(head.slice(at), head[at - 1] === '(', patterns);
    if (!part) break;
    parts.push(part);
    at += part.text.length + (/^\)/u.test(head.slice(at + part.text.length)) ? 1 : 0);
    const dash = DASH.exec(head.slice(at)) ?? softMark(parts, head.slice(at), patterns);
    if (dash) return finish({ line, start, parts, head, at, mark: dash[0] }, patterns);
    const separator = SEPARATOR.exec(head.slice(at));
    if (!separator) return gluedPlace(parts, at, start);
    at += separator[0].length;
  }
  return undefined;
};

/** The outlet, date or place that a text begins with; a name in brackets is an outlet's. */
const partAt = (text: string, isBracketed: boolean, patterns: ArticlePatterns): Part | undefined => {
  const domain = domainAt(text) ?? siteName(text, patterns);
  if (domain) return { kind: 'outlet', text: domain, isNamed: true };
  const date = dateAt(text, patterns);
  if (date) return { kind: 'date', text: date, isNamed: false };
  const place = placeAt(text, patterns);
  if (place === undefined) return undefined;
  const isNamed = isBracketed || (patterns.outletWord.test(place) && !patterns.areas.has(place.toLowerCase()));
  return { kind: 'place', text: place, isNamed };
};

/** "Radar Tegal.com": a name whose last word is a domain. */
const siteName = (text: string, { outletWord }: ArticlePatterns): string | undefined => {
  const before = /^(?:\p{Lu}\p{L}{1,20} ){1,2}/u.exec(text)?.[0];
  if (before === undefined || !outletWord.test(before)) return undefined;
  const domain = domainAt(text.slice(before.length));
  return domain === undefined ? undefined : `${before}${domain}`;
};

/** The capitalised words that a text begins with; an agency's own word before a place stands alone ("VIVA Jakarta"). */
const placeAt = (text: string, { outletWord, areas }: ArticlePatterns): string | undefined => {
  const place = cutAtDomain(PLACE.exec(text)?.[0], text);
  const stop = place?.search(/\.\s/u) ?? -1;
  if (place !== undefined && stop > 0 && areas.has(place.slice(0, stop).toLowerCase())) return place.slice(0, stop);
  const agency = place === undefined ? undefined : /^\p{Lu}{3,12}(?= \p{Lu}\p{Ll})/u.exec(place)?.[0];
  return agency !== undefined && outletWord.exec(agency)?.[0] === agency ? agency : place;
};

/** "BANJAR CAKRAWALA.CO": the words before the one that is a site's name. */
const cutAtDomain = (place: string | undefined, text: string): string | undefined => {
  if (place === undefined) return undefined;
  for (const space of place.matchAll(/\s/gu)) {
    if (domainAt(text.slice(space.index + 1))) return place.slice(0, space.index);
  }
  return place;
};

/** "15 Desember 2025", "Kamis (8/2/2023)", "3 Okt". */
const dateAt = (text: string, patterns: ArticlePatterns): string | undefined => {
  const found = findDates(text.slice(0, 48), patterns)[0];
  if (found && isWeekday(text.slice(0, found.start), patterns)) return text.slice(0, found.end + (text[found.end] === ')' ? 1 : 0));
  const digits = /^\d{1,2}\/\d{1,2}(?=\))/u.exec(text)?.[0];
  if (digits !== undefined) return digits;
  const short = /^\d{1,2} (?<month>\p{L}{3,9})\.?(?![\p{L}])|^(?<month2>\p{L}{3,9})\.? \d{1,2}(?!\d)/u.exec(text);
  const month = short?.groups?.month ?? short?.groups?.month2;
  return short && month && patterns.words.months[month.toLowerCase()] !== undefined ? short[0] : undefined;
};

const isWeekday = (text: string, { words }: ArticlePatterns): boolean => {
  const word = trimMarks(text, '', ',(').toLowerCase();
  return word === '' || words.weekdays.includes(word);
};

const isCapitals = (text: string): boolean => text.length >= 3 && text === text.toUpperCase();

const PLACE_BEHIND = /^:\s\p{Lu}[\p{L} .]{2,30}\s[–—-]\s/u;

/** A colon or a full stop, where they end a dateline: "KUALA LUMPUR: …", "Jakarta. …" with a known area. */
const softMark = (parts: readonly Part[], rest: string, { areas }: ArticlePatterns): RegExpExecArray | null => {
  if (allowsColon(parts, areas) && COLON.test(rest)) return COLON.exec(rest);
  const [only] = parts;
  // "KOLOMNEGERI.COM: MUNA – …": the place behind the outlet's colon.
  if (parts.length === 1 && only?.kind === 'outlet' && PLACE_BEHIND.test(rest)) return /^:\s/u.exec(rest);
  // "Depok, June 26, 2023. The university …".
  if (parts.length > 1 && parts.at(-1)?.kind === 'date') return /^\.\s/u.exec(rest);
  return parts.length === 1 && only?.kind === 'place' && areas.has(only.text.toLowerCase()) ? /^\.\s/u.exec(rest) : null;
};

/** A colon ends a dateline only where nothing else could: after a place in capitals, or with an outlet beside it. */
const allowsColon = (parts: readonly Part[], areas: ReadonlySet<string>): boolean =>
  parts.some((part) => part.isNamed)
    ? parts.length >= 2
    : parts.every((part) => part.kind !== 'place' || isCapitals(part.text) || areas.has(part.text.toLowerCase()));

interface Reading {
  readonly line: string;
  readonly start: number;
  readonly parts: readonly Part[];
  readonly head: string;
  readonly at: number;
  readonly mark: string;
}

const finish = (reading: Reading, patterns: ArticlePatterns): Dateline | undefined => {
  const { parts, head, at, mark, start } = reading;
  const rest = head.slice(at + mark.length);
  if (!/^["“'‘([\p{Lu}\p{N}]/u.test(rest) && !(parts.some((p) => p.isNamed) && /^\p{L}/u.test(rest))) return undefined;
  // "SIDAK: Ketua Komisi … (NAMA/KABAR)" labels a picture.
  if (parts.length === 1 && mark.includes(':') && CREDITED.test(reading.line)) return undefined;
  const roles = assignRoles(reading, patterns);
  if (!roles) return undefined;
  const end = start + at + mark.length;
  if (roles.place === undefined && roles.outlet !== undefined) return withPlaceBehind(reading, roles.outlet, patterns);
  const isSpaced = /\s/u.test(mark);
  const isSure = roles.outlet !== undefined || roles.date !== undefined || parts.length > 1 || (isCapitals(roles.place ?? '') && isSpaced);
  if (!isSure && repeats(roles.place ?? '', rest)) return undefined;
  return { ...roles, start, end, isSure };
};

/** "KRJOGJA.com - YOGYA - …": the place stands behind the outlet's dash. */
const withPlaceBehind = (reading: Reading, outlet: string, patterns: ArticlePatterns): Dateline => {
  const end = reading.start + reading.at + reading.mark.length;
  const rest = reading.line.slice(end, end + 80);
  const place = PLACE.exec(rest)?.[0];
  const comma = place === undefined ? undefined : /^,\s/u.exec(rest.slice(place.length))?.[0];
  const date = comma === undefined ? undefined : dateAt(rest.slice((place?.length ?? 0) + comma.length), patterns);
  const length = (place?.length ?? 0) + (comma && date ? comma.length + date.length : 0);
  const dash = place === undefined ? null : DASH.exec(rest.slice(length));
  const isPlace = place !== undefined && dash !== null && /\s/u.test(dash[0]) && isPlaceName(place, patterns);
  if (!isPlace) return { outlet, start: reading.start, end, isSure: true };
  return { outlet, place, ...(date ? { date } : {}), start: reading.start, end: end + length + dash[0].length, isSure: true };
};

interface Roles {
  readonly place?: string;
  readonly outlet?: string;
  readonly date?: string;
}

const assignRoles = ({ parts, head }: Reading, patterns: ArticlePatterns): Roles | undefined => {
  const date = parts.find((p) => p.kind === 'date')?.text;
  const domain = parts.find((p) => p.kind === 'outlet')?.text;
  const names = parts.filter((p) => p.kind === 'place');
  const outletName = domain ? undefined : outletAmong(names, patterns);
  const place = placeAmong(
    names.filter((p) => p !== outletName),
    head,
    patterns,
  );
  const outlet = domain ?? (outletName && isDesk(outletName, patterns) ? undefined : outletName?.text);
  if (place === undefined && outlet === undefined) return undefined;
  if (place === undefined && domain === undefined && !isCapitals(outlet ?? '')) return undefined;
  return { ...(place ? { place } : {}), ...(outlet ? { outlet } : {}), ...(date ? { date } : {}) };
};

/** "SINGARAJA, HUMAS-": who wrote, not where it was published. */
const isDesk = ({ text, isNamed }: Part, { deskWords }: ArticlePatterns): boolean => !isNamed && deskWords.has(text.toLowerCase());

/** The place, with the wider area that stands behind its comma ("Mataram, NTB"). */
const placeAmong = (names: readonly Part[], head: string, patterns: ArticlePatterns): string | undefined => {
  const at = names.findIndex((p) => isPlaceName(p.text, patterns));
  const [place, area] = [names[at]?.text, names[at + 1]?.text];
  const whole = `${place}, ${area}`;
  return area !== undefined && patterns.areas.has(area.toLowerCase()) && head.includes(whole) ? whole : place;
};

/** Which of several names is the outlet's: one with an outlet's word, or one in capitals that is no area. */
const outletAmong = (names: readonly Part[], { areas }: ArticlePatterns): Part | undefined => {
  const named = names.find((p) => p.isNamed);
  if (named) return named;
  const [first, second] = names;
  if (first && second && /^\p{Lu}{2,4}$/u.test(first.text) && !isCapitals(second.text)) return first;
  if (!second || areas.has(second.text.toLowerCase())) return undefined;
  return second.text === second.text.toUpperCase() || /\p{Ll}\p{Lu}/u.test(second.text) ? second : undefined;
};

const isPlaceName = (text: string, { notPlaces }: ArticlePatterns): boolean => {
  const words = text.toLowerCase().split(' ');
  return words.length <= 4 && text.length <= 36 && !words.some((word) => notPlaces.has(word));
};

/** "Anak-Anak …" is one word, "Pro-Kontra" none of a place: the word behind the hyphen tells. */
const repeats = (place: string, rest: string): boolean => rest.toLowerCase().startsWith(place.toLowerCase());

/** "Liputan6.com, JakartaPresiden …": the dash was lost, a capital inside the word shows where. */
const gluedPlace = (parts: readonly Part[], at: number, start: number): Dateline | undefined => {
  const [first, second] = parts;
  if (first?.kind !== 'outlet' || !first.isNamed || second?.kind !== 'place') return undefined;
  const glue = /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(second.text);
  if (!glue) return undefined;
  const place = second.text.slice(0, glue.index + 1);
  const end = at - second.text.length + place.length;
  return { outlet: first.text, place, start, end: start + end, isSure: true };
};
