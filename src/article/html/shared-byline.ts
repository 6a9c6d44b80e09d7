import type { ArticlePatterns } from '../article-patterns.ts';
import { type Finding, findingIn } from '../plain/findings.ts';
import type { PageLine } from './outline.ts';
import type { Page, PageReading } from './page.ts';
import { isPerson } from './person-names.ts';

const TWO_LABELS = /^(?<first>\p{L}{3,20}) ?(?:&|\/|\+|,|\p{L}{2,4}) ?(?<second>\p{L}{3,20})\s?:\s?(?<name>[^:|]{3,60})$/u;

/** "Redaktur & Reporter: Nama": one person under two labels. */
export const readSharedByline = (line: PageLine, index: number, page: Page): PageReading | undefined => {
  const groups = TWO_LABELS.exec(line.text)?.groups;
  const roles = [groups?.first, groups?.second].map((label) => roleOfLabel(label, page.patterns));
  if (groups?.name === undefined || roles.includes(undefined) || !isPerson(groups.name, page.patterns)) return undefined;
  const { name } = groups;
  const placed = page.drafts.line(index, 'byline', line.text);
  const findings: Finding[] = [];
  for (const role of new Set(roles)) if (role) findings.push(findingIn(role, placed.draft, name, 'html/shared-byline'));
  return { lines: [placed], findings };
};

const roleOfLabel = (label: string | undefined, { words }: ArticlePatterns): 'author' | 'editor' | undefined => {
  if (label === undefined) return undefined;
  const word = label.toLowerCase();
  if (words.editorLabels.includes(word)) return 'editor';
  return words.authorLabels.includes(word) ? 'author' : undefined;
};
