import type { Report } from '../../src/index.ts';

type Side = 'visitors' | 'hosts';

const agency = (report: Report, id: string | null | undefined): string | undefined => report.agencies.find((a) => a.id === id)?.name;

/** The name of a person of the report. */
export const person = (report: Report, id: string | null | undefined): string | undefined => report.people.find((p) => p.id === id)?.name;

/** The names of those who lead the parties of a side, in the order of the report. */
export const leaders = (report: Report, side: Side): (string | undefined)[] =>
  (report.visits[0]?.[side] ?? []).map((p) => person(report, p.leader));

/** The names of the bodies of a side. */
export const bodies = (report: Report, side: Side): (string | undefined)[] =>
  (report.visits[0]?.[side] ?? []).map((p) => agency(report, p.agency));

export const purposes = (report: Report): string[] => (report.visits[0]?.purposes ?? []).map((p) => p.text);

export const advice = (report: Report): string[] => report.recommendations.map((r) => r.text);

/** The side of each person. */
export const sides = (report: Report): Record<string, string> => Object.fromEntries(report.people.map((p) => [p.name, p.side]));

/** Each person with his office. */
export const offices = (report: Report): (string | null)[][] => report.people.map((p) => [p.name, p.position]);
