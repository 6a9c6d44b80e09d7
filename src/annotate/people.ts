import type { Span } from '../core/span.ts';
import type { NameMention, PositionMention } from './mentions.ts';

/** What a person is spoken of by: the name, a part of it, a familiar name, an office. */
export type MentionKind = 'full' | 'short' | 'alias' | 'title';

/** Where a person is spoken of; indices count tokens. */
export interface PersonMention extends Span {
  readonly person: number;
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
}

/** A person of the article: all that names and offices of one bearer give. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly parts: readonly string[];
  readonly names: readonly NameMention[];
  readonly positions: readonly PositionMention[];
  readonly honorifics: readonly string[];
  readonly aliases: readonly { readonly text: string; readonly span: Span }[];
}

/** The people of an article and where they are spoken of. */
export interface People {
  readonly list: readonly Person[];
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
}

/** Words of a language that tell of familiar names. */
export interface AliasWords {
  /** "… says Leong. The Transport Minister said": an office at the head of a sentence is that of who was named last without one. */
  readonly officesTakeUp?: boolean;
  /** Before a familiar name: "akrab disapa". */
  readonly cues: readonly (readonly string[])[];
  /** Before an office that several hold: "tiga", "para". */
  readonly plurals: ReadonlySet<string>;
  /** Between a name and a familiar one: "alias". */
  readonly alternatives: ReadonlySet<string>;
  /** Behind one: "sapaan akrabnya". */
  readonly tails: readonly (readonly string[])[];
}

/** The fullest form; of forms that differ by a slip or a space the first. */
export const fullestName = (names: readonly NameMention[]): NameMention | undefined => {
  const letters = (n: NameMention): number => n.run.name.replaceAll(' ', '').length;
  const most = Math.max(0, ...names.map(letters));
  return [...names].sort((a, b) => a.start - b.start).find((n) => letters(n) >= most - 1);
};
