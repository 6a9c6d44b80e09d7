import { CLASS_ROLES, type ClassWords } from './html/class-words.ts';

/**
 * The words by which an article's furniture is known: bylines, publication lines, credits, links to other articles,
 * page furniture. A language pack brings one such object; several are merged with `mergeArticleWords`.
 * Every word is in lower case and compared without regard to case.
 */
export interface ArticleWords {
  /** Labels before the names of those who wrote ("penulis" as in "Penulis: …"), longest wording included. */
  readonly authorLabels: readonly string[];
  /** Labels before the names of those who edited. */
  readonly editorLabels: readonly string[];
  /** Openings of a correspondent's line, which names outlet and writer without a colon ("laporan wartawan …"). */
  readonly reportOpenings: readonly string[];
  /** Words of a signature that stands for a desk or an office and names no person ("tim", "humas", "redaksi"). */
  readonly deskWords: readonly string[];
  /** Openings of an office's name as it signs at the end of a release ("kementerian", "dinas", "pemerintah"). */
  readonly officeWords: readonly string[];

  /** Labels before a photo's caption or credit ("foto", "dok", "sumber foto"). */
  readonly photoLabels: readonly string[];
  /** A line that is nothing but one of these is a photo credit ("handover", "istimewa"). */
  readonly creditLines: readonly string[];
  /** Where someone stands in a picture, as a caption says in brackets ("kiri", "left"). */
  readonly pictureMarks: readonly string[];
  /** Labels before the source of a whole text ("sumber"). */
  readonly sourceLabels: readonly string[];

  /** Labels before the time of publication ("tayang", "diterbitkan"). */
  readonly publishedLabels: readonly string[];
  /** Labels before the time of the last change ("diperbarui"). */
  readonly modifiedLabels: readonly string[];
  /** Month names and their short forms, to 1 to 12. */
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: readonly string[];
  /** Time zone abbreviations, to an ISO 8601 offset ("wib" to "+07:00"). */
  readonly zones: Readonly<Record<string, string>>;
  /** By language: the zone of most of its pages, and the country's domain ("id" to "+07:00" and "id"). */
  readonly usualZones: Readonly<Record<string, { readonly offset: string; readonly domain: string }>>;
  /** What ends a time that is told from now ("yang lalu" as in "3 jam yang lalu"). */
  readonly agoEndings: readonly string[];
  /** Words of a time that carry no meaning of their own ("pukul", "jam"). */
  readonly clockWords: readonly string[];

  /** Cues before the headline of another article ("baca juga", "simak juga"); a colon or a line break follows. */
  readonly relatedCues: readonly string[];
  /** Cues before the title of a video, with or without a colon ("simak video", "lihat juga video"). */
  readonly videoCues: readonly string[];
  /** Lines that are furniture when they say nothing else ("advertisement", "bagikan", "selengkapnya"). */
  readonly junkLines: readonly string[];
  /** Lines that are furniture when they open so ("dibaca ", "ikuti kami di"). */
  readonly junkOpenings: readonly string[];
  /** Openings of a call that is furniture where a platform is named or more of the like is offered ("akses", "baca berita"). */
  readonly callOpenings: readonly string[];
  /** What such calls lead to ("google news", "whatsapp", "lainnya"). */
  readonly platformWords: readonly string[];
  /** Headings of what follows an article; nothing after them belongs to it ("berita terkait", "komentar"). */
  readonly footerHeadings: readonly string[];
  /** Names of navigation entries ("beranda", "indeks"). */
  readonly navigationWords: readonly string[];

  /** What a page speaks of that stands before another: consent, privacy, a check of the browser ("cookie"); two of them tell it. */
  readonly wallWords: readonly string[];

  /** Short words that a headline leaves in lower case ("di", "ke", "untuk"). */
  readonly headlineParticles: readonly string[];
  /** Words that open a sentence and hardly stand inside a headline ("menurut", "sementara", "sebanyak"). */
  readonly sentenceOpeners: readonly string[];
  /** Names of wider areas and countries, which may follow the place in a dateline and are no outlet ("sulawesi barat"). */
  readonly areas: readonly string[];
  /** Nouns that begin a sentence in upper case before a hyphen and are no place ("bupati" as in "Bupati-Wakil Bupati"). */
  readonly notPlaces: readonly string[];
  /** Words in the name of an outlet or agency that has no domain ("kompas", "antara", "post"). */
  readonly outletWords: readonly string[];
  /** Words in the class names and ids of the language's sites. */
  readonly classWords?: ClassWords;
}

/** The words of several packs, role by role. */
const mergeClassWords = (packs: readonly ArticleWords[]): ClassWords =>
  Object.fromEntries(CLASS_ROLES.map((role) => [role, packs.flatMap((pack) => pack.classWords?.[role] ?? [])]));

type ListKey = { [K in keyof ArticleWords]-?: ArticleWords[K] extends readonly string[] ? K : never }[keyof ArticleWords];

/** The words of several languages as one; where two give a month or a zone, the later one stands. */
export const mergeArticleWords = (...packs: readonly ArticleWords[]): ArticleWords => {
  const all = (key: ListKey): readonly string[] => [...new Set(packs.flatMap((pack) => pack[key]))];
  return {
    authorLabels: all('authorLabels'),
    editorLabels: all('editorLabels'),
    reportOpenings: all('reportOpenings'),
    deskWords: all('deskWords'),
    officeWords: all('officeWords'),
    photoLabels: all('photoLabels'),
    creditLines: all('creditLines'),
    pictureMarks: all('pictureMarks'),
    sourceLabels: all('sourceLabels'),
    publishedLabels: all('publishedLabels'),
    modifiedLabels: all('modifiedLabels'),
    months: Object.assign({}, ...packs.map((pack) => pack.months)),
    weekdays: all('weekdays'),
    zones: Object.assign({}, ...packs.map((pack) => pack.zones)),
    usualZones: Object.assign({}, ...packs.map((pack) => pack.usualZones)),
    agoEndings: all('agoEndings'),
    clockWords: all('clockWords'),
    relatedCues: all('relatedCues'),
    videoCues: all('videoCues'),
    junkLines: all('junkLines'),
    junkOpenings: all('junkOpenings'),
    callOpenings: all('callOpenings'),
    platformWords: all('platformWords'),
    footerHeadings: all('footerHeadings'),
    navigationWords: all('navigationWords'),
    wallWords: all('wallWords'),
    headlineParticles: all('headlineParticles'),
    sentenceOpeners: all('sentenceOpeners'),
    areas: all('areas'),
    notPlaces: all('notPlaces'),
    outletWords: all('outletWords'),
    classWords: mergeClassWords(packs),
  };
};
