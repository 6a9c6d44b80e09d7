import { z } from 'zod';
import { AGENCY_TYPES, FORCES, VISIT_KINDS } from '../report/schema.ts';

/** What visitx.config.yaml may say; docs/config.md tells it in words. */

const words = z.string().trim().min(1).max(200);
const wordList = z.array(words).min(1);
const ruleName = z
  .string()
  .regex(
    /^[a-z]+(?:\/[a-z0-9-]+){1,4}$/u,
    'a rule name is words in small letters with slashes between, such as id/date/weekday-in-brackets',
  );
const ownName = z
  .string()
  .regex(/^own(?:\/[a-z0-9-]+){1,3}$/u, 'the name of a rule of your own begins with own/, such as own/topic/smart-city');

const agencySchema = z.strictObject({
  name: words,
  /** Abbreviations and other short forms. */
  short: wordList.optional(),
  type: z.enum(AGENCY_TYPES),
});

const positionSchema = z.strictObject({
  name: words,
  /** Other words for it; the name is one of itself. */
  forms: wordList.optional(),
  /** The body that the office belongs to; `{r}` is the region behind the office, `{t}` the rest of the title. */
  agency: words.optional(),
  /** What stands behind the office: a region, or the name of a village, school or firm. */
  takes: z.enum(['region', 'name']).optional(),
  /** It may stand with nothing behind it. */
  alone: z.boolean().optional(),
  /** Who holds it leads a delegation. */
  leads: z.boolean().optional(),
});

const personSchema = z.strictObject({ name: words, aliases: wordList });

const regionSchema = z.strictObject({
  code: z.string().regex(/^\d{2}(?:\.\d{2})?$/u, 'a region has a Kemendagri code in quotes, such as "73" or "73.71"'),
  aliases: wordList,
});

const visitTermSchema = z.strictObject({
  kind: z.enum(VISIT_KINDS),
  terms: wordList,
  /** `event`: a noun; `go`: a verb whose subject visits; `gone-to`: one whose subject is visited. */
  voice: z.enum(['event', 'go', 'gone-to']).optional(),
});

const lexiconSchema = z.strictObject({
  agencies: z.array(agencySchema).optional(),
  /** Short form to full form. */
  abbreviations: z.record(words, words).optional(),
  positions: z.array(positionSchema).optional(),
  people: z.array(personSchema).optional(),
  regions: z.array(regionSchema).optional(),
  visits: z.array(visitTermSchema).optional(),
});

const selectors = z.union([words, wordList]);

const siteVersionSchema = z.strictObject({
  name: words.optional(),
  /** The first and the last day on which articles were published in this design. */
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  title: selectors.optional(),
  lead: selectors.optional(),
  body: selectors.optional(),
  authors: selectors.optional(),
  editors: selectors.optional(),
  published: selectors.optional(),
  caption: selectors.optional(),
  credit: selectors.optional(),
  /** What is no part of the article. */
  remove: selectors.optional(),
});

const siteSchema = z.strictObject({
  name: words,
  /** As a reader knows it. */
  outlet: words.optional(),
  /** Of times that its pages give without a zone. */
  zone: z
    .string()
    .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/u, 'a zone is an offset such as "+07:00"')
    .optional(),
  /** `berita.example` stands for its subdomains too. */
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,8}$/u, 'a host is a name such as berita.example, without http:// and path'))
    .min(1),
  versions: z.array(siteVersionSchema).min(1),
});

const exampleSchema = z.strictObject({
  text: z.string().min(1).max(2000),
  /** The part of the text that the rule marks. */
  marks: z.string().min(1),
  value: z.string().optional(),
});

const ruleSchema = z.strictObject({
  name: ownName,
  /** What the rule finds. */
  field: z.enum(['date', 'topic', 'purpose', 'finding', 'recommendation', 'commitment']),
  /** In the syntax of RE2; a group named `mark` is what is marked, else the whole match. */
  pattern: z.string().min(1).max(1000),
  /** For a topic: its name, with `$<group>` for the words of a group. */
  value: words.optional(),
  /** For a date: what the words of the group `month` stand for. */
  months: z.record(words, z.int().min(1).max(12)).optional(),
  force: z.enum(FORCES).optional(),
  /** Between marks of one length the higher rank stands. */
  rank: z.int().min(-100).max(100).optional(),
  examples: z.array(exampleSchema).min(1, 'a rule needs an example'),
  /** Near misses, in which the rule marks nothing. */
  rejects: z.array(z.string().min(1).max(2000)).optional(),
});

export const floorsSchema = z.record(
  z.string().regex(/^[a-z]+(?:\.[a-zA-Z]+){0,3}$/u, 'a floor belongs to a field of the report, such as people or visits.date'),
  z.number().min(0).max(1),
);

const outputsSchema = z.strictObject({
  format: z.enum(['yaml', 'json', 'jsonl']).optional(),
  evidence: z.enum(['full', 'none']).optional(),
});

export const configSchema = z.strictObject({
  lexicon: lexiconSchema.optional(),
  sites: z.array(siteSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  /** Names of built-in rules that find nothing from now on. */
  disable: z.array(ruleName).optional(),
  /** F1 that a field must not fall below in `visitx check`. */
  floors: floorsSchema.optional(),
  outputs: outputsSchema.optional(),
});

export type ConfigData = z.infer<typeof configSchema>;
export type RuleData = z.infer<typeof ruleSchema>;
export type SiteData = z.infer<typeof siteSchema>;
export type LexiconData = z.infer<typeof lexiconSchema>;
