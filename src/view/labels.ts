import type { AgencyReport, PersonReport, RecommendationReport, Visit } from '../report/schema.ts';
import { english } from './labels-en.ts';
import { indonesian } from './labels-id.ts';
import type { Layer } from './layers.ts';

/** Everything that a page says itself, in one language. */
export interface Labels {
  /** BCP 47. */
  readonly language: string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly kinds: Readonly<Record<Visit['kind'], string>>;
  readonly statuses: Readonly<Record<Visit['status'], string>>;
  readonly sides: Readonly<Record<PersonReport['side'], string>>;
  readonly roles: Readonly<Record<PersonReport['roles'][number], string>>;
  readonly forces: Readonly<Record<RecommendationReport['force'], string>>;
  readonly agencyTypes: Readonly<Record<AgencyReport['type'], string>>;
  readonly page: Readonly<Record<PageWord, string>>;
  readonly keys: readonly (readonly [keys: string, meaning: string])[];
  readonly archive: Readonly<Record<ArchiveWord, string>>;
  readonly archiveKeys: readonly (readonly [keys: string, meaning: string])[];
}

export type PageWord =
  | 'article'
  | 'report'
  | 'skipToArticle'
  | 'skipToReport'
  | 'search'
  | 'searchHint'
  | 'noHits'
  | 'hits'
  | 'inText'
  | 'previous'
  | 'next'
  | 'help'
  | 'helpTitle'
  | 'close'
  | 'layers'
  | 'layersAll'
  | 'layersNone'
  | 'visit'
  | 'noVisit'
  | 'people'
  | 'agencies'
  | 'quotes'
  | 'findings'
  | 'recommendations'
  | 'commitments'
  | 'diagnostics'
  | 'aboutArticle'
  | 'from'
  | 'to'
  | 'when'
  | 'where'
  | 'why'
  | 'topics'
  | 'budget'
  | 'term'
  | 'ledBy'
  | 'receivedBy'
  | 'sizeOf'
  | 'notSaid'
  | 'noSpeaker'
  | 'indirect'
  | 'direct'
  | 'alsoWritten'
  | 'partOf'
  | 'confidence'
  | 'rule'
  | 'lost'
  | 'nothingLost'
  | 'markup'
  | 'outlet'
  | 'authors'
  | 'editors'
  | 'initials'
  | 'published'
  | 'modified'
  | 'dateline'
  | 'address'
  | 'language'
  | 'image'
  | 'source'
  | 'madeBy'
  | 'backToReport'
  | 'place'
  | 'places';

export type ArchiveWord =
  | 'archive'
  | 'subtitle'
  | 'overview'
  | 'visits'
  | 'visit'
  | 'articles'
  | 'withoutVisit'
  | 'filters'
  | 'kind'
  | 'year'
  | 'province'
  | 'agency'
  | 'person'
  | 'text'
  | 'all'
  | 'clear'
  | 'csv'
  | 'date'
  | 'from'
  | 'to'
  | 'title'
  | 'status'
  | 'timeline'
  | 'timelineHint'
  | 'map'
  | 'mapHint'
  | 'matrix'
  | 'matrixHint'
  | 'visitorsAxis'
  | 'hostsAxis'
  | 'mostVisited'
  | 'mostTravelling'
  | 'mostQuoted'
  | 'quotesCount'
  | 'noMatch'
  | 'shown'
  | 'undated'
  | 'unplaced'
  | 'abroad'
  | 'back'
  | 'asVisitor'
  | 'asHost'
  | 'peopleOf'
  | 'positions'
  | 'quotesOf'
  | 'articlesOf'
  | 'sameName'
  | 'loading'
  | 'cannotUnpack'
  | 'sources'
  | 'outline'
  | 'points'
  | 'sortBy'
  | 'period'
  | 'other';

const LABELS: Readonly<Record<string, Labels>> = { id: indonesian, en: english };

/** Labels in the language asked for, else in the article's own where visitx has them; Malay reads Indonesian, all others English. */
export const labelsFor = (asked: string | undefined, article: string | null): Labels => {
  const tag = asked ?? article ?? 'en';
  const primary = tag.split('-')[0] ?? 'en';
  return LABELS[primary === 'ms' ? 'id' : primary] ?? english;
};
