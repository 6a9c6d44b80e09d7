import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';
import { readCue } from './cue-signs.ts';
import type { VisitCue } from './cues.ts';
import { rootOf } from './parties.ts';
import { readRoles } from './role-signs.ts';
import type { Frame, Sign } from './signs.ts';
import { namesWhatIsVisited } from './what-is-visited.ts';

/** Reads who goes and who receives from the verbs around each cue, and from what is said of the delegation elsewhere. */
export const readFrame = (notes: Annotations, cues: readonly VisitCue[], words: VisitWords): Sign[] => {
  const frame: Frame = { notes, words, signs: [], lists: 0 };
  const isLed = cues.some((c) => c.zone !== 'body' && !c.quoted);
  // Deep in the text a word such as "memeriksa" is rarely said of the visit, but where it says what was visited.
  const isStray = (c: VisitCue): boolean =>
    isLed && c.zone === 'body' && c.term.kind === 'inspection' && !c.term.strong && !namesWhatIsVisited(frame, c);
  for (const cue of cues) if (!cue.quoted && !cue.background && !cue.aside && !isStray(cue)) readCue(frame, cue);
  for (const sentence of notes.sentences) readRoles(frame, sentence, cues);
  return frame.signs.flatMap((sign) => holdersOf(notes, sign));
};

/** "Tiga menteri berkunjung": those who are named as holding such an office go. */
const holdersOf = (notes: Annotations, sign: Sign): Sign[] => {
  if (sign.entity.kind !== 'office' || sign.role !== 'visitor') return [sign];
  // A head of a government that the text tells is one alone.
  if (sign.entity.id !== undefined && sign.entity.position.head.governs) return [sign];
  const { head, tail, tailFrom } = sign.entity.position;
  const { canonical } = head;
  const root = tail.end > tailFrom ? rootOf(notes, sign.entity.id) : undefined;
  const holders = notes.people.list.filter(
    (p) =>
      p.positions.some((q) => q.head.canonical === canonical || q.head.canonical.startsWith(`${canonical} `)) &&
      (root === undefined || (rootOf(notes, notes.agencies.ofPerson.get(p.id)) ?? root) === root),
  );
  if (holders.length < 2) return [sign];
  return holders.flatMap((p) =>
    notes.entities
      .filter((e) => e.kind === 'person' && e.id === p.id)
      .slice(0, 1)
      .map((entity) => ({ ...sign, entity, rule: 'visit/holders-go' })),
  );
};
