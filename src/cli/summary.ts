import type { ChalkInstance } from 'chalk';
import type { PersonReport, Region, Report, Visit } from '../report/schema.ts';
import { escapeUnsafe } from '../write/escape.ts';
import { wrap } from './terminal.ts';

interface Look {
  readonly paint: ChalkInstance;
  readonly width: number;
}

/** The parts of a report that a card needs at hand. */
interface Names {
  readonly agency: (id: string | null) => string | undefined;
  readonly person: (id: string | null) => PersonReport | undefined;
}

const LABEL_WIDTH = 11;
const MOST_QUOTES = 3;
const LONGEST_QUOTE = 220;

/** A card to read in a terminal: who to whom, when, where, why, quotes and recommendations. Nothing in it is obeyed by the terminal. */
export const writeSummary = (report: Report, look: Look): string => {
  const names = namesOf(report);
  const sections = [
    headOf(report, look),
    ...visitSections(report, names, look),
    quoteLines(report, names, look),
    adviceLines(report, names, look),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
};

const namesOf = (report: Report): Names => ({
  agency: (id) => clean(report.agencies.find((a) => a.id === id)?.name),
  person: (id) => report.people.find((p) => p.id === id),
});

const clean = (text: string | null | undefined): string | undefined =>
  text === null || text === undefined ? undefined : escapeUnsafe(text.replace(/\s+/gu, ' '));

const headOf = ({ article }: Report, { paint, width }: Look): string[] => {
  const title = wrap(clean(article.title) ?? '(no title)', width).map((line) => paint.bold(line));
  const origin = [article.outlet, article.published, article.url].map(clean).filter((part) => part !== undefined);
  return origin.length > 0 ? [...title, paint.dim(origin.join(' · '))] : title;
};

const visitSections = (report: Report, names: Names, look: Look): string[][] => {
  if (report.visits.length === 0) return [[look.paint.yellow('The article reports no visit.')]];
  return report.visits.map((visit) => visitLines(visit, names, look));
};

const visitLines = (visit: Visit, names: Names, look: Look): string[] => [
  ...row('visit', `${visit.kind}, ${visit.status}${visit.term === null ? '' : ` (${clean(visit.term)})`}`, look),
  ...visit.visitors.flatMap((party) => row('from', partyText(party, names, `led by`), look)),
  ...visit.hosts.flatMap((party) => row('to', partyText(party, names, `received by`), look)),
  ...row('when', whenText(visit), look),
  ...row('where', whereText(visit), look),
  ...visit.purposes.flatMap((purpose) => row('why', clean(purpose.text), look)),
  ...row('topics', clean(visit.topics.join(', ')) || undefined, look),
  ...row('budget', budgetText(visit), look),
];

/** One labelled value; what is not known has no line. */
const row = (label: string, value: string | undefined, { paint, width }: Look): string[] => {
  if (value === undefined) return [];
  const lines = wrap(value, width - LABEL_WIDTH);
  return lines.map((line, i) => `${i === 0 ? paint.cyan(label.padEnd(LABEL_WIDTH)) : ' '.repeat(LABEL_WIDTH)}${line}`);
};

interface Party {
  readonly agency: string | null;
  readonly leader: string | null;
  readonly size?: number | null;
}

const partyText = ({ agency, leader, size }: Party, names: Names, lead: string): string | undefined => {
  const person = names.person(leader);
  const parts = [
    names.agency(agency),
    person && `${lead} ${personText(person)}`,
    size === null || size === undefined ? undefined : `${size} people`,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
};

const personText = ({ name, position }: PersonReport): string => `${clean(name)}${position === null ? '' : ` (${clean(position)})`}`;

const whenText = ({ date }: Visit): string | undefined => {
  if (date === null) return undefined;
  const days = date.end === date.start ? date.start : `${date.start} to ${date.end}`;
  return clean(date.time === null ? days : `${days}, ${date.time}`);
};

const whereText = ({ place }: Visit): string | undefined => {
  const parts = [place?.name, place?.address, ...regionParts(place?.region)].map(clean).filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : undefined;
};

const regionParts = (region: Region | null | undefined): (string | null)[] => {
  if (!region) return [];
  return region.province === region.name ? [region.name] : [region.name, region.province];
};

const budgetText = ({ budget }: Visit): string | undefined => {
  if (budget === null) return undefined;
  const amount = `${budget.currency} ${budget.amount.toLocaleString('en-US')}`;
  return clean(budget.source === null ? amount : `${amount} (${budget.source})`);
};

const quoteLines = ({ quotes }: Report, names: Names, look: Look): string[] => {
  const shown = quotes.slice(0, MOST_QUOTES).flatMap(({ text, speaker }) => {
    const by = names.person(speaker)?.name;
    return row('quote', `“${shorten(clean(text) ?? '')}” — ${clean(by) ?? 'speaker not said'}`, look);
  });
  const left = quotes.length - MOST_QUOTES;
  return left > 0 ? [...shown, ...row('', look.paint.dim(`and ${left} more`), look)] : shown;
};

const adviceLines = ({ recommendations }: Report, names: Names, look: Look): string[] =>
  recommendations.flatMap(({ text, force, by, to }) => {
    const from = clean(names.person(by)?.name) ?? names.agency(by);
    const receiver = names.agency(to) ?? clean(names.person(to)?.name);
    const between = [from, receiver].filter((part) => part !== undefined).join(' → ');
    return row(force, `${clean(text)}${between === '' ? '' : ` [${between}]`}`, look);
  });

const shorten = (text: string): string => {
  const characters = [...text];
  return characters.length <= LONGEST_QUOTE ? text : `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`;
};
