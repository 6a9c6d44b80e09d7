import { z } from 'zod';
import { validate } from '../config/validate.ts';
import { readYaml, type YamlSource } from '../config/yaml-source.ts';
import { VisitxError } from '../core/error.ts';
import { isObject, type JsonObject } from '../core/json.ts';
import { EXPECTATION, type FixtureFiles, SOURCE } from '../input/fixture-folders.ts';
import type { Source } from '../input/source.ts';
import { checkExpectation } from './expectation.ts';

/** A fixture that can be checked. */
export interface Fixture {
  readonly name: string;
  readonly folder: string;
  readonly article: Source;
  readonly url: string | undefined;
  /** ISO 8601; what extract is told of the day. */
  readonly published: string | undefined;
  /** Every difference of this fixture fails the check, whatever the floors say. */
  readonly isExact: boolean;
  /** source.yaml names who has gone through the expectation. */
  readonly isReviewed: boolean;
  readonly expected: JsonObject;
  readonly expectation: YamlSource;
}

const sourceSchema = z.strictObject({
  url: z.url().nullish(),
  published: z.iso
    .date()
    .or(z.iso.datetime({ offset: true, local: true }))
    .nullish(),
  licence: z.string().optional(),
  'reviewed-by': z.string().nullish(),
  exact: z.boolean().optional(),
});

/**
 * Reads the files of a fixture.
 * @throws VisitxError `fixture-invalid`, with line, column and caret where a file says what it may not.
 */
export const readFixture = ({ name, folder, article, expectation, source }: FixtureFiles): Fixture => {
  const path = pathIn(folder, EXPECTATION);
  if (expectation === undefined) {
    throw new VisitxError('fixture-invalid', `${path} is missing`, {
      hint: `write what the report must say, or draft it with visitx fixture add`,
    });
  }
  const yaml = readYaml(expectation, { path, code: 'fixture-invalid' });
  const expected = yaml.value;
  if (!isObject(expected)) throw yaml.fault([], 'an expectation is a map of report fields');
  checkExpectation(yaml, expected);
  const about = readSource(pathIn(folder, SOURCE), source);
  return {
    name,
    folder,
    article,
    url: about.url ?? undefined,
    published: about.published ?? undefined,
    isExact: about.exact === true,
    isReviewed: about['reviewed-by'] !== undefined && about['reviewed-by'] !== null,
    expected,
    expectation: yaml,
  };
};

const pathIn = (folder: string, file: string): string => `${folder.replaceAll('\\', '/')}/${file}`;

const readSource = (path: string, text: string | undefined): z.infer<typeof sourceSchema> => {
  if (text === undefined) return {};
  const yaml = readYaml(text, { path, code: 'fixture-invalid' });
  return validate(sourceSchema, yaml);
};
