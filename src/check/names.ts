import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';

/** Who and what the ids of a report stand for, so that references compare by name. */
export interface Names {
  /** Every wording that a reference of the report stands for, its name first. */
  readonly ofGot: (id: string) => readonly string[];
  /** A reference of an expectation: a name, or an id of its own lists. */
  readonly ofExpected: (reference: string) => string;
}

export const namesOf = (expected: JsonObject, got: JsonObject): Names => {
  const wordings = new Map<string, readonly string[]>();
  for (const key of ['agencies', 'people']) for (const [id, names] of entriesOf(got[key])) wordings.set(id, names);
  const own = new Map([...entriesOf(expected.agencies), ...entriesOf(expected.people)]);
  return {
    ofGot: (id) => wordings.get(id) ?? [],
    ofExpected: (reference) => own.get(reference)?.[0] ?? reference,
  };
};

const entriesOf = (list: Json | undefined): [string, readonly string[]][] =>
  itemsOf(list).flatMap((item): [string, readonly string[]][] => {
    if (!isObject(item) || typeof item.id !== 'string' || typeof item.name !== 'string') return [];
    const aliases = isList(item.aliases) ? item.aliases.filter((alias) => typeof alias === 'string') : [];
    return [[item.id, [item.name, ...aliases]]];
  });

/** The items of a list, also of one that says `contains` or `exactly`. */
export const itemsOf = (list: Json | undefined): readonly Json[] => {
  if (isList(list)) return list;
  if (isObject(list)) return isList(list.contains) ? list.contains : isList(list.exactly) ? list.exactly : [];
  return [];
};
