import type { Report } from '../report/schema.ts';
import { escapeUnsafe } from './escape.ts';

/** One report as indented JSON with a line break at the end; keys in the order of the schema. */
export const writeJson = (report: Report): string => `${escapeUnsafe(JSON.stringify(report, null, 2))}\n`;

/** One report as one line of JSON Lines. */
export const writeJsonLine = (report: Report): string => `${escapeUnsafe(JSON.stringify(report))}\n`;
