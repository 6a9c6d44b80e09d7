import { z } from 'zod';
import { reportSchema } from './schema.ts';

/** The report's JSON Schema (2020-12), made from its one definition. */
export const reportJsonSchema = (): Readonly<Record<string, unknown>> => {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-2020-12' });
  return { $schema, $id: 'visitx/report/1', title: 'visitx visit report', ...rest };
};
