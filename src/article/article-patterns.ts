import { anyOf as wordsIn } from '../core/pattern.ts';
import type { ArticleWords } from './article-words.ts';
import { type ClassPatterns, compileClassWords } from './html/class-words.ts';

/** The words of `ArticleWords`, ready to be looked for. */
export interface ArticlePatterns {
  readonly words: ArticleWords;
  readonly particles: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly notPlaces: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly junkLines: ReadonlySet<string>;
  readonly creditLines: ReadonlySet<string>;
  readonly footerHeadings: ReadonlySet<string>;
  readonly navigationWords: ReadonlySet<string>;
  readonly deskWords: ReadonlySet<string>;
  /** `label` of a byline with its colon; groups `author` and `editor`. */
  readonly bylineLabel: RegExp;
  readonly reportOpening: RegExp;
  /** What someone does for the outlet, on a line of its own ("Wartawan Edisi Pagi"). */
  readonly role: RegExp;
  readonly office: RegExp;
  readonly desk: RegExp;
  readonly photoLabel: RegExp;
  /** A photo's label behind a caption, with the stop or space before it. */
  readonly photoInside: RegExp;
  readonly pictureMark: RegExp;
  readonly sourceLabel: RegExp;
  /** A date as it stands in a publication line. */
  readonly date: RegExp;
  readonly time: RegExp;
  readonly dateLabel: RegExp;
  /** What may stand beside the date in its line. */
  readonly dateFiller: RegExp;
  /** A clock with its zone; group `zone`. */
  readonly clockZone: RegExp;
  /** "3 jam yang lalu", alone in its line. */
  readonly relativeTime: RegExp;
  /** In lower case. */
  readonly wallWord: RegExp;
  readonly relatedCue: RegExp;
  /** A cue inside a line, looked for before each colon. */
  readonly relatedInside: RegExp;
  readonly videoCue: RegExp;
  readonly junkOpening: RegExp;
  readonly callOpening: RegExp;
  /** A call behind the `end` of a sentence. */
  readonly callInside: RegExp;
  readonly platform: RegExp;
  /** Furniture in capitals inside a line that was run together. */
  readonly junkInside: RegExp;
  readonly outletWord: RegExp;
  readonly classPatterns: ClassPatterns;
}

const START = '(?<![A-Za-zÀ-ɏ0-9])';
const END = '(?![A-Za-zÀ-ɏ0-9])';
/** In either case without the flag `i`, with which each of these patterns takes milliseconds to compile. */
const anyOf = (words: readonly string[]): string => wordsIn(words, 'fold');
const ORDINAL = anyOf(['st', 'nd', 'rd', 'th']);

/** Compiles the words once for a whole article. */
export const compileArticleWords = (words: ArticleWords): ArticlePatterns => {
  const months = anyOf(Object.keys(words.months));
  const zones = anyOf(Object.keys(words.zones));
  const weekdays = anyOf(words.weekdays);
  return {
    words,
    particles: new Set(words.headlineParticles),
    openers: new Set([...words.sentenceOpeners, ...words.notPlaces]),
    notPlaces: new Set(words.notPlaces),
    areas: new Set(words.areas),
    junkLines: new Set(words.junkLines),
    creditLines: new Set(words.creditLines),
    footerHeadings: new Set(words.footerHeadings),
    navigationWords: new Set(words.navigationWords),
    deskWords: new Set(words.deskWords),
    bylineLabel: new RegExp(
      `${START}(?:(?<author>${anyOf(words.authorLabels)})|(?<editor>${anyOf(words.editorLabels)}))\\s?\\.?\\s?:\\s?`,
      'gu',
    ),
    reportOpening: new RegExp(`^(?:${anyOf(words.reportOpenings)})${END}\\s?:?\\s?`, 'u'),
    role: new RegExp(`^(?:${anyOf(words.authorLabels.filter((label) => label.length > 5 && !label.includes(' ')))})${END}(?!\\s?:)`, 'u'),
    office: new RegExp(`${START}(?:${anyOf(words.officeWords)})${END}`, 'u'),
    desk: new RegExp(`${START}(?:${anyOf(words.deskWords)})${END}`, 'u'),
    photoLabel: new RegExp(`^[(\\[]?\\s?(?:${anyOf(words.photoLabels)})(?:\\s?[:/]|\\.\\s?(?=[A-Za-zÀ-ɏ]))`, 'u'),
    photoInside: new RegExp(`[.\\s](?:${anyOf(words.photoLabels)})(?=\\s?[:/]|\\s)`, 'gu'),
    pictureMark: new RegExp(`\\((?:[^()]{0,24}\\s)?(?:${anyOf(words.pictureMarks)})\\s?\\)`, 'u'),
    sourceLabel: new RegExp(`^[(\\[]?(?:${anyOf(words.sourceLabels)})\\s?:`, 'u'),
    date: new RegExp(
      `(?<![A-Za-zÀ-ɏ0-9/.-])(?:(?<day>\\d{1,2})${ORDINAL}?[ /.,-]{1,3}(?<month>${months})[ /.,-]{1,3}(?<year>\\d{4})` +
        `|(?<month2>${months})\\.? (?<day2>\\d{1,2})${ORDINAL}?,? (?<year2>\\d{4})` +
        '|(?<year3>\\d{4})[/.-](?<month3>\\d{1,2})[/.-](?<day3>\\d{1,2})' +
        '|(?<first>\\d{1,2})[/.-](?<second>\\d{1,2})[/.-](?<year4>\\d{4}|\\d{2}))(?!\\d)',
      'gu',
    ),
    time: new RegExp(
      `(?<!\\d)(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2}))?(?:\\.\\d{1,6})?(?!\\d)\\s?(?<half>[AaPp]\\.?[Mm]\\.?${END})?\\s?\\(?(?:(?<zone>${zones})(?![A-Za-zÀ-ɏ\\d])(?<shift>[+-]\\d{1,2}(?::?\\d{2})?(?!\\d))?\\)?|(?<offset>[+-]\\d{2}:?\\d{2}(?!\\d)|[Zz]${END}))?`,
      'u',
    ),
    dateLabel: new RegExp(
      `${START}(?:(?<modified>${anyOf(words.modifiedLabels)})|(?<published>${anyOf(words.publishedLabels)}))${END}\\s?:?`,
      'u',
    ),
    dateFiller: new RegExp(
      `${START}(?:${weekdays}|${zones}|${anyOf(words.clockWords)}|${anyOf([...words.publishedLabels, ...words.modifiedLabels])}|[Tt])${END}`,
      'gu',
    ),
    clockZone: new RegExp(`\\d\\s(?<zone>${zones})${END}`, 'u'),
    relativeTime: new RegExp(`^\\p{L}{0,12}\\s?\\d{1,3} \\p{L}{2,10} (?:${anyOf(words.agoEndings)})$`, 'u'),
    wallWord: new RegExp(`${START}(?:${wordsIn(words.wallWords)})${END}`, 'gu'),
    relatedCue: new RegExp(`^[(\\[*>•–-]{0,3}\\s?(?:${anyOf(words.relatedCues)})${END}\\s?(?<colon>:|\\n|>|»|–|-(?= ))?\\s?`, 'u'),
    relatedInside: new RegExp(`${START}(?:${anyOf(words.relatedCues)})\\s?$`, 'u'),
    videoCue: new RegExp(`^[(\\[*]{0,2}(?:${anyOf(words.videoCues)})${END}`, 'u'),
    junkOpening: new RegExp(`^(?:${anyOf(words.junkOpenings)})(?![A-Za-zÀ-ɏ])`, 'u'),
    callOpening: new RegExp(`^(?:${anyOf(words.callOpenings)})${END}`, 'u'),
    callInside: new RegExp(`(?<end>[.!?"”’)]\\s?)(?:${anyOf(words.callOpenings)})${END}`, 'gu'),
    platform: new RegExp(`${START}(?:${anyOf(words.platformWords)})${END}`, 'u'),
    junkInside: new RegExp(
      `\\s?(?:${wordsIn(words.junkLines.filter((line) => line.length > 12).map((line) => line.toUpperCase()))})\\s?`,
      'gu',
    ),
    outletWord: new RegExp(`${START}(?:${anyOf(words.outletWords)})${END}`, 'u'),
    classPatterns: compileClassWords(words.classWords),
  };
};
