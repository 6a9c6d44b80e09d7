import type { PhraseTable } from '../core/phrases.ts';
import type { Finder } from '../core/rule.ts';
import type { Token } from '../core/tokens.ts';
import type { AgencyWords } from './agencies.ts';
import type { DateRoleWords } from './date-roles.ts';
import type { DateValue } from './dates.ts';
import type { TieWords } from './mentions.ts';
import type { OfficeLexicon } from './office-reader.ts';
import type { AliasWords } from './people.ts';
import type { RegionHit, RegionValue } from './region-value.ts';
import type { SpeechWords } from './speakers.ts';
import type { VisitTerm, VisitWords } from './visit-words.ts';

/** All that the engine knows of a language. */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly code: string;
  readonly lexicon: OfficeLexicon;
  readonly ties: TieWords;
  readonly aliases: AliasWords;
  readonly agencies: AgencyWords;
  readonly speech: SpeechWords;
  readonly visit: VisitWords;
  readonly visitTerms: PhraseTable<VisitTerm>;
  /** Words whose full stop ends no sentence, lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that the press glues to a name before them. */
  readonly gluedTails: readonly string[];
  readonly findDates: Finder<DateValue>;
  readonly dateRoles: DateRoleWords;
  readonly regionAt: (tokens: readonly Token[], index: number) => RegionHit | undefined;
  /** Reads a region from a text of its own, such as a dateline. */
  readonly regionOf: (text: string) => RegionValue | undefined;
}
