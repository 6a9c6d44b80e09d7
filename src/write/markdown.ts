import type { PersonReport, Report, Visit } from '../report/schema.ts';
import { escapeUnsafe } from './escape.ts';
import { nameIn, placeText, visitTitle, webUrl } from './names.ts';

/** One report as Markdown to paste into a note; nothing of the article is read as Markdown or HTML. */
export const writeMarkdown = (report: Report): string => {
  const sections = [
    head(report),
    ...(report.visits.length === 0 ? ['_The article reports no visit._'] : report.visits.map((visit) => visitSection(report, visit))),
    section('People', peopleLines(report)),
    section(
      'Quotes',
      report.quotes.map((quote) => `> ${inline(quote.text)}\n>\n> — ${inline(nameIn(report, quote.speaker) ?? 'speaker not said')}`),
      '\n\n',
    ),
    section('Recommendations', adviceLines(report)),
    section(
      'Findings',
      report.findings.map(({ text, by }) => statement(report, text, by)),
    ),
    section(
      'Commitments',
      report.commitments.map(({ text, by }) => statement(report, text, by)),
    ),
    section(
      'Doubts',
      report.diagnostics.map(({ code, message }) => `- \`${code}\`: ${inline(message)}`),
    ),
    `<sub>${inline(report.provenance.tool)}</sub>`,
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
};

const head = ({ article }: Report): string => {
  const url = webUrl(article.url);
  const title = inline(article.title ?? 'Untitled');
  const origin = [article.outlet, article.published, article.authors.join(', ')].filter(Boolean).map((part) => inline(String(part)));
  return [`# ${url === undefined ? title : `[${title}](<${url}>)`}`, origin.join(' · ')].filter(Boolean).join('\n\n');
};

const visitSection = (report: Report, visit: Visit): string => {
  const rows: (readonly [string, string | undefined])[] = [
    ['Kind', `${visit.kind}, ${visit.status}${visit.term === null ? '' : ` (${visit.term})`}`],
    [
      'When',
      visit.date
        ? [visit.date.start === visit.date.end ? visit.date.start : `${visit.date.start} to ${visit.date.end}`, visit.date.time]
            .filter(Boolean)
            .join(', ')
        : undefined,
    ],
    ['Where', placeText(visit) || undefined],
    ['Led by', leaders(report, visit.visitors)],
    ['Received by', leaders(report, visit.hosts)],
    ['Why', visit.purposes.map(({ text }) => text).join('; ') || undefined],
    ['Topics', visit.topics.join(', ') || undefined],
    ['Cost', visit.budget ? `${visit.budget.currency} ${visit.budget.amount.toLocaleString('en-US')}` : undefined],
  ];
  const table = rows.flatMap(([name, value]) => (value === undefined ? [] : [`| ${name} | ${inline(value)} |`]));
  return `## ${inline(visitTitle(report, visit))}\n\n| | |\n| --- | --- |\n${table.join('\n')}`;
};

const leaders = (report: Report, parties: readonly { readonly leader: string | null }[]): string | undefined =>
  parties.flatMap(({ leader }) => nameIn(report, leader) ?? []).join(', ') || undefined;

const section = (title: string, lines: readonly string[], between = '\n'): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join(between)}`;

const peopleLines = (report: Report): string[] =>
  report.people.map((person) => `- **${inline(person.name)}**${office(report, person)} (${[person.side, ...person.roles].join(', ')})`);

const office = (report: Report, { position, agency }: PersonReport): string => {
  const parts = [position, nameIn(report, agency)].filter((part) => part !== null && part !== undefined);
  return parts.length === 0 ? '' : `, ${inline(parts.join(', '))}`;
};

const adviceLines = (report: Report): string[] =>
  report.recommendations.map(({ text, force, by, to }) => {
    const between = [nameIn(report, by), nameIn(report, to)].filter((name) => name !== undefined).join(' → ');
    return `- _${force}_: ${inline(text)}${between === '' ? '' : ` (${inline(between)})`}`;
  });

const statement = (report: Report, text: string, by: string | null): string => {
  const name = nameIn(report, by);
  return `- ${inline(text)}${name === undefined ? '' : ` (${inline(name)})`}`;
};

/** On one line, with every character that Markdown or HTML acts on escaped; also those that make bare addresses links. */
const inline = (text: string): string =>
  escapeUnsafe(text.replace(/\s+/gu, ' ').trim())
    .replace(/[\\`*_{}[\]<>()#+!|~$&]/gu, '\\$&')
    .replace(/^([-=:.]|\d{1,9}[.)])/u, '\\$1')
    .replaceAll('://', '\\://')
    .replaceAll('@', '\\@')
    .replace(/\bwww\./giu, 'www\\.');
