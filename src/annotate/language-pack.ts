import type { PhraseTable } from '../core/phrases.ts';
import type { Finder } from '../core/rule.ts';
import type { AdviceWords } from './advice-words.ts';
import type { AgencyWords } from './agencies.ts';
import type { DateRoleWords } from './date-roles.ts';
import type { DateValue } from './dates.ts';
import type { NumberValue } from './numbers.ts';
import type { OfficeLexicon } from './office-lexicon.ts';
import type { AliasWords } from './people.ts';
import type { RegionFinder } from './regions.ts';
import type { SpeechWords } from './speech.ts';
import type { TieWords } from './tie-words.ts';
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
  readonly advice: AdviceWords;
  readonly visitTerms: PhraseTable<VisitTerm>;
  /** Words whose full stop ends no sentence, lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Words that the press glues to a name before them. */
  readonly gluedTails: readonly string[];
  /** Verbs whose prefix the press writes apart ("di pimpin"). */
  readonly cutPrefix?: { readonly prefix: string; readonly stems: ReadonlySet<string> };
  readonly findDates: Finder<DateValue>;
  readonly dateRoles: DateRoleWords;
  readonly findNumbers: Finder<NumberValue>;
  readonly regions: RegionFinder;
}
