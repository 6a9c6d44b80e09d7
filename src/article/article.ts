import type { Diagnostic } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import type { SourceInfo } from '../document/document.ts';

/** `lead` is a sub-headline under the title; `caption` belongs to the lead image; `heading` to the body. */
export type BlockKind = 'title' | 'lead' | 'byline' | 'caption' | 'heading' | 'paragraph';

/** One line of `Article.text`, without its line break. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Where a piece of metadata was read: in the text, or in markup outside of it. */
export type Origin =
  | (Span & { readonly from: 'text'; readonly rule: string })
  | { readonly from: 'markup'; readonly path: string; readonly exact: string; readonly rule: string };

/** A metadata value and where it was read. */
export interface Sourced {
  readonly value: string;
  readonly origin: Origin;
}

export interface LeadImage {
  readonly url?: Sourced;
  readonly caption?: Sourced;
  readonly credit?: Sourced;
}

/**
 * An article as a reader has it.
 * `text` is the one coordinate space: title, lead, byline, caption and body in reading order, NFC, white space folded
 * inside a line, one paragraph a line, frozen. `blocks` cover its lines in order.
 * `published` and `modified` are ISO 8601: a date, or date and time with offset.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly url?: string;
  readonly outlet?: Sourced;
  readonly title?: Sourced;
  readonly lead?: Sourced;
  readonly authors: readonly Sourced[];
  readonly editors: readonly Sourced[];
  readonly initials: readonly Sourced[];
  readonly published?: Sourced;
  readonly modified?: Sourced;
  readonly dateline?: Sourced;
  /** BCP 47, from markup; otherwise told from the text later. */
  readonly language?: Sourced;
  readonly image?: LeadImage;
  /** Where the running text of the body begins: after title, lead, byline, caption and dateline. */
  readonly bodyStart: number;
  readonly source: SourceInfo;
  readonly diagnostics: readonly Diagnostic[];
}
