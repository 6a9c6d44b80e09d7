import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { reportJsonSchema } from '../src/report/json-schema.ts';
import type { Report } from '../src/report/schema.ts';
import { verifyReport } from '../src/report/verify.ts';
import { writeJson } from '../src/write/json.ts';
import { fixtures } from './support/fixtures.ts';
import { sampleReport } from './support/report.ts';
import { ROOT } from './support/sources.ts';

/** An independent reading of the schema; its `format`s are not used. */
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(reportJsonSchema());

const faultsOf = (report: unknown): string[] => {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

/** The keys of every object in the order in which they stand, next to the order of the schema. */
const keysOutOfOrder = (value: unknown, schema: unknown, path = ''): string[] => {
  if (typeof schema !== 'object' || schema === null || typeof value !== 'object' || value === null) return [];
  const branches: unknown[] = 'anyOf' in schema && Array.isArray(schema.anyOf) ? schema.anyOf : [schema];
  return branches.flatMap((branch) => {
    if (typeof branch !== 'object' || branch === null) return [];
    if (Array.isArray(value)) return value.flatMap((item, i) => keysOutOfOrder(item, Reflect.get(branch, 'items'), `${path}.${i}`));
    const properties: unknown = Reflect.get(branch, 'properties');
    if (typeof properties !== 'object' || properties === null) return [];
    const order = Object.keys(properties).filter((key) => key in value);
    const own = Object.keys(value).join() === order.join() ? [] : [`${path}: ${Object.keys(value)}`];
    return [...own, ...order.flatMap((key) => keysOutOfOrder(Reflect.get(value, key), Reflect.get(properties, key), `${path}.${key}`))];
  });
};

const reportOf = (file: string): Report => extract(readFileSync(join(ROOT, file)));

describe('the published schema', () => {
  it('is JSON Schema 2020-12', () => {
    expect(reportJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
    });
  });

  it('takes a whole report', () => {
    expect(faultsOf(sampleReport())).toEqual([]);
  });

  it.each([
    ['a part that is missing', (r: Report) => Reflect.deleteProperty(r, 'visits')],
    ['a part that nobody knows', (r) => Reflect.set(r, 'extra', 1)],
    ['a kind that is none', (r) => Reflect.set(r.visits[0] ?? {}, 'kind', 'holiday')],
    ['a region code of another make', (r) => Reflect.set(r.agencies[0]?.region ?? {}, 'code', '33-02')],
    ['an offset below zero', (r) => Reflect.set(r.article.evidence[0] ?? {}, 'start', -1)],
    ['a confidence over one', (r) => Reflect.set(r.people[0] ?? {}, 'confidence', 1.1)],
  ] as readonly [string, (report: Report) => unknown][])('refuses %s', (_, spoil) => {
    const report = sampleReport();
    spoil(report);
    expect(faultsOf(report)).not.toEqual([]);
  });
});

describe.each(['tests/data/article.txt', 'tests/data/article.html', ...fixtures.map(({ article }) => article)])(
  'the report of %s',
  (file) => {
    const report = reportOf(file);

    it('is taken by the published schema', () => {
      expect(faultsOf(report)).toEqual([]);
    });

    it('holds its evidence and its ids', () => {
      expect(() => verifyReport(report)).not.toThrow();
    });

    it('has its keys in the order of the schema', () => {
      expect(keysOutOfOrder(report, reportJsonSchema())).toEqual([]);
    });

    it('is the same, byte for byte, a second time', () => {
      expect(writeJson(reportOf(file))).toBe(writeJson(report));
    });
  },
);
