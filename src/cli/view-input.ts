import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { VisitxError } from '../core/error.ts';
import type { Source } from '../input/source.ts';
import { openSqlite } from '../input/sqlite.ts';
import { type Report, reportSchema } from '../report/schema.ts';
import { verifyReport } from '../report/verify.ts';
import { reportsFromTables, type TABLES_READ } from '../view/from-tables.ts';
import { isAddress, openInputs } from './read-input.ts';
import { kindOfReportFile, readReports } from './verify-read.ts';
import type { WebFlags } from './web-options.ts';

/** What is to be shown: an article that is still to be read, one report, or an archive of them. */
export type ViewInput =
  | { readonly kind: 'article'; readonly source: Source }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'archive'; readonly reports: readonly Report[]; readonly faults: readonly VisitxError[] };

const REPORT_NAMES = /\.(?:json|ya?ml)$/iu;
const ARCHIVE_NAMES = /\.(?:jsonl|ndjson|sqlite3?|db)$/iu;

/**
 * Reads what is to be shown; files are told by their names, standard input by what it holds.
 * @throws VisitxError for an input that cannot be read, and for one that holds no report where a report is expected.
 */
export const readViewInput = async (input: string, flags: WebFlags): Promise<ViewInput> => {
  if (isAddress(input)) return { kind: 'article', source: await readSource(input, flags) };
  if (input !== '-' && statSync(input, { throwIfNoEntry: false })?.isDirectory()) return folderInput(input);
  if (ARCHIVE_NAMES.test(input)) return archiveInput(await reportsIn({ path: input, content: undefined }), input);
  if (REPORT_NAMES.test(input)) return fileInput(await reportsIn({ path: input, content: undefined }), input);
  const source = await readSource(input, flags);
  if (input !== '-') return { kind: 'article', source };
  const content = Buffer.from(source.bytes).toString('utf8');
  if (!BEGINS_AS_REPORT.test(content)) return { kind: 'article', source };
  return fileInput(await reportsIn({ path: input, content }), input);
};

const readSource = async (input: string, flags: WebFlags): Promise<Source> => {
  const inputs = openInputs(flags);
  return inputs.read(input).finally(inputs.close);
};

const BEGINS_AS_REPORT = /^\ufeff?\s{0,99}(?:---\s{1,9})?(?:\[\s{0,9})?(?:\{\s{0,9})?"?schema"?:\s{0,9}"?visitx\/report\//u;

interface Found {
  readonly reports: readonly Report[];
  readonly faults: readonly VisitxError[];
}

const fileInput = (found: Found, input: string): ViewInput => {
  const [report] = found.reports;
  return report && found.reports.length === 1 && found.faults.length === 0 ? { kind: 'report', report } : archiveInput(found, input);
};

const archiveInput = (found: Found, input: string): ViewInput => {
  if (found.reports.length > 0) return { kind: 'archive', ...found };
  throw (
    found.faults[0] ??
    new VisitxError('report-invalid', `${input} holds no report`, { hint: 'make some with visitx extract --format jsonl, or visitx batch' })
  );
};

const folderInput = async (folder: string): Promise<ViewInput> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (REPORT_NAMES.test(entry.name) || /\.(?:jsonl|ndjson)$/iu.test(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const reports: Report[] = [];
  const faults: VisitxError[] = [];
  for (const path of files) {
    const found = await reportsIn({ path, content: undefined }).catch((fault: unknown) => ({
      reports: [],
      faults: [asFault(fault, path)],
    }));
    reports.push(...found.reports);
    faults.push(...found.faults);
  }
  return archiveInput({ reports, faults }, folder);
};

const reportsIn = async (file: { readonly path: string; readonly content: string | undefined }): Promise<Found> => {
  const kind = kindOfReportFile(file);
  if (kind === 'sqlite') return tablesIn(file.path);
  const reports: Report[] = [];
  const faults: VisitxError[] = [];
  for await (const { label, value } of readReports(file, kind)) {
    try {
      reports.push(checked(value, label));
    } catch (fault) {
      faults.push(asFault(fault, label));
    }
  }
  return { reports, faults };
};

const tablesIn = async (path: string): Promise<Found> => {
  const database = await openSqlite(path);
  try {
    const rows = (table: (typeof TABLES_READ)[number]) => database.all(`SELECT * FROM ${table} ORDER BY article`);
    return {
      reports: reportsFromTables({
        articles: rows('articles'),
        visits: rows('visits'),
        parties: rows('parties'),
        people: rows('people'),
        agencies: rows('agencies'),
        quotes: rows('quotes'),
        recommendations: rows('recommendations'),
      }),
      faults: [],
    };
  } finally {
    database.close();
  }
};

/** @throws VisitxError where it is no sound report: evidence that does not hold would mark the wrong words. */
const checked = (value: unknown, label: string): Report => {
  const parsed = reportSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new VisitxError('report-invalid', `${label} is no report: ${issue?.path.join('.') || 'it'}: ${issue?.message ?? 'unsound'}`, {
      hint: 'visitx verify tells everything that is wrong with it',
    });
  }
  verifyReport(parsed.data);
  return parsed.data;
};

const asFault = (fault: unknown, label: string): VisitxError => {
  if (fault instanceof VisitxError) return fault;
  return new VisitxError('report-invalid', `${label}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault });
};

/** Beside the input, named for it; for an address and for a folder in the working folder. `undefined` is standard output. */
export const pagePathFor = (input: string, output: string | undefined): string | undefined => {
  if (output !== undefined) return output === '-' ? undefined : output;
  if (input === '-') return undefined;
  if (isAddress(input)) return `${nameOfUrl(input)}.view.html`;
  if (statSync(input, { throwIfNoEntry: false })?.isDirectory()) return `${basename(join(input, '.')) || 'archive'}.view.html`;
  return `${input.slice(0, input.length - extname(input).length)}.view.html`;
};

const nameOfUrl = (url: string): string => {
  const last = URL.canParse(url) ? new URL(url).pathname.split('/').filter(Boolean).at(-1) : undefined;
  return last?.replace(/[^\p{L}\p{N}.-]/gu, '-').slice(0, 80) || 'page';
};
