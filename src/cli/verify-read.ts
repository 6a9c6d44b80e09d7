import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { readYaml, type YamlSource } from '../config/yaml-source.ts';
import { VisitxError } from '../core/error.ts';
import { isList } from '../core/json.ts';

/** One report of a file. */
export interface ReportItem {
  /** `reports.jsonl:12`, `reports.yaml`. */
  readonly label: string;
  readonly value: unknown;
  /** For YAML: where a value stands. */
  readonly yaml: YamlSource | undefined;
}

export type ReportFileKind = 'sqlite' | 'lines' | 'json' | 'yaml';

const HEAD_BYTES = 65_536;
/** Reports with long articles are far longer than what people write, in characters. */
const YAML_LIMIT = 50_000_000;

/** A file of reports; `content` where it came from standard input. */
export interface ReportFile {
  readonly path: string;
  readonly content: string | undefined;
}

/**
 * Told by what the file holds, not by its name.
 * @throws VisitxError `input-missing` or `input-unreadable`.
 */
export const kindOfReportFile = ({ path, content }: ReportFile): ReportFileKind => {
  const head = content?.slice(0, HEAD_BYTES) ?? readHead(path);
  if (head.startsWith('SQLite format 3\0')) return 'sqlite';
  const text = head.replace(/^\ufeff/u, '').trimStart();
  if (!text.startsWith('{') && !text.startsWith('[')) return 'yaml';
  const [line = '', ...rest] = text.split('\n');
  return isJson(line) || (rest.length === 0 && head.length >= HEAD_BYTES) ? 'lines' : 'json';
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const readHead = (path: string): string => {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(HEAD_BYTES);
      return bytes.subarray(0, readSync(file, bytes, 0, HEAD_BYTES, 0)).toString('utf8');
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') throw new VisitxError('input-missing', `there is no file ${path}`, { cause, hint: 'check the path' });
    throw new VisitxError('input-unreadable', `${path} cannot be read: ${String(code)}`, { cause });
  }
};

/**
 * The reports of a file, one after the other.
 * @throws VisitxError `report-invalid` where the file is not what it begins as.
 */
export async function* readReports(file: ReportFile, kind: Exclude<ReportFileKind, 'sqlite'>): AsyncGenerator<ReportItem> {
  if (kind === 'lines') yield* readLines(file);
  else if (kind === 'json') yield* readJson(file);
  else yield* readYamlStream(file);
}

async function* readLines({ path, content }: ReportFile): AsyncGenerator<ReportItem> {
  let number = 0;
  const input = content === undefined ? createReadStream(path, 'utf8') : Readable.from([content]);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    yield* itemsOf(`${path}:${number}`, parse(`${path}:${number}`, line));
  }
}

function* readJson({ path, content }: ReportFile): Generator<ReportItem> {
  yield* itemsOf(path, parse(path, content ?? readFileSync(path, 'utf8')));
}

function* itemsOf(label: string, value: unknown): Generator<ReportItem> {
  if (!isList(value)) yield { label, value, yaml: undefined };
  else for (const [i, item] of value.entries()) yield { label: `${label}[${i}]`, value: item, yaml: undefined };
}

const parse = (label: string, text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new VisitxError('report-invalid', `${label} is no JSON: ${reason}`, { cause });
  }
};

/** A line `---` begins a report; inside of one, such a line is always indented. */
function* readYamlStream({ path, content }: ReportFile): Generator<ReportItem> {
  const lines = (content ?? readFileSync(path, 'utf8')).split('\n');
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    if (i < lines.length && !/^---\s*$/u.test(lines[i] ?? '')) continue;
    const text = lines.slice(from, i).join('\n');
    // Lines before are kept empty, so that places are those of the file.
    if (text.trim() !== '') {
      const yaml = readYaml('\n'.repeat(from) + text, { path, code: 'report-invalid', limit: YAML_LIMIT });
      yield { label: from === 0 ? path : `${path}:${from + 1}`, value: yaml.value, yaml };
    }
    from = i + 1;
  }
}
