import type { NameRun } from './names.ts';
import type { OfficeReader } from './office-reader.ts';

/** What titles say of who bears them. */
export const readStanding = ({ lexicon }: OfficeReader, titles: readonly string[]): Pick<NameRun, 'isConsort' | 'isWife' | 'keptTitle'> => {
  const isOf = (set: ReadonlySet<string>) => (title: string) => set.has(title.toLowerCase().replaceAll('.', ''));
  const keptTitle = titles.find((title) => lexicon.keptTitles.has(title.toLowerCase()));
  return {
    isConsort: titles.some(isOf(lexicon.consortTitles)),
    isWife: titles.some(isOf(lexicon.wifeTitles)),
    ...(keptTitle === undefined ? {} : { keptTitle }),
  };
};
