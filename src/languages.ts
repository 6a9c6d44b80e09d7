import type { LanguageTraits } from './annotate/language.ts';
import type { LanguagePack } from './annotate/language-pack.ts';
import { type ArticleWords, mergeArticleWords } from './article/article-words.ts';
import { articleWords as enWords } from './lang/en/article-words.ts';
import { languageTraits as enTraits } from './lang/en/language-traits.ts';
import { english } from './lang/en/pack.ts';
import { articleWords as idWords } from './lang/id/article-words.ts';
import { languageTraits as idTraits } from './lang/id/language-traits.ts';
import { indonesian } from './lang/id/pack.ts';
import { articleWords as msWords } from './lang/ms/article-words.ts';
import { languageTraits as msTraits } from './lang/ms/language-traits.ts';
import { malay } from './lang/ms/pack.ts';

/** The packs by language; adding a language is a line here and in the lists below. */
export const packs: Readonly<Record<string, LanguagePack>> = { id: indonesian, ms: malay, en: english };

export const traits: readonly LanguageTraits[] = [idTraits, msTraits, enTraits];

/** By what the furniture of an article is known, in whatever language it is written. */
export const articleWords: ArticleWords = mergeArticleWords(idWords, enWords, msWords);
