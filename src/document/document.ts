import type { Diagnostic } from '../core/diagnostic.ts';
import type { SourceInfo } from '../input/source.ts';

export type { SourceInfo } from '../input/source.ts';

/** Characters, told apart as markup or plain text, not yet read as an article. */
export interface Document {
  readonly kind: 'html' | 'text';
  readonly characters: string;
  /** The WHATWG label of the encoding that was used. */
  readonly encoding: string;
  /** Where the document is published, if known: from `--url`, or the final address of a fetch. */
  readonly url?: string;
  readonly source: SourceInfo;
  readonly diagnostics: readonly Diagnostic[];
  /** The further pages of an article that a site cuts into several, in order. */
  readonly following?: readonly Document[];
}
