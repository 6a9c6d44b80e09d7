import type { PositionMention } from './mentions.ts';
import type { Person, PersonMention } from './people.ts';

/** Offices that stand for a person: "ujar Kabid", "Pj. Sekda menilai". */
export const titleMentions = (
  people: readonly Person[],
  positions: readonly PositionMention[],
  named: readonly PersonMention[],
): PersonMention[] => {
  const attached = new Set(people.flatMap((p) => p.positions));
  const mentions: PersonMention[] = [];
  const timeline = [...named];
  for (const position of positions) {
    if (attached.has(position)) continue;
    const person = holderOf(people, position, timeline);
    if (person === undefined) continue;
    const mention: PersonMention = {
      person,
      start: position.start,
      end: position.end,
      from: position.from,
      to: position.to,
      kind: 'title',
    };
    mentions.push(mention);
    timeline.push(mention);
  }
  return mentions;
};

/** Who holds an office: the same office, then the same region or body if it says one, then who was spoken of last. */
const holderOf = (people: readonly Person[], position: PositionMention, timeline: readonly PersonMention[]): number | undefined => {
  const fits = people.filter((p) => p.positions.some((q) => sameOffice(q, position)));
  const close = fits.filter((p) => p.positions.some((q) => sameOffice(q, position) && sameTail(q, position)));
  const pool =
    close.length > 0
      ? close
      : position.tail.end > position.tailFrom
        ? fits.filter((p) => p.positions.some((q) => sameOffice(q, position) && q.tail.end === q.tailFrom))
        : fits;
  if (pool.length === 1) return pool[0]?.id;
  const before = timeline.filter((m) => m.start < position.start && pool.some((p) => p.id === m.person)).sort((a, b) => b.start - a.start);
  return before[0]?.person;
};

export const sameOffice = (a: PositionMention, b: PositionMention): boolean => {
  if (a.held === 'past' || b.held === 'past' || (a.held === 'by-kin') !== (b.held === 'by-kin')) return false;
  const x = a.head.canonical;
  const y = b.head.canonical;
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
};

const sameTail = (a: PositionMention, b: PositionMention): boolean => {
  if (b.tail.end === b.tailFrom) return true;
  const regionA = a.tail.regions[0]?.value.name;
  const regionB = b.tail.regions[0]?.value.name;
  if (regionA && regionB) return regionA === regionB || regionA.endsWith(regionB) || regionB.endsWith(regionA);
  const wordsA = a.text.toLowerCase();
  return b.text
    .toLowerCase()
    .split(/\s+/u)
    .slice(1)
    .some((w) => w.length > 2 && wordsA.includes(w));
};
