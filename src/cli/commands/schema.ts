import { Command } from 'commander';
import { writeOut } from '../streams.ts';

export const schemaCommand = (): Command =>
  new Command('schema').description('print the JSON Schema (2020-12) of a report').action(async () => {
    const { reportJsonSchema } = await import('../../report/json-schema.ts');
    writeOut(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  });
