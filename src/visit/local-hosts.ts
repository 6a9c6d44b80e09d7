import type { Annotations } from '../annotate/annotations.ts';
import type { Person } from '../annotate/people.ts';
import { type Party, rootOf } from './parties.ts';
import { ESCORTED, type Sign } from './signs.ts';

/**
 * Where somebody of the centre or of the province comes, the head of the visited region who goes along or speaks is a host too;
 * so is the head of a firm or office who goes along.
 */
export const withLocalHosts = (
  notes: Annotations,
  signs: readonly Sign[],
  parties: { visitors: readonly Party[]; hosts: readonly Party[]; presence: ReadonlySet<string> },
): Party[] => {
  const hosts = [...parties.hosts];
  const goers = new Set(parties.visitors.map((v) => rootOf(notes, v.agency)));
  const leaders = new Set(parties.visitors.map((v) => v.leader));
  for (const person of notes.people.list) {
    const agency = notes.agencies.ofPerson.get(person.id);
    const root = rootOf(notes, agency);
    if (
      agency === undefined ||
      leaders.has(person.id) ||
      goers.has(root) ||
      hosts.some((h) => h.agency === agency || rootOf(notes, h.agency) === root)
    )
      continue;
    const company = signs.find((s) => s.role === 'companion' && s.entity.kind === 'person' && s.entity.id === person.id);
    const isHead = person.positions.some((p) => p.head.governs) && isCentral(notes, parties.visitors, agency);
    const isCompany =
      company?.rule === 'visit/accompanies' &&
      person.positions.some((p) => p.head.leads) &&
      notes.agencies.list[agency]?.type !== 'ministry';
    if (company?.rule === ESCORTED) continue;
    if (!(isHead && (company || speaks(notes, person.id) || isAttending(notes, person, parties.presence))) && !isCompany) continue;
    hosts.push({ agency, leader: person.id, signs: company ? [company] : [], confidence: 0.6 });
    if (hosts.length >= parties.hosts.length + 2) break;
  }
  return hosts;
};

const speaks = (notes: Annotations, person: number): boolean => notes.speech.attributions.some((a) => a.speaker === person);

/** Listed among those present. */
const isAttending = (notes: Annotations, person: Person, presence: ReadonlySet<string>): boolean =>
  person.names.some((n) => {
    const sentence = notes.sentences.find((s) => s.from <= n.run.nameFrom && n.run.nameFrom < s.to);
    return sentence !== undefined && notes.tokens.slice(sentence.from, n.run.nameFrom).some((t) => presence.has(t.lower));
  });

/** Those who come are above the region: national bodies, or the province of a regency. */
const isCentral = (notes: Annotations, visitors: readonly Party[], agency: number): boolean => {
  const own = notes.agencies.list[agency]?.region?.code ?? '';
  return (
    visitors.length > 0 &&
    visitors.every((v) => {
      const code = v.agency === undefined ? undefined : notes.agencies.list[v.agency]?.region?.code;
      return code === undefined || (code.length === 2 && own.startsWith(`${code}.`));
    })
  );
};
