import { articleProblems } from '../check/verify-article.ts';
import type { Knowledge } from '../check/verify-codes.ts';
import { type Problem, problemsOf } from '../check/verify-report.ts';
import { tableProblems } from '../check/verify-tables.ts';
import type { YamlSource } from '../config/yaml-source.ts';
import { VisitxError } from '../core/error.ts';
import { readFileSource } from '../input/file.ts';
import type { Source } from '../input/source.ts';
import { openSqlite } from '../input/sqlite.ts';
import { readStdinSource } from '../input/stdin.ts';
import { regions } from '../lang/id/regions.ts';
import { escapeUnsafe } from '../write/escape.ts';
import type { VerifyFlags } from './commands/verify.ts';
import { EXIT_FAILED, tellFault } from './fault.ts';
import { writeOut } from './streams.ts';
import { painterFor } from './terminal.ts';
import { kindOfReportFile, type ReportItem, readReports } from './verify-read.ts';

const EXIT_INVALID = 3;

const knowledge: Knowledge = { isRegion: (code) => regions.byCode(code) !== undefined };

/** Runs the command and gives its exit code. */
export const verify = async (paths: readonly string[], flags: VerifyFlags): Promise<number> => {
  if (flags.article !== undefined && paths.length > 1) {
    throw new VisitxError('option-invalid', '--article names the article of one report, but there are several files', {
      hint: 'verify them one at a time',
    });
  }
  const article = flags.article === undefined ? undefined : readFileSource(flags.article);
  const counts = { reports: 0, invalid: 0, unreadable: 0 };
  for (const path of paths) {
    try {
      for await (const { label, problems, yaml } of verdictsOf(path, article)) {
        counts.reports++;
        if (problems.length > 0) counts.invalid++;
        tell(label, problems, { yaml, format: flags.format });
      }
    } catch (fault) {
      if (!(fault instanceof VisitxError)) throw fault;
      counts.unreadable++;
      await tellFault(fault);
    }
  }
  if (flags.format === 'text') writeOut(`${counts.reports} verified, ${counts.invalid} with problems\n`);
  if (counts.unreadable > 0) return EXIT_FAILED;
  return counts.invalid > 0 ? EXIT_INVALID : 0;
};

interface Verdict {
  readonly label: string;
  readonly problems: readonly Problem[];
  readonly yaml: YamlSource | undefined;
}

async function* verdictsOf(path: string, article: Source | undefined): AsyncGenerator<Verdict> {
  const content = path === '-' ? Buffer.from((await readStdinSource()).bytes).toString('utf8') : undefined;
  const file = { path, content };
  const kind = kindOfReportFile(file);
  if (kind === 'sqlite') {
    const database = await openSqlite(path);
    try {
      yield { label: path, problems: tableProblems(database.all, knowledge), yaml: undefined };
    } finally {
      database.close();
    }
    return;
  }
  let count = 0;
  for await (const item of readReports(file, kind)) {
    count++;
    yield { label: item.label, problems: problemsOfItem(item, article), yaml: item.yaml };
  }
  if (count === 0) throw new VisitxError('report-invalid', `${path} holds no report`);
  if (count > 1 && article) {
    throw new VisitxError('option-invalid', `--article names the article of one report, but ${path} holds ${count}`, {
      hint: 'verify them one at a time',
    });
  }
}

const problemsOfItem = ({ value }: ReportItem, article: Source | undefined): Problem[] => [
  ...problemsOf(value, knowledge),
  ...(article ? articleProblems(value, article) : []),
];

const tell = (
  label: string,
  problems: readonly Problem[],
  { yaml, format }: { yaml: YamlSource | undefined; format: VerifyFlags['format'] },
): void => {
  if (format === 'json') {
    for (const { pointer, message } of problems) writeOut(`${escapeUnsafe(JSON.stringify({ report: label, pointer, message }))}\n`);
    return;
  }
  const paint = painterFor(1);
  const mark = problems.length === 0 ? paint.green('✓') : paint.red('✗');
  const lines = problems.map(({ path, pointer, message }) => {
    const position = yaml?.locate(path);
    const where = position ? `${paint.dim(`:${position.line}:${position.column}`)} ` : '';
    return `    ${where}${paint.bold(safe(pointer === '' ? '/' : pointer))}: ${safe(message)}`;
  });
  writeOut(`${[`${mark} ${safe(label)}`, ...lines].join('\n')}\n`);
};

const safe = (text: string): string => escapeUnsafe(text).replaceAll('\n', '\\n');
