import type { Person } from '../annotate/people.ts';
import type { Ground, Side } from './sides.ts';

/** "SMS Maliki met [Mayor X]", "Menteri bertemu dengan [Bupati Y]": who is met is on the other side than who meets. */
export const byMeeting = (ground: Ground, person: Person, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const { notes } = ground;
  for (const entity of notes.entities) {
    if (entity.kind !== 'person' || entity.id !== person.id || notes.inQuote(entity.from)) continue;
    const verb = meetingBefore(ground, entity.from);
    const sentence = verb === undefined ? undefined : notes.sentences.find((s) => s.from <= verb && verb < s.to);
    if (verb === undefined || !sentence) continue;
    const side = sideBefore(ground, { from: sentence.from, to: verb }, sideOf);
    if (side) return side === 'visitor' ? 'host' : 'visitor';
  }
  return undefined;
};

/** The verb of meeting right before a name, "with" left aside. */
const meetingBefore = ({ notes, words }: Ground, from: number): number | undefined => {
  const lower = (i: number): string => notes.tokens[i]?.lower ?? '';
  // "met her Norwegian counterpart X".
  const at = notes.reader.lexicon.headLast?.articles.has(lower(from - 1)) ? from - 1 : from;
  const verb = words.meets.has(lower(at - 1)) ? at - 1 : words.audienceLinks.has(lower(at - 1)) ? at - 2 : undefined;
  return verb !== undefined && words.meets.has(lower(verb)) ? verb : undefined;
};

const sideBefore = (ground: Ground, range: { from: number; to: number }, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  for (const entity of ground.notes.entities.filter((e) => e.from >= range.from && e.to <= range.to).reverse()) {
    if (entity.kind === 'person' && sideOf.has(entity.id)) return sideOf.get(entity.id);
    if (entity.kind !== 'agency') continue;
    if (ground.visitorAgencies.has(entity.id)) return 'visitor';
    if (ground.hostAgencies.has(entity.id)) return 'host';
  }
  return undefined;
};

/** "… dipimpin Sekretaris X. Turut mendampingi antara lain [Analis Y]": with nobody before the verb, he goes along with who was named last. */
export const byAttendance = (ground: Ground, person: Person, sideOf: ReadonlyMap<number, Side>): Side | undefined => {
  const { notes, words } = ground;
  const own = notes.entities.find((e) => e.kind === 'person' && e.id === person.id && !notes.inQuote(e.from));
  const at = own === undefined ? -1 : notes.sentences.findIndex((s) => s.from <= own.from && own.from < s.to);
  const [before, sentence] = [notes.sentences[at - 1], notes.sentences[at]];
  if (!own || !before || !sentence) return undefined;
  const verb = notes.tokens.findIndex((t, i) => i >= sentence.from && i < own.from && words.accompanying.has(t.lower));
  if (verb < 0 || notes.entities.some((e) => e.from >= sentence.from && e.to <= verb)) return undefined;
  return sideBefore(ground, { from: before.from, to: before.to }, sideOf);
};
