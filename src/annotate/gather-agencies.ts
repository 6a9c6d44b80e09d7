import type { Agencies, Agency, AgencyWording, AgencyWords } from './agencies.ts';
import { addAbbreviations, introducedNames } from './agency-abbreviations.ts';
import { addMention, type Draft, isSameRegion } from './agency-drafts.ts';
import type { AgencyMention, PositionMention } from './mentions.ts';
import { ownerOf } from './office-bodies.ts';
import type { OfficeReader } from './office-reader.ts';
import type { Person } from './people.ts';
import { SEAT } from './seats.ts';

/** Gathers the wordings of bodies: full and short, with and without region, abbreviations that brackets introduce. */
export const gatherAgencies = (input: {
  reader: OfficeReader;
  mentions: readonly AgencyMention[];
  positions: readonly PositionMention[];
  people: readonly Person[];
  words: AgencyWords;
}): Agencies => {
  const drafts: Draft[] = [];
  const ordered = [...input.mentions].sort((a, b) => a.start - b.start);
  const introduced = introducedNames(input.reader, ordered);
  const words: AgencyWords = { ...input.words, expansions: new Map([...input.words.expansions, ...introduced]) };
  const scope = { ...input, words };
  for (const mention of ordered) addMention(drafts, mention, scope);
  addAbbreviations(drafts, { reader: input.reader, words, introduced });
  const ofPosition = new Map<PositionMention, Draft>();
  for (const position of input.positions) {
    const draft = ownerOf(drafts, position, scope);
    if (draft) ofPosition.set(position, draft);
  }
  const list = drafts.map((draft, id) => makeAgency(draft, id, { all: drafts, isHeadLast: input.reader.lexicon.headLast !== undefined }));
  const idOf = new Map(drafts.map((d, id) => [d, id]));
  const at = new Map<number, number>();
  for (const agency of list) for (const w of agency.wordings) if (!at.has(w.from) && w.rule !== 'of-office') at.set(w.from, agency.id);
  const ofPositionIds = new Map([...ofPosition].map(([p, d]) => [p, idOf.get(d) ?? 0] as const));
  const ofPerson = new Map<number, number>();
  for (const person of input.people) {
    const abroad = person.positions.filter((p) => p.tail.regions.some((r) => r.value.country !== input.reader.lexicon.country));
    // "Presiden Macron" is said of the president of France: the fuller office tells whose.
    const id = [...abroad, ...person.positions].map((p) => ofPositionIds.get(p)).find((x) => x !== undefined);
    const fallback = id ?? represented(scope, person, ofPositionIds);
    if (fallback !== undefined) ofPerson.set(person.id, fallback);
  }
  return { list, at, ofPerson, ofPosition: ofPositionIds };
};

/** "Moh. Rizal …, mewakili Inspektur Daerah Morowali Utara": who stands in for an office belongs to its body. */
const represented = (
  { reader, words }: { reader: OfficeReader; words: AgencyWords },
  person: Person,
  ofPosition: ReadonlyMap<PositionMention, number>,
): number | undefined => {
  for (const name of person.names) {
    for (let at = name.run.end; at < name.run.end + 4; at++) {
      if (!words.standingIn.has(reader.tokens[at]?.lower ?? '')) continue;
      for (const [position, id] of ofPosition) if (position.from === at + 1) return id;
    }
  }
  return undefined;
};

const makeAgency = (draft: Draft, id: number, around: { all: readonly Draft[]; isHeadLast: boolean }): Agency => {
  const wordings = [...draft.wordings].sort((a, b) => a.start - b.start);
  const spoken = wordings.filter((w) => !isImplied(w) && w.rule !== 'abbreviation');
  const scoreOf = (w: AgencyWording): number => score(w, isImplied(w) && spoken.some((s) => w.text.startsWith(`${s.text} `)));
  const fullest = [...wordings].sort((a, b) => scoreOf(b) - scoreOf(a) || a.start - b.start)[0];
  const inName = parentOf(draft, around.all);
  const parent = inName < 0 && around.isHeadLast ? wholeBefore(draft, around.all) : inName;
  return {
    id,
    name: fullest?.text ?? '',
    type: draft.opener.type,
    opener: draft.opener,
    wordings,
    ...(draft.region ? { region: draft.region } : {}),
    ...(parent >= 0 ? { parent } : {}),
  };
};

/** The body whose name ends that of another ("Komisi II [DPRD Badung]"), in one place or in the same words elsewhere; -1 for none. */
const parentOf = (draft: Draft, all: readonly Draft[]): number => {
  const inPlace = all.findIndex((d) => d !== draft && d.wordings.some((w) => draft.wordings.some((v) => v.from < w.from && w.to === v.to)));
  if (inPlace >= 0) return inPlace;
  const inWords = all.findIndex((d) => d !== draft && d.wordings.some((w) => draft.wordings.some((v) => v.text.endsWith(` ${w.text}`))));
  if (inWords >= 0 || draft.region === undefined) return inWords;
  // "Sekretariat DPRD Kudus" of "DPRD Kabupaten Kudus".
  const { region } = draft;
  return all.findIndex(
    (d) =>
      d !== draft &&
      d.region &&
      isSameRegion(d.region, region) &&
      d.wordings.some((w) => draft.wordings.some((v) => v.key.endsWith(` ${w.key}`))),
  );
};

/** Read from an office or a building: the text does not name the body itself. */
const isImplied = ({ rule }: AgencyWording): boolean => rule === 'of-office' || rule === SEAT;

/** Where the head stands last, the whole stands first: "[City DPRD] Honorary Board"; -1 for none. */
const wholeBefore = (draft: Draft, all: readonly Draft[]): number =>
  all.findIndex((d) => d !== draft && d.wordings.some((w) => draft.wordings.some((v) => v.text.startsWith(`${w.text} `))));

/** The fullest wording names the body; one that the text only implies comes last, unless it only says more of what another says. */
const score = (w: AgencyWording, saysMore: boolean): number =>
  Math.min(w.text.split(' ').length, 14) - (isImplied(w) && !saysMore ? 20 : 0) - (w.rule === 'abbreviation' ? 10 : 0);
