import { createHash } from 'node:crypto';
import { extendPack, type PackAdditions, type Wording } from '../annotate/extend-pack.ts';
import type { LanguagePack } from '../annotate/language-pack.ts';
import type { VisitTerm } from '../annotate/visit-words.ts';
import { type ConfigData, configSchema, type LexiconData, type SiteData } from './config-schema.ts';
import { compileOwnRule, type OwnRule } from './own-rule.ts';
import { type Reading, refine } from './refine.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A configuration that was read and proved: what `extract` takes, and what `check` runs. */
export interface Config {
  readonly path: string;
  /** SHA-256 of what it says, hex; reports name it with the rules. */
  readonly digest: string;
  /**
   * The pack with the words and date rules of the configuration.
   * @throws VisitxError `config-invalid` where it names a region that the pack does not have.
   */
  readonly extendPack: (pack: LanguagePack) => LanguagePack;
  readonly refine: (reading: Reading, text: string) => Reading;
  readonly sites: readonly SiteData[];
  readonly rules: readonly OwnRule[];
  readonly floors: Readonly<Record<string, number>>;
  readonly outputs: NonNullable<ConfigData['outputs']>;
  readonly yaml: YamlSource;
}

/** No configuration by hand is longer, in characters. */
export const CONFIG_LIMIT = 1_000_000;

/**
 * Reads the text of a visitx.config.yaml. Nothing in it is executed.
 * @throws VisitxError `config-invalid`, with line, column and caret.
 */
export const parseConfig = (text: string, path = 'visitx.config.yaml'): Config => {
  const yaml = readYaml(text, { path, code: 'config-invalid', limit: CONFIG_LIMIT });
  const data = validate(configSchema, yaml);
  refuseTwins(data, yaml);
  const rules = (data.rules ?? []).map((rule, i) => compileOwnRule(rule, yaml, ['rules', i]));
  const disabled = new Set(data.disable ?? []);
  const additions = additionsOf(data.lexicon ?? {}, rules, disabled);
  const packs = new Map<LanguagePack, LanguagePack>();
  const refinement = { disabled, rules, people: data.lexicon?.people ?? [] };
  return {
    path,
    digest: createHash('sha256').update(JSON.stringify(data)).digest('hex'),
    extendPack: (pack) => {
      const known = packs.get(pack);
      if (known) return known;
      refuseUnknownRegions(additions.regions, pack, yaml);
      const extended = extendPack(pack, additions);
      packs.set(pack, extended);
      return extended;
    },
    refine: (reading, words) => refine(reading, words, refinement),
    sites: data.sites ?? [],
    rules,
    floors: data.floors ?? {},
    outputs: data.outputs ?? {},
    yaml,
  };
};

/** Two rules of one name could not be told apart in a report. */
const refuseTwins = ({ rules = [] }: ConfigData, yaml: YamlSource): void => {
  const names = new Set<string>();
  for (const [i, { name }] of rules.entries()) {
    if (names.has(name)) throw yaml.fault(['rules', i, 'name'], `two rules are named ${name}`);
    names.add(name);
  }
};

const refuseUnknownRegions = (regions: readonly Wording<string>[], pack: LanguagePack, yaml: YamlSource): void => {
  for (const [i, { value }] of regions.entries()) {
    if (!pack.regions.byCode(value)) throw yaml.fault(['lexicon', 'regions', i, 'code'], `there is no region with the code ${value}`);
  }
};

const additionsOf = (lexicon: LexiconData, rules: readonly OwnRule[], disabled: ReadonlySet<string>): PackAdditions => {
  const agencies = lexicon.agencies ?? [];
  const dates = rules.filter(({ data }) => data.field === 'date');
  return {
    agencies: agencies.map(({ name, short = [], type }) => ({ forms: [name, ...short], value: { type, proper: 0, bare: true } })),
    expansions: [
      ...agencies.flatMap(({ name, short = [] }) => short.map((form) => [form, name] as const)),
      ...Object.entries(lexicon.abbreviations ?? {}),
    ],
    positions: (lexicon.positions ?? []).map(({ name, forms = [], agency, takes, alone, leads }) => ({
      forms: [name, ...forms],
      value: {
        canonical: name,
        ...(agency === undefined ? {} : { agency }),
        ...(alone === undefined ? {} : { solo: alone }),
        ...(leads === undefined ? {} : { leads }),
        ...(takes === 'region' ? { takesRegion: true } : {}),
        ...(takes === 'name' ? { takesProper: true } : {}),
      },
    })),
    regions: (lexicon.regions ?? []).map(({ code, aliases }) => ({ forms: aliases, value: code })),
    visitTerms: (lexicon.visits ?? []).map(
      ({ kind, terms, voice = 'event' }): Wording<VisitTerm> => ({ forms: terms, value: { kind, voice, strong: true, specific: true } }),
    ),
    findDates: (text) =>
      dates.flatMap(({ find }) => find(text)).flatMap(({ value, ...mark }) => (value.date ? [{ ...mark, value: value.date }] : [])),
    isDisabled: (rule) => disabled.has(rule),
  };
};
