import { VisitxError } from '../core/error.ts';
import type { ExplainFlags } from './commands/explain.ts';
import { loadConfig } from './config-file.ts';
import { explainFields, isAskedFor } from './explain-fields.ts';
import { writeExplanation } from './explain-view.ts';
import { extractSource } from './extract-source.ts';
import { openInputs } from './read-input.ts';
import { writeOut } from './streams.ts';
import { painterFor } from './terminal.ts';

/**
 * Prints what stands behind the values of one article's report, or behind one field of it.
 * @throws VisitxError `option-invalid` for a field that the report does not have.
 */
export const explain = async (input: string, field: string | undefined, flags: ExplainFlags): Promise<void> => {
  const { url, published, language, sites } = flags;
  const inputs = openInputs(flags);
  const [source, config] = await Promise.all([inputs.read(input).finally(inputs.close), loadConfig(flags.config)]);
  const { report, trace } = await extractSource(source, { url, published, language, sites, config });
  const fields = explainFields(report, trace);
  const asked = field === undefined ? fields : fields.filter(({ path }) => isAskedFor(path, field));
  if (field !== undefined && asked.length === 0) {
    throw new VisitxError('option-invalid', `the report has no field ${field}`, {
      hint: 'name a field such as article.title, visits.0.date, agencies, people, quotes or recommendations',
    });
  }
  writeOut(writeExplanation(asked, report.article.text, painterFor(1)));
};
