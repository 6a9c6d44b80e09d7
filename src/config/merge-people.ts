import { foldWords } from '../core/text.ts';
import type { PersonReport } from '../report/schema.ts';
import type { Reading, Refinement } from './refine.ts';

/** Makes one person of those whom the configuration knows by several names; references follow. */
export const mergePeople = (reading: Reading, known: Refinement['people']): Reading => {
  const owners = new Map(known.flatMap(({ name, aliases }) => [name, ...aliases].map((wording) => [foldWords(wording), name] as const)));
  const groups = new Map<string, [PersonReport, ...PersonReport[]]>();
  for (const person of reading.people) {
    const wordings = [person.name, [...person.honorifics, person.name].join(' '), ...person.aliases];
    const owner = wordings.map((wording) => owners.get(foldWords(wording))).find((found) => found !== undefined);
    const group = owner === undefined ? undefined : groups.get(owner);
    if (group) group.push(person);
    else if (owner !== undefined) groups.set(owner, [person]);
  }
  const merged = new Map<string, PersonReport>();
  const heirs = new Map<string, string>();
  for (const [name, people] of groups) {
    const one = mergeAll(name, people);
    merged.set(one.id, one);
    for (const { id } of people) heirs.set(id, one.id);
  }
  const people = reading.people.flatMap((person) => {
    const one = merged.get(person.id);
    return one ? [one] : heirs.has(person.id) ? [] : [person];
  });
  return withReferences({ ...reading, people }, (id) => (id === null ? null : (heirs.get(id) ?? id)));
};

/** The first that the article names stands; what it leaves open the others fill. */
const mergeAll = (name: string, people: readonly [PersonReport, ...PersonReport[]]): PersonReport => {
  const wordings = people.flatMap((person) => [person.name, ...person.aliases]);
  return {
    ...people[0],
    name,
    aliases: [...new Set(wordings)].filter((wording) => wording !== name),
    honorifics: [...new Set(people.flatMap(({ honorifics }) => honorifics))],
    position: people.map(({ position }) => position).find((position) => position !== null) ?? null,
    agency: people.map(({ agency }) => agency).find((agency) => agency !== null) ?? null,
    side: people.map(({ side }) => side).find((side) => side !== 'other') ?? 'other',
    roles: [...new Set(people.flatMap(({ roles }) => roles))],
    confidence: Math.max(...people.map(({ confidence }) => confidence)),
    evidence: people.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start),
  };
};

const withReferences = (reading: Reading, heir: (id: string | null) => string | null): Reading => {
  const said = <T extends { by: string | null }>(item: T): T => ({ ...item, by: heir(item.by) });
  const led = <T extends { leader: string | null }>(party: T): T => ({ ...party, leader: heir(party.leader) });
  return {
    ...reading,
    visits: reading.visits.map((visit) => ({ ...visit, visitors: visit.visitors.map(led), hosts: visit.hosts.map(led) })),
    quotes: reading.quotes.map((quote) => ({ ...quote, speaker: heir(quote.speaker) })),
    findings: reading.findings.map(said),
    recommendations: reading.recommendations.map((item) => ({ ...said(item), to: heir(item.to) })),
    commitments: reading.commitments.map(said),
  };
};
