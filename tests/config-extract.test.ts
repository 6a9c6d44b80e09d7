import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config/config.ts';
import { VisitxError } from '../src/core/error.ts';
import { extract } from '../src/extract.ts';

const ARTICLE = `Baristari Sinau Bareng ke Bumi Bayuangga

PROBOLINGGO – Rombongan Badan Riset Perikanan Lestari (BRPL) melakukan sinau bareng ke Dinas Perikanan Kabupaten Probolinggo, tanggal 12 wulan Limo 2024. Rombongan dipimpin Kabalset Muncar, Sutarno Wijaya.

"Kami ingin belajar mengelola tambak udang dengan baik," kata Sutarno Wijaya.

Mbah Tarno menambahkan, Baristari akan kembali tahun depan. "Kami pasti datang lagi ke sini tahun depan," ujar Mbah Tarno.
`;

const read = (config: string) => extract(ARTICLE, { config: parseConfig(config) });

describe('extract with a configuration', () => {
  it('reads words for visits that are taught', () => {
    const terms = (config: string) => read(config).visits.map(({ kind, term }) => [kind, term?.toLowerCase()]);
    expect(terms('')).not.toContainEqual(['study-visit', 'sinau bareng']);
    expect(terms('lexicon: {visits: [{kind: study-visit, terms: [sinau bareng]}]}')).toContainEqual(['study-visit', 'sinau bareng']);
  });

  it('reads bodies that are taught, and knows their short forms', () => {
    const { agencies } = read('lexicon: {agencies: [{name: Badan Riset Perikanan Lestari, short: [Baristari], type: organisation}]}');
    const taught = agencies.find(({ name }) => name.startsWith('Badan Riset Perikanan Lestari'));
    expect(taught).toMatchObject({ type: 'organisation', aliases: expect.arrayContaining(['Baristari']) });
  });

  it('finds the writer by any attribute that a selector asks for', () => {
    const page = `<html><head><title>Bupati Kudus Tinjau Pasar Jati</title></head><body><h1>Bupati Kudus Tinjau Pasar Jati</h1>
<span DATA-peran="penulis">Rina Astari</span><article>${'<p>Bupati Kudus meninjau Pasar Jati pada Senin (6/5/2024) dan berbicara dengan para pedagang di sana.</p>'.repeat(4)}</article></body></html>`;
    const authors = (config: string) => extract(page, { url: 'https://kabar.example/a', config: parseConfig(config) }).article.authors;
    const site = (selector: string) =>
      `sites: [{name: kabar, hosts: [kabar.example], versions: [{authors: '${selector}', body: article}]}]`;
    expect(authors(site('[data-peran=penulis]'))).toEqual(['Rina Astari']);
    expect(authors(site('[data-peran=penyunting]'))).toEqual([]);
  });

  it('reads offices that are taught', () => {
    const { people } = read('lexicon: {positions: [{name: Kepala Balai Riset, forms: [Kabalset], takes: name, leads: true, alone: true}]}');
    expect(people.find(({ name }) => name === 'Sutarno Wijaya')?.position).toBe('Kabalset Muncar');
  });

  it('makes one person of several names', () => {
    const { people, quotes } = read('lexicon: {people: [{name: Sutarno Wijaya, aliases: [Mbah Tarno]}]}');
    const names = people.map(({ name }) => name);
    expect(names).toContain('Sutarno Wijaya');
    expect(names.filter((name) => name.includes('Tarno') && name !== 'Sutarno Wijaya')).toEqual([]);
    const id = people.find(({ name }) => name === 'Sutarno Wijaya')?.id;
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(quotes.map(({ speaker }) => speaker))).toEqual(new Set([id]));
  });

  it('finds the dates of own rules', () => {
    const rule = `rules:
  - name: own/date/wulan
    field: date
    pattern: 'tanggal (?<day>\\d{1,2}) wulan (?<month>\\p{L}+) (?<year>\\d{4})'
    months: {limo: 5}
    examples: [{text: tanggal 12 wulan Limo 2024, marks: tanggal 12 wulan Limo 2024}]
lexicon: {visits: [{kind: study-visit, terms: [sinau bareng]}]}`;
    const [visit] = read(rule).visits;
    expect(visit?.date).toMatchObject({ start: '2024-05-12', evidence: [{ exact: 'tanggal 12 wulan Limo 2024', rule: 'own/date/wulan' }] });
  });

  it('adds topics and passages with their evidence', () => {
    const { visits, findings, article } = read(`lexicon: {visits: [{kind: study-visit, terms: [sinau bareng]}]}
rules:
  - {name: own/topic/pond, field: topic, pattern: tambak udang, value: budidaya, examples: [{text: tambak udang, marks: tambak udang}]}
  - {name: own/finding/return, field: finding, pattern: 'akan kembali [^.]{3,40}', examples: [{text: akan kembali besok, marks: akan kembali besok}]}`);
    expect(visits[0]?.topics).toContain('budidaya');
    expect(visits[0]?.evidence).toContainEqual(expect.objectContaining({ field: 'topics', exact: 'tambak udang', rule: 'own/topic/pond' }));
    expect(findings).toContainEqual(expect.objectContaining({ text: 'akan kembali tahun depan' }));
    for (const { start, end, exact } of findings.flatMap(({ evidence }) => evidence)) expect(article.text.slice(start, end)).toBe(exact);
  });

  it('finds nothing by a rule that is disabled', () => {
    const dated = ARTICLE.replace('tanggal 12 wulan Limo 2024', 'Minggu (12/5/2024)').replaceAll(/sinau bareng/giu, 'studi banding');
    const dateOf = (config: string) => extract(dated, { config: parseConfig(config) }).visits[0]?.date;
    const rule = dateOf('')?.evidence[0]?.rule;
    expect(rule).toBeDefined();
    expect(dateOf(`disable: [${rule}]`)?.evidence.map((place) => place.rule) ?? []).not.toContain(rule);
  });

  it('reads other names of regions', () => {
    const text = ARTICLE.replace('Kabupaten Probolinggo', 'Bumi Bayuangga').replaceAll(/sinau bareng/giu, 'studi banding');
    const codes = (config: string) => extract(text, { config: parseConfig(config) }).agencies.map(({ region }) => region?.code);
    expect(codes('')).not.toContain('35.74');
    expect(codes('lexicon: {regions: [{code: "35.74", aliases: [Bumi Bayuangga]}]}')).toContain('35.74');
  });

  it('refuses a region that is none, at its place', () => {
    expect(() => read('lexicon:\n  regions:\n    - {code: "35.99", aliases: [x]}')).toThrow(VisitxError);
    expect(() => read('lexicon:\n  regions:\n    - {code: "35.99", aliases: [x]}')).toThrow(
      /:3:\d+: there is no region with the code 35\.99/u,
    );
  });

  it('names the configuration in the provenance', () => {
    expect(read('').provenance.rules).not.toBe(extract(ARTICLE).provenance.rules);
  });
});
