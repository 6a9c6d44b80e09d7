import { z } from 'zod';
import { readYaml } from '../config/yaml-source.ts';
import type { Floors } from './score.ts';

/** A field of the report, and the F1 that it must not fall below. */
export const floorsSchema = z.record(z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+){0,3}$/u), z.number().min(0).max(1));

/**
 * Reads floors.yaml.
 * @throws VisitxError `config-invalid`.
 */
export const readFloors = (text: string, path: string): Floors => {
  const yaml = readYaml(text, { path, code: 'config-invalid' });
  const result = floorsSchema.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw yaml.fault(
    (issue?.path ?? []).filter((step) => typeof step !== 'symbol'),
    'a floor is a field of the report and a number from 0 to 1',
  );
};
