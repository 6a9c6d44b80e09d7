import { type NameRun, readName } from './names.ts';
import type { OfficeReader } from './office-reader.ts';
import type { TieWords } from './tie-words.ts';

/** What beside a name says that it is one; `undefined` where nothing does. */
export const looseRule = (reader: OfficeReader, run: NameRun, words: TieWords): string | undefined => {
  if (leadsUpToOffice(reader, run.end)) return undefined;
  if (run.degrees.length > 0) return 'before-degree';
  if (run.honorifics.length > 0) return run.ranked ? 'after-rank' : 'after-honorific';
  const before = reader.tokens[run.from - 1]?.lower ?? '';
  if (words.isCue(before) || isAccordingTo(reader, run, words)) return 'after-cue';
  if (isAgent(reader, run.from, words)) return 'after-agent';
  if (words.agesBehind && isAge(reader, run.end)) return 'before-age';
  let at = run.end;
  while (words.adverbs.has(reader.tokens[at]?.lower ?? '') && at < run.end + 2) at++;
  return words.isSayingVerb(reader.tokens[at]?.lower ?? '') ? 'before-saying-verb' : undefined;
};

/** "menurut Budi"; "to" says so behind "according", and before a name of two words. */
const isAccordingTo = ({ tokens }: OfficeReader, run: NameRun, { accordingTo, accordingLeads }: TieWords): boolean =>
  accordingTo.has(tokens[run.from - 1]?.lower ?? '') &&
  (!accordingLeads || run.nameEnd - run.nameFrom > 1 || accordingLeads.has(tokens[run.from - 2]?.lower ?? ''));

/** "by [Cebu] Governor Y": what stands before an office says whose it is, where the head stands last. */
const leadsUpToOffice = (reader: OfficeReader, at: number): boolean => {
  const office = reader.lexicon.headLast ? reader.position(at) : undefined;
  return office !== undefined && (reader.tokens[at]?.shape !== 'lower' || readName(reader, at + office.length) !== undefined);
};

/** ", 67,". */
const isAge = ({ tokens }: OfficeReader, at: number): boolean =>
  tokens[at]?.text === ',' && /^[1-9]\d$/u.test(tokens[at + 1]?.text ?? '') && /^[,.]$/u.test(tokens[at + 2]?.text ?? '');

/** "diwakili oleh Ardhie", "dipimpin langsung Rizal". */
const isAgent = (reader: OfficeReader, from: number, words: TieWords): boolean => {
  for (let at = from - 1; at >= from - 4; at--) {
    const word = reader.tokens[at]?.lower ?? '';
    if (words.agentVerbs.has(word)) return true;
    if (!words.agentLinks.has(word)) return false;
  }
  return false;
};
