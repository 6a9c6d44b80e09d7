export type { Diagnostic, DiagnosticCode } from './core/diagnostic.ts';
export { type ErrorCode, VisitxError } from './core/error.ts';
export { VERSION } from './core/version.ts';
export { type ArticleReading, type ExtractOptions, extract, extractArticle, extractWithTrace } from './extract.ts';
export type { Source, SourceInfo } from './input/source.ts';
export type {
  AgencyReport,
  Evidence,
  FindingReport,
  PersonReport,
  QuoteReport,
  RecommendationReport,
  Region,
  Report,
  ReportDiagnostic,
  Visit,
} from './report/schema.ts';
export type { Trace, TraceAbsence, TraceLoss } from './report/trace.ts';
export { verifyReport } from './report/verify.ts';
export { writeJson, writeJsonLine } from './write/json.ts';
export { writeYaml } from './write/yaml.ts';
