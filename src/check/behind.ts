import { isList, isObject, type Json, type Path } from '../core/json.ts';
import type { Report } from '../report/schema.ts';

/** The rule that found a value, and the words that it stands on. */
export interface Behind {
  readonly rule: string;
  readonly exact: string;
}

/** What is behind the value at a path of a report; `undefined` for a value without evidence. */
export const behindOf = (report: Report, path: Path): Behind | undefined => {
  const holders = holdersOf(report, throughParty(report, path));
  for (const { value, key } of holders.reverse()) {
    const found = [...evidenceIn(value.evidence, key), ...evidenceIn(value.markup, key)];
    const best =
      found.find(({ field }) => field === key) ?? found.find(({ field }) => field === undefined) ?? (key === '' ? found[0] : undefined);
    if (best) return { rule: best.rule, exact: best.exact };
  }
  return undefined;
};

/** The region of a party is that of its body. */
const throughParty = (report: Report, path: Path): Path => {
  const [root, visit, side, party, key] = path;
  if (root !== 'visits' || (side !== 'visitors' && side !== 'hosts') || key !== 'region') return path;
  const id = report.visits[Number(visit)]?.[side][Number(party)]?.agency;
  const index = report.agencies.findIndex((agency) => agency.id === id);
  return index < 0 ? path : ['agencies', index, 'region', ...path.slice(5)];
};

/** Every object on the way, with the rest of the way from there as evidence names it: `image.caption`, `authors`. */
const holdersOf = (root: Json, path: Path): { value: Readonly<Record<string, Json | undefined>>; key: string }[] => {
  const holders: { value: Readonly<Record<string, Json | undefined>>; key: string }[] = [];
  let value: Json | undefined = root;
  for (let i = 0; i <= path.length; i++) {
    if (isObject(value))
      holders.push({
        value,
        key: path
          .slice(i)
          .filter((step) => typeof step === 'string')
          .join('.'),
      });
    const step = path[i];
    if (step === undefined) break;
    if (isList(value)) value = value[Number(step)];
    else if (isObject(value)) value = value[step];
    else break;
  }
  return holders;
};

const evidenceIn = (list: Json | undefined, key: string): { field: string | undefined; rule: string; exact: string }[] =>
  (isList(list) ? list : []).flatMap((item) => {
    if (!isObject(item) || typeof item.rule !== 'string' || typeof item.exact !== 'string') return [];
    const field = typeof item.field === 'string' ? item.field : undefined;
    return field === undefined || key === '' || field === key || field.startsWith(`${key}.`) || key.startsWith(`${field}.`)
      ? [{ field, rule: item.rule, exact: item.exact }]
      : [];
  });
