import type { Block } from '../article/article.ts';
import type { Token } from '../core/tokens.ts';
import type { Agencies } from './agencies.ts';
import type { Entity } from './entities.ts';
import type { Mentions } from './mentions.ts';
import type { OfficeReader } from './office-reader.ts';
import type { People } from './people.ts';
import type { QuoteMark } from './quotes.ts';
import type { Sentence } from './sentences.ts';
import type { Speech } from './speech.ts';

/** All layers of one article, each over `text`. */
export interface Annotations {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly bodyStart: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly QuoteMark[];
  readonly inQuote: (index: number) => boolean;
  readonly reader: OfficeReader;
  readonly mentions: Mentions;
  readonly people: People;
  readonly agencies: Agencies;
  readonly entities: readonly Entity[];
  readonly speech: Speech;
}
