import type { AgencyWords } from './agencies.ts';
import { agencyKey, type Draft, sameBody } from './agency-drafts.ts';
import type { AgencyMention, PositionMention } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { AgencyOpener } from './office-words.ts';

/** The body behind an office: one named inside it, or the one that the office leads. */
export const ownerOf = (
  drafts: Draft[],
  position: PositionMention,
  input: { reader: OfficeReader; mentions: readonly AgencyMention[]; words: AgencyWords },
): Draft | undefined => {
  if (position.held !== 'now') return undefined;
  const inside = drafts.find((d) =>
    d.wordings.some((w) => w.from >= position.tailFrom && w.to <= position.to && w.from < position.to && w.rule !== 'of-office'),
  );
  const named = inside && (inside.opener.unit !== true || !position.head.agency) ? inside : undefined;
  if (named && !isStateOffice(position)) return named;
  const body = nameOfBody(position, input.reader, input.words);
  if (!body) return inside;
  const region = position.tail.regions.at(-1)?.value;
  const key = agencyKey(body.bare, input.words);
  const opener: AgencyOpener = { type: typeOf(body.bare, input.words), proper: 0 };
  const known = drafts.find((d) => sameKind(d.opener.type, opener.type) && sameBody({ ...d, opener }, { key, region, opener }));
  if (known) {
    if (body.name) known.wordings.push(officeWording(position, body.name, key));
    known.region ??= region;
    return known;
  }
  if (!body.name) return inside;
  const draft: Draft = { wordings: [officeWording(position, body.name, key)], opener, region, abbreviations: new Set() };
  drafts.push(draft);
  return draft;
};

const officeWording = (position: PositionMention, text: string, key: string): Draft['wordings'][number] => ({
  text,
  start: position.start,
  end: position.end,
  from: position.from,
  to: position.to,
  rule: 'of-office',
  key,
});

/** Ministers and heads of state: the office itself says the body, whatever its title names. */
const isStateOffice = (position: PositionMention): boolean => position.head.bodyFromTitle === true;

const sameKind = (a: AgencyOpener['type'], b: AgencyOpener['type']): boolean => a === b;

/** The body that an office leads or serves: its name, where the text gives all of it, and its words without the region. */
const nameOfBody = (position: PositionMention, reader: OfficeReader, words: AgencyWords): { name?: string; bare: string } | undefined => {
  const template = position.head.agency;
  if (!template) return undefined;
  const region = position.tail.regions.at(-1);
  if (template.includes('{g}')) return { bare: words.government.bare, ...(region ? { name: words.government.of(region.value) } : {}) };
  if (template.includes('{r}'))
    return {
      bare: template.replace(' {r}', ''),
      ...(region ? { name: template.replace('{r}', words.government.bareRegion(region.value.name)) } : {}),
    };
  if (!template.includes('{t}')) return { name: template, bare: template };
  const tail = textOfTail(position, reader, () => true);

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

const textOfTail = (position: PositionMention, reader: OfficeReader, keep: (at: number) => boolean): string => {
  const text = reader.tokens
    .slice(position.tailFrom, position.tail.end)
    .filter((_, i) => keep(position.tailFrom + i))
    .reduce((text, t, i, all) => text + (i > 0 && (t.start > (all[i - 1]?.end ?? 0) || t.glued) ? ' ' : '') + t.text, '')
    .trim();
  return text.endsWith(')') && text.includes('(') ? text.slice(0, text.lastIndexOf('(')).trim() : text;
};

const typeOf = (name: string, words: AgencyWords): AgencyOpener['type'] =>
  words.typesByOpening.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
