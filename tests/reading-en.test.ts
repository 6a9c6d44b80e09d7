import { describe, expect, it } from 'vitest';
import { extract, type Report } from '../src/index.ts';

const read = (text: string): Report => extract(`News in Brief From the Region\n\n${text}`);
const agency = (report: Report, id: string | null | undefined): string | undefined => report.agencies.find((a) => a.id === id)?.name;
const offices = (report: Report): (string | null)[][] => report.people.map((p) => [p.name, p.position]);
const bodies = (report: Report, side: 'visitors' | 'hosts'): (string | undefined)[] =>
  (report.visits[0]?.[side] ?? []).map((p) => agency(report, p.agency));

describe('a name behind an office whose place stands first', () => {
  it.each([
    ['Cebu Governor Carlos Reyes', ['Carlos Reyes', 'Cebu Governor']],
    ['Tabuk City Mayor Rosa P. Valdez', ['Rosa P. Valdez', 'Tabuk City Mayor']],
    ['Lamut Mayor Francisco “Ka Isko” Valdez', ['Francisco Valdez', 'Lamut Mayor']],
    ['Mayor Pedro Valdez III', ['Pedro Valdez III', 'Mayor']],
    ['Lamut councilor Pedro Valdez', ['Pedro Valdez', 'Lamut councilor']],
  ])('reads %s', (text, [name, position]) => {
    const report = read(`MANILA - A study group paid a courtesy call on ${text} on March 2, 2020.`);
    expect(offices(report)).toEqual([[name, position]]);
  });

  it('takes the place for no person', () => {
    const report = read(
      'MANILA - Norway envoys were received by Lamut Mayor Rosa Valdez on March 2, 2020, their second visit coming to Lamut.',
    );
    expect(report.people.map((p) => p.name)).toEqual(['Rosa Valdez']);
  });

  it('is one of several that share the office', () => {
    const report = read(
      'MANILA - Lawmakers visited Tabuk City Council on March 2, 2020. They were welcomed by Councilors Rosa Valdez and Pedro Cruz. The group included Ambassadors Ali Hasan of Iraq, Nuwan Perera of Sri Lanka, and Maria Silva of Brazil.',
    );
    expect(offices(report)).toEqual([
      ['Rosa Valdez', 'Councilors'],
      ['Pedro Cruz', 'Councilors'],
      ['Ali Hasan', 'Ambassadors'],
      ['Nuwan Perera', 'Ambassadors'],
      ['Maria Silva', 'Ambassadors'],
    ]);
  });

  it('is told from several who go unnamed', () => {
    const report = read('MANILA - Twelve councilors visited Tabuk City Council on March 2, 2020, led by Mayor Rosa Valdez.');
    expect(offices(report)).toEqual([['Rosa Valdez', 'Mayor']]);
  });
});

describe('the name of a body', () => {
  it.each([
    ['Universiti Sains Islam Utama (USIU)', 'Universiti Sains Islam Utama (USIU)'],
    ['Universiti Malaysia Kedah (UniMKed)', 'Universiti Malaysia Kedah (UniMKed)'],
    ['Rosa L. Valdez University Foundation (RLVUF)', 'Rosa L. Valdez University Foundation (RLVUF)'],
    ['the City Government of San Isidro', 'City Government of San Isidro'],
  ])('is read to its end: %s', (text, name) => {
    const report = read(`MANILA - A delegation led by Dr. Ali Hasan paid a working visit to ${text} on March 2, 2020.`);
    expect(bodies(report, 'hosts')).toEqual([name]);
  });

  it('is made of letters that somebody heads', () => {
    const report = read(
      'MANILA - The Regent of Trenggalek, Rudi Hartanto, paid a working visit to UKT on Friday (6/3/2020), received by the Rector of UKT, Professor Rini Astari.',
    );
    expect(bodies(report, 'hosts')).toEqual(['UKT']);
  });

  it('is not made of letters that nobody heads', () => {
    const report = read('MANILA - The Regent of Trenggalek, Rudi Hartanto, paid a working visit to discuss the MOU on Friday (6/3/2020).');
    expect(bodies(report, 'hosts')).toEqual([]);
  });
});
