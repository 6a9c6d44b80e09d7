import { z } from 'zod';
import { DIAGNOSTIC_CODES } from '../core/diagnostic.ts';

/** The one definition of the visit report; its meaning is in docs/report.md. Offsets are UTF-16 code units into `article.text`. */

const text = z.string();
const maybe = text.nullable();

export const evidenceSchema = z.strictObject({
  /** The key of the object that this evidence stands for; left out where it stands for the whole object. */
  field: text.optional(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: text.min(1),
  rule: text,
});

const evidence = z.array(evidenceSchema);
const confidence = z.number().min(0).max(1);

const markupSchema = z.strictObject({ field: text, from: z.literal('meta'), path: text, exact: text, rule: text });

const regionSchema = z.strictObject({
  /** Kemendagri code of a province (`73`) or of a regency or city (`73.71`); null abroad. */
  code: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/u)
    .nullable(),
  name: text,
  province: maybe,
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/u),
});

const sourceSchema = z.strictObject({
  kind: z.enum(['file', 'stdin', 'url', 'memory', 'warc', 'archive']),
  path: maybe,
  url: maybe,
  finalUrl: maybe,
  status: z.int().nullable(),
  redirects: z.array(text),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  retrieved: maybe,
  record: maybe,
  offset: z.int().nullable(),
});

const articleSchema = z.strictObject({
  url: maybe,
  outlet: maybe,
  title: maybe,
  lead: maybe,
  authors: z.array(text),
  editors: z.array(text),
  initials: z.array(text),
  published: maybe,
  modified: maybe,
  dateline: maybe,
  language: maybe,
  image: z.strictObject({ url: maybe, caption: maybe, credit: maybe }).nullable(),
  source: sourceSchema,
  text,
  evidence,
  /** Values that were read in markup, outside of the text. */
  markup: z.array(markupSchema),
});

export const VISIT_KINDS = ['study-visit', 'working-visit', 'courtesy-call', 'inspection', 'state-visit', 'other'] as const;
export const VISIT_STATUSES = ['held', 'planned', 'cancelled'] as const;
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;

const dateSchema = z.strictObject({
  /** ISO 8601 calendar date, or EDTF with `XXXX` for a year that nothing settles. */
  start: text,
  end: text,
  precision: z.enum(DATE_PRECISIONS),
  /** `HH:MM`, with offset where the zone is given (`10:00+07:00`). */
  time: maybe,
  evidence,
});

const placeSchema = z.strictObject({ name: maybe, address: maybe, region: regionSchema.nullable(), evidence });

const visitorSchema = z.strictObject({
  agency: maybe,
  leader: maybe,
  /** Head count of the delegation. */
  size: z.int().positive().nullable(),
  confidence,
  evidence,
});

const hostSchema = z.strictObject({ agency: maybe, leader: maybe, confidence, evidence });

const purposeSchema = z.strictObject({ text, evidence });

const budgetSchema = z.strictObject({
  amount: z.number().positive(),
  /** ISO 4217. */
  currency: z.string().regex(/^[A-Z]{3}$/u),
  source: maybe,
  evidence,
});

const visitSchema = z.strictObject({
  kind: z.enum(VISIT_KINDS),
  term: maybe,
  status: z.enum(VISIT_STATUSES),
  date: dateSchema.nullable(),
  place: placeSchema.nullable(),
  visitors: z.array(visitorSchema),
  hosts: z.array(hostSchema),
  purposes: z.array(purposeSchema),
  topics: z.array(text),
  budget: budgetSchema.nullable(),
  confidence,
  evidence,
});

export const AGENCY_TYPES = [
  'ministry',
  'regional-government',
  'regional-office',
  'legislature',
  'police-military',
  'court',
  'state-enterprise',
  'university',
  'school',
  'hospital',
  'company',
  'party',
  'organisation',
  'other',
] as const;

const agencySchema = z.strictObject({
  id: z.string().regex(/^a\d+$/u),
  name: text,
  aliases: z.array(text),
  type: z.enum(AGENCY_TYPES),
  parent: maybe,
  region: regionSchema.nullable(),
  evidence,
});

export const SIDES = ['visitor', 'host', 'other'] as const;
export const ROLES = ['leader', 'receiver', 'companion', 'speaker'] as const;

const personSchema = z.strictObject({
  id: z.string().regex(/^p\d+$/u),
  name: text,
  aliases: z.array(text),
  honorifics: z.array(text),
  position: maybe,
  agency: maybe,
  side: z.enum(SIDES),
  roles: z.array(z.enum(ROLES)),
  confidence,
  evidence,
});

const quoteSchema = z.strictObject({
  text,
  kind: z.enum(['direct', 'indirect']),
  cue: maybe,
  speaker: maybe,
  /** Of the speaker. */
  confidence,
  evidence,
});

const findingSchema = z.strictObject({ text, by: maybe, evidence });

export const FORCES = ['advise', 'request', 'propose', 'hope'] as const;

const recommendationSchema = z.strictObject({
  text,
  force: z.enum(FORCES),
  by: maybe,
  to: maybe,
  confidence,
  evidence,
});

const diagnosticSchema = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  message: text,
  evidence: z.array(evidenceSchema.omit({ rule: true, field: true })),
});

export const reportSchema = z.strictObject({
  schema: z.literal('visitx/report/1'),
  article: articleSchema,
  visits: z.array(visitSchema),
  agencies: z.array(agencySchema),
  people: z.array(personSchema),
  quotes: z.array(quoteSchema),
  findings: z.array(findingSchema),
  recommendations: z.array(recommendationSchema),
  commitments: z.array(findingSchema),
  diagnostics: z.array(diagnosticSchema),
  provenance: z.strictObject({ tool: text, rules: text }),
});

export type Report = z.infer<typeof reportSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Region = z.infer<typeof regionSchema>;
export type Visit = z.infer<typeof visitSchema>;
export type AgencyReport = z.infer<typeof agencySchema>;
export type PersonReport = z.infer<typeof personSchema>;
export type QuoteReport = z.infer<typeof quoteSchema>;
export type RecommendationReport = z.infer<typeof recommendationSchema>;
export type FindingReport = z.infer<typeof findingSchema>;
export type ReportDiagnostic = z.infer<typeof diagnosticSchema>;
