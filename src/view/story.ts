import { STATEMENTS } from './layers.ts';
import { type MarkTree, marksOf, nestMarks, type ViewMark } from './marks.ts';
import { type Child, h, type Tree } from './tree.ts';
import { nameOf } from './values.ts';
import { type View, writeDate } from './view.ts';

interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly role: 'title' | 'lead' | 'caption' | 'meta' | 'body';
}

/** The article as it is read, every value's words marked, its statements named in the margin. */
export const storyOf = (view: View): Tree => {
  const { article } = view.report;
  const marks = marksOf([...view.values.values()]);
  const paragraphs = paragraphsOf(view);
  const hasTitle = paragraphs.some(({ role }) => role === 'title');
  return h(
    'article',
    { class: 'story', id: 'story', lang: article.language ?? undefined, tabindex: 0, 'aria-label': view.labels.page.article },
    kickerOf(view),
    hasTitle || article.title === null ? undefined : h('h1', { class: 'title', dir: 'auto' }, article.title),
    paragraphs.map((paragraph) => paragraphOf(view, paragraph, marks)),
  );
};

const kickerOf = ({ report: { article }, labels }: View): Tree | undefined => {
  if (article.published === null && article.outlet === null) return undefined;
  return h(
    'p',
    { class: 'kicker', lang: labels.language, dir: 'auto' },
    article.outlet === null ? undefined : h('span', { class: 'outlet' }, article.outlet),
    article.published === null ? undefined : h('span', {}, writeDate(article.published, labels.language)),
  );
};

const paragraphsOf = ({ report: { article } }: View): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of article.text.split('\n')) {
    const end = start + line.length;
    const fields = new Set(article.evidence.filter((e) => e.start < end && e.end > start).map(({ field }) => field));
    if (line.trim() !== '') paragraphs.push({ start, end, role: roleOf(fields, line) });
    start = end + 1;
  }
  return paragraphs;
};

const LONGEST_META = 90;
const META_FIELDS = ['published', 'modified', 'authors', 'editors', 'initials', 'outlet', 'image.credit'];

const roleOf = (fields: ReadonlySet<string | undefined>, line: string): Paragraph['role'] => {
  if (fields.has('title')) return 'title';
  if (fields.has('image.caption')) return 'caption';
  if (line.length <= LONGEST_META && META_FIELDS.some((field) => fields.has(field))) return 'meta';
  return fields.has('lead') ? 'lead' : 'body';
};

const paragraphOf = (view: View, paragraph: Paragraph, marks: readonly ViewMark[]): Tree => {
  const words = nestMarks(view.report.article.text, paragraph, marks).map(markTree);
  if (paragraph.role === 'title') return h('h1', { class: 'title', dir: 'auto' }, words);
  const notes = notesOf(view, paragraph, marks);
  return h('div', { class: 'block' }, h('p', { class: paragraph.role, dir: 'auto' }, words), notes);
};

const markTree = (node: MarkTree): Child => {
  if (typeof node === 'string') return node;
  const { value, layer, field } = node.mark;
  return h('mark', { 'data-value': value, 'data-layer': layer, 'data-field': field }, node.inside.map(markTree));
};

/** The statements that begin in a paragraph, each with the one who made it. */
const notesOf = (view: View, { start, end }: Paragraph, marks: readonly ViewMark[]): Tree | undefined => {
  const begun = marks.filter((mark) => mark.layer && STATEMENTS.has(mark.layer) && mark.start >= start && mark.start < end);
  const ids = [...new Map(begun.map((mark) => [mark.value, mark])).values()];
  if (ids.length === 0) return undefined;
  return h(
    'ul',
    { class: 'notes', lang: view.labels.language },
    ids.map(({ value, layer }) => {
      const who = speakerOf(view, value);
      return h(
        'li',
        {},
        h(
          'a',
          { class: 'note', href: `${view.base}${value}`, 'data-value': value, 'data-layer': layer },
          h('b', {}, layer && view.labels.layers[layer]),
          who === '' ? undefined : h('span', { dir: 'auto' }, who),
        ),
      );
    }),
  );
};

const speakerOf = ({ report }: View, id: string): string => {
  const [list, index] = id.split('/');
  const at = Number(index);
  if (list === 'quotes') return nameOf(report, report.quotes[at]?.speaker ?? null);
  if (list === 'findings' || list === 'recommendations' || list === 'commitments') return nameOf(report, report[list][at]?.by ?? null);
  return '';
};
