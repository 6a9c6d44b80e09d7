import type { CheckRun } from '../result.ts';

/** What a reporter is told beside the run itself. */
export interface ReporterContext {
  readonly version: string;
  /** When the check began, ISO 8601. */
  readonly started: string;
  readonly seconds: number;
}

/** Writes a run down, with a line break at the end. */
export type Reporter = (run: CheckRun, context: ReporterContext) => string;
