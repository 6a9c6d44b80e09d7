import { floorsSchema } from '../config/config-schema.ts';
import { validate } from '../config/validate.ts';
import { readYaml } from '../config/yaml-source.ts';
import type { Floors } from './score.ts';

/**
 * Reads floors.yaml: fields of the report, each with the F1 that it must not fall below.
 * @throws VisitxError `config-invalid`.
 */
export const readFloors = (text: string, path: string): Floors => validate(floorsSchema, readYaml(text, { path, code: 'config-invalid' }));
