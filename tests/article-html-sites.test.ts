import { describe, expect, it } from 'vitest';
import type { Site } from '../src/article/html/site.ts';
import { sites } from '../src/sites/index.ts';
import { pageFixtures, readPage, summaryOf } from './support/page-fixtures.ts';

const designs = sites.flatMap((site: Site) => site.versions.map((version) => `${site.name}-${version.name}`)).sort();

describe('the sites', () => {
  it('have a page of each design that they know, and no page of another', () => {
    expect(pageFixtures.map(({ name }) => name)).toEqual(designs);
  });

  it('have names of their own', () => {
    expect(new Set(designs).size).toBe(designs.length);
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });

  it.each(pageFixtures.map((fixture) => [fixture.name, fixture] as const))('read a page of %s', (_, { html, expected }) => {
    expect(summaryOf(readPage(html, expected.url, sites))).toEqual(expected);
  });
});
