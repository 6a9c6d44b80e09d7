import type { Annotations } from '../annotate/annotations.ts';
import type { PositionMention } from '../annotate/mentions.ts';
import type { Person } from '../annotate/people.ts';
import type { Party } from './parties.ts';
import type { Ground, Side } from './sides.ts';

/** Offices of fewer letters stand inside too many others. */
const MIN_OFFICE = 5;

const MIN_STEM = 5;

/** "Staf Khusus Wapres", "Tim Ahli Wapres", "Kepala Sekretariat Wakil Presiden": an office that serves a leader's own; a member of the team that came. */
export const byServed = (ground: Ground, person: Person): Side | undefined => {
  const { notes, parties } = ground;
  const served = (list: readonly Party[]): boolean =>
    list.some(({ leader, agency }) => {
      const offices =
        leader === undefined ? [] : (notes.people.list[leader]?.positions ?? []).filter((p) => p.head.canonical.length > MIN_OFFICE);
      return (
        leader !== person.id &&
        (person.positions.some((own) => offices.some((office) => holdsOffice(notes, own, office))) || isOfTeam(notes, person, agency))
      );
    });
  const [v, h] = [served(parties.visitors), served(parties.hosts)];
  return v === h ? undefined : v ? 'visitor' : 'host';
};

/** An office's tail holds another office whole ("Staf Khusus [Wapres]"). */
const holdsOffice = (notes: Annotations, own: PositionMention, office: PositionMention): boolean => {
  for (let at = Math.max(own.tailFrom, own.from + 1); at < own.to; at++) {
    if (notes.reader.position(at)?.value.canonical === office.head.canonical) return at > own.from;
  }
  return false;
};

/** "Tim Penilai Pusat" of the "Tim Penilaian Penghargaan": bodies whose first two words are the same. */
const isOfTeam = (notes: Annotations, person: Person, agency: number | undefined): boolean => {
  const name = agency === undefined ? undefined : notes.agencies.list[agency]?.name.toLowerCase().split(' ');
  const [first, second] = name ?? [];
  if (!first || !second) return false;
  return person.positions.some((p) => {
    const [a = '', b = ''] = p.text.toLowerCase().split(' ');
    return a === first && b.length >= MIN_STEM && second.startsWith(b.slice(0, MIN_STEM));
  });
};
