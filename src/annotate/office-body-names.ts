import type { AgencyWords } from './agencies.ts';
import { isOwner } from './head-last.ts';
import type { PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { RegionValue } from './region-value.ts';

/** The body that an office leads or serves: its name, where the text gives all of it, and its words without the region. */
export const nameOfBody = (
  position: PositionMention,
  reader: OfficeReader,
  words: AgencyWords,
): { name?: string; bare: string } | undefined => {
  const before = nameLedUpTo(position, reader);
  if (before) return before;
  const template = position.head.agency;
  if (!template) return undefined;
  const region = position.tail.regions.at(-1);
  if (template.includes('{g}')) return { bare: words.government.bare, ...(region ? { name: words.government.of(region.value) } : {}) };
  if (template.includes('{r}'))
    return {
      bare: template.replace(/ ?\{r\}/u, '').trim(),
      ...(region ? { name: template.replace('{r}', regionText(reader, region) ?? words.government.bareRegion(region.value.name)) } : {}),
    };
  if (!template.includes('{t}')) return { name: template, bare: template };
  const tail = isElsewhere(position, reader) ? '' : textOfTail(position, reader, () => true);
  if (tail === '')
    return position.head.presidency
      ? { name: template.replace(' {t}', ''), bare: template.replace(' {t}', '') }
      : { bare: template.replace(' {t}', '') };
  const isRegion = (at: number): boolean => position.tail.regions.some((r) => r.at <= at && at < r.at + r.length);
  return {
    name: template.replace('{t}', tail),
    bare: template.replace(
      '{t}',
      textOfTail(position, reader, (at) => !isRegion(at)),
    ),
  };
};

/** "Asisten II Sekda Kudus": an office that says no body of its own serves the one in its tail. */
export const servedBy = (position: PositionMention, reader: OfficeReader): PositionMention => {
  if (position.head.agency || position.head.agencyBefore || reader.lexicon.headLast) return position;
  for (let at = position.tailFrom; at < position.tail.end; at++) {
    const office = reader.position(at);
    if (office?.value.agency && !office.value.presidency) return { ...position, head: office.value, tailFrom: at + office.length };
  }
  return position;
};

/** "ambassador to Indonesia": where the office is held, not whose it is. */
const isElsewhere = (position: PositionMention, { tokens, lexicon }: OfficeReader): boolean => {
  const first = tokens[position.tailFrom];
  return lexicon.headLast !== undefined && first?.shape === 'lower' && !lexicon.headLast.bodyLinks.has(first.lower);
};

/** "Mamuju Regent": the words before the office, those of rank and the owner's country aside, in the name that its body has. */
const nameLedUpTo = (position: PositionMention, reader: OfficeReader): { name: string; bare: string } | undefined => {
  const template = position.head.agencyBefore;
  if (!template || position.bodyFrom >= position.headFrom) return undefined;
  const isRegion = (at: number): boolean => position.tail.regions.some((r) => r.at <= at && at < r.at + r.length);
  const words = reader.tokens
    .slice(position.bodyFrom, position.headFrom)
    .map((token, i) => ({ token, at: position.bodyFrom + i }))
    .filter(
      ({ token, at }) => !isBracketed(reader, at) && !isOwner(reader.lexicon, token) && !reader.lexicon.headLast?.deputies.has(token.lower),
    );
  if (words.length === 0) return undefined;
  const fill = (kept: typeof words): string => template.replace('{m}', kept.map(({ token }) => token.text).join(' ')).trim();
  return { name: fill(words), bare: fill(words.filter(({ at }) => !isRegion(at))) };
};

/** "(Kaltim)" of "East Kalimantan (Kaltim) Governor". */
const isBracketed = ({ tokens }: OfficeReader, at: number): boolean =>
  [at - 2, at - 1, at].some((i) => tokens[i]?.text === '(' && tokens[i + 2]?.text === ')' && i <= at && at <= i + 2);

/** A state or town that the register does not hold is called as the text has it. */
const regionText = (reader: OfficeReader, region: { at: number; length: number; value: RegionValue }): string | undefined =>
  region.value.code === undefined && reader.lexicon.headLast
    ? reader.tokens
        .slice(region.at, region.at + region.length)
        .map((t) => t.text)
        .join(' ')
    : undefined;

const textOfTail = (position: PositionMention, reader: OfficeReader, keep: (at: number) => boolean): string => {
  const text = reader.tokens
    .slice(position.tailFrom, position.tail.end)
    .filter((_, i) => keep(position.tailFrom + i))
    .reduce((text, t, i, all) => text + (i > 0 && (t.start > (all[i - 1]?.end ?? 0) || t.glued) ? ' ' : '') + t.text, '')
    .trim();
  return text.endsWith(')') && text.includes('(') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
};
