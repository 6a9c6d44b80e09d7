import type { Annotations } from '../annotate/annotations.ts';
import type { VisitWords } from '../annotate/visit-words.ts';

const lowerAt = (notes: Annotations, at: number): string => notes.tokens[at]?.lower ?? '';

/** "to" says a purpose before some verbs only: "to learn". */
const opensPurpose = (notes: Annotations, next: number, link: readonly string[], words: VisitWords): boolean =>
  !words.openPurposeLinks?.has(link.join(' ')) || words.purposeActions?.has(notes.tokens[next]?.lower ?? '') === true;

const NAMED_REACH = 8;

/** "Tujuan … adalah untuk": "adalah" says a purpose behind a noun for one only; "daerah tujuan" is where one goes. */
export const namesGoal = (notes: Annotations, at: number, words: VisitWords): boolean =>
  notes.tokens
    .slice(Math.max(0, at - NAMED_REACH), at)
    .some((t, i, all) => words.goalNouns.has(t.lower) && !words.destinations?.has(all[i - 1]?.lower ?? ''));

/** "Gedung Serba [Guna]". */
const isInName = (notes: Annotations, at: number): boolean =>
  notes.tokens[at]?.shape === 'Upper' && notes.tokens[at - 1]?.shape === 'Upper';

/** The longest link of a purpose that stands at a token. */
export const longestLink = (notes: Annotations, at: number, words: VisitWords): readonly string[] | undefined => {
  let best: readonly string[] | undefined;
  const first = notes.tokens[at]?.lower;
  if (isInName(notes, at)) return undefined;
  for (const link of words.purposeLinks) {
    if (
      link[0] === first &&
      link.every((w, i) => notes.tokens[at + i]?.lower === w) &&
      opensPurpose(notes, at + link.length, link, words) &&
      (!words.namingGoals.has(link[0] ?? '') || namesGoal(notes, at, words)) &&
      link.length > (best?.length ?? 0)
    )
      best = link;
  }
  return best;
};

/** "aimed to share …; and [discuss …]": a further verb of the same link. */
export const furtherLink = (
  notes: Annotations,
  at: number,
  { words, isFirst }: { words: VisitWords; isFirst: boolean },
): readonly string[] | undefined => {
  const word = lowerAt(notes, at);
  const isFurther = !isFirst && words.purposeJoins.has(word) && lowerAt(notes, at - 1) === ';';
  return isFurther && words.purposeActions?.has(lowerAt(notes, at + 1)) ? [word] : undefined;
};
