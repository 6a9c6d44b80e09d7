import type { Diagnostic } from '../core/diagnostic.ts';
import { foldLine } from '../core/text.ts';
import type { SourceInfo } from '../document/document.ts';
import type { Article, Block, BlockKind, LeadImage, Origin, Sourced } from './article.ts';

/** A line to be: `text` is folded when the article is composed; one that folds to nothing is left out. */
export interface DraftLine {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A metadata value with the words of a draft line (by reference) that give it, or the place in markup. */
export interface DraftValue {
  readonly value: string;
  readonly origin:
    | { readonly from: 'text'; readonly line: DraftLine; readonly exact: string; readonly rule: string }
    | Exclude<Origin, { from: 'text' }>;
}

export interface ArticleDraft {
  readonly lines: readonly DraftLine[];
  readonly url?: string | undefined;
  readonly outlet?: DraftValue | undefined;
  readonly title?: DraftValue | undefined;
  readonly lead?: DraftValue | undefined;
  readonly authors?: readonly DraftValue[];
  readonly editors?: readonly DraftValue[];
  readonly initials?: readonly DraftValue[];
  readonly published?: DraftValue | undefined;
  readonly modified?: DraftValue | undefined;
  readonly dateline?: DraftValue | undefined;
  readonly language?: DraftValue | undefined;
  readonly image?:
    | { readonly url?: DraftValue | undefined; readonly caption?: DraftValue | undefined; readonly credit?: DraftValue | undefined }
    | undefined;
  /** The words at the head of a body line that come before its running text (dateline with dash). */
  readonly bodyLead?: { readonly line: DraftLine; readonly exact: string } | undefined;
  readonly source: SourceInfo;
  readonly diagnostics?: readonly Diagnostic[];
}

const BODY_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'heading']);

/** Freezes the lines of a draft into `Article.text` and turns every reference into offsets. */
export const composeArticle = (draft: ArticleDraft): Article => {
  const { text, blocks, starts } = joinLines(draft.lines);
  const settle = (value: DraftValue | undefined): Sourced | undefined => settleValue(value, text, starts);
  const settleAll = (values: readonly DraftValue[] = []): Sourced[] => values.map(settle).filter((v) => v !== undefined);
  const image = composeImage(draft.image, settle);
  return {
    text,
    blocks,
    bodyStart: bodyStartOf(draft, { text, blocks, starts }),
    source: draft.source,
    diagnostics: draft.diagnostics ?? [],
    authors: settleAll(draft.authors),
    editors: settleAll(draft.editors),
    initials: settleAll(draft.initials),
    ...present({
      url: draft.url,
      outlet: settle(draft.outlet),
      title: settle(draft.title),
      lead: settle(draft.lead),
      published: settle(draft.published),
      modified: settle(draft.modified),
      dateline: settle(draft.dateline),
      language: settle(draft.language),
      image,
    }),
  };
};

const joinLines = (lines: readonly DraftLine[]) => {
  const blocks: Block[] = [];
  const starts = new Map<DraftLine, number>();
  let text = '';
  for (const line of lines) {
    const folded = foldLine(line.text);
    if (folded === '') continue;
    if (text !== '') text += '\n';
    starts.set(line, text.length);
    blocks.push({ kind: line.kind, start: text.length, end: text.length + folded.length });
    text += folded;
  }
  return { text, blocks, starts };
};

/** A value whose words are not in its line is dropped: nothing is reported without a place. */
const settleValue = (draft: DraftValue | undefined, text: string, starts: ReadonlyMap<DraftLine, number>): Sourced | undefined => {
  if (!draft) return undefined;
  const { origin } = draft;
  if (origin.from === 'markup') return { value: draft.value, origin };
  const from = starts.get(origin.line);
  const exact = foldLine(origin.exact);
  if (from === undefined || exact === '') return undefined;
  const start = text.indexOf(exact, from);
  if (start < 0 || start + exact.length > from + foldLine(origin.line.text).length) return undefined;
  return { value: draft.value, origin: { from: 'text', start, end: start + exact.length, rule: origin.rule } };
};

const composeImage = (image: ArticleDraft['image'], settle: (v: DraftValue | undefined) => Sourced | undefined): LeadImage | undefined => {
  if (!image) return undefined;
  const settled = present({ url: settle(image.url), caption: settle(image.caption), credit: settle(image.credit) });
  return Object.keys(settled).length > 0 ? settled : undefined;
};

interface JoinedLines {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly starts: ReadonlyMap<DraftLine, number>;
}

const bodyStartOf = (draft: ArticleDraft, { text, blocks, starts }: JoinedLines): number => {
  const first = blocks.find((b) => BODY_KINDS.has(b.kind));
  const leadStart = draft.bodyLead && starts.get(draft.bodyLead.line);
  if (draft.bodyLead && leadStart !== undefined) {
    const end = leadStart + foldLine(draft.bodyLead.exact).length;
    return text[end] === ' ' ? end + 1 : end;
  }
  return first?.start ?? blocks.at(-1)?.end ?? 0;
};

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without its undefined keys. */
const present = <T extends object>(object: T): Present<T> =>
  Object.fromEntries(Object.entries(object).filter(([, v]) => v !== undefined)) as Present<T>;
