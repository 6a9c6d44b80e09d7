// Makes src/lang/id/regions.generated.ts from the registry package idn-area-data: provinces, regencies and cities with their
// Kemendagri codes, and the names of districts with the regencies that have one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/lang/id/regions.generated.ts');
const data = join(dirname(createRequire(import.meta.url).resolve('idn-area-data')), '../data');

const NOTICE = `// Made by scripts/regions.mjs; do not edit.
// Contains information from idn-area-data (https://github.com/fityannugroho/idn-area-data), which is made available here
// under the Open Database License (ODbL) 1.0: https://opendatacommons.org/licenses/odbl/1-0/.
// This file is a derivative database under the same licence.
`;

/** The rows of a CSV file whose fields hold no commas or quotes. */
const rows = (name) => {
  const [head, ...lines] = readFileSync(join(data, name), 'utf8').trim().split(/\r?\n/u);
  if (lines.some((line) => line.includes('"'))) throw new Error(`${name} has quoted fields: read them properly`);
  const keys = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((field, i) => [keys[i], field])));
};

const properCase = (name) =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/\bDan\b/gu, 'dan')
    .replace(/\bDki\b/gu, 'DKI');

/** As `foldName` in src/annotate/region-table.ts: lower case, letters and digits only. */
const fold = (name) =>
  name
    .toLowerCase()
    .replace(/\(.*\)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

const provinces = rows('provinces.csv').map(({ code, name }) => `${code}${properCase(name)}`);
const regencies = rows('regencies.csv').map(({ code, name }) => `${code}${properCase(name)}`);

const districts = new Map();
for (const { regency_code: regency, name } of rows('districts.csv')) {
  const key = fold(name);
  districts.set(key, new Set([...(districts.get(key) ?? []), regency]));
}
const sorted = [...districts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, codes]) => `${key}=${[...codes].join(',')}`);

const source = `${NOTICE}
/** One a line: code of two digits, name. */
export const provinceLines =
  ${JSON.stringify(provinces.join('\n'))};

/** One a line: code of five characters, name with its kind. */
export const regencyLines =
  ${JSON.stringify(regencies.join('\n'))};

/** One a line, sorted by code unit: folded name of a district, \`=\`, codes of the regencies that have one. */
export const districtLines =
  ${JSON.stringify(sorted.join('\n'))};
`;

if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
