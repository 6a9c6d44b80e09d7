/** Every fault that visitx can name. The list is closed: a new one is added here, with a sentence in the README. */
export const ERROR_CODES = [
  'input-missing',
  'input-is-folder',
  'input-unreadable',
  'input-empty',
  'input-binary',
  'input-too-large',
  'format-unknown',
  'no-title',
  'no-body',
  'not-an-article',
  'network-disabled',
  'fetch-refused',
  'fetch-failed',
  'fetch-timeout',
  'fetch-status',
  'fetch-robots',
  'evidence-broken',
  'report-invalid',
  'output-unwritable',
  'output-exists',
  'archive-broken',
  'archive-unsafe',
  'article-timeout',
  'article-memory',
  'worker-failed',
  'resume-mismatch',
  'package-missing',
  'redis-failed',
  'store-failed',
  'run-missing',
  'run-incomplete',
  'job-failed',
  'input-changed',
  'option-invalid',
  'config-missing',
  'config-invalid',
  'fixture-invalid',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrorDetails {
  readonly cause?: unknown;
  /** What the user can do about it. */
  readonly hint?: string;
  /** The line of a file where the fault is, with a caret under it. */
  readonly excerpt?: string;
}

/** A fault with a code that programs can test and a hint that people can use. */
export class VisitxError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly excerpt: string | undefined;

  /** By name: the command, its threads and the library are bundles of their own, each with this class in it. */
  static override [Symbol.hasInstance](value: unknown): value is VisitxError {
    return value instanceof Error && value.name === 'VisitxError' && 'code' in value;
  }

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'VisitxError';
    this.code = code;
    this.hint = details.hint;
    this.excerpt = details.excerpt;
  }
}
