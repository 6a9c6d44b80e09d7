import { VisitxError } from '../../core/error.ts';
import type { FetchOptions } from './fetch-options.ts';
import type { HttpAnswer } from './http.ts';

const BASE_WAIT = 500;
/** A site that asks for a longer pause is not waited for. */
const MAX_WAIT = 60_000;
const RETRIED_STATUSES = new Set([408, 425, 429, 500, 502, 503, 504]);
const RETRIED_FAULTS =
  /^(?:ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EAI_AGAIN|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT|UND_ERR_RES_CONTENT_LENGTH_MISMATCH)$/u;

interface RetryOptions extends Pick<FetchOptions, 'maxRetries' | 'wait'> {
  /** The pause that is kept between any two requests to the host, in milliseconds. */
  readonly leastWait: () => number;
}

/**
 * Sends again what a busy or broken server did not answer, after pauses that grow and vary, or as long as it asks for.
 * @throws what the last attempt throws.
 */
export const sendWithRetries = async (
  send: () => Promise<HttpAnswer>,
  { maxRetries, wait, leastWait }: RetryOptions,
): Promise<HttpAnswer> => {
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt >= maxRetries;
    try {
      const answer = await send();
      if (isLast || !RETRIED_STATUSES.has(answer.status)) return answer;
      const asked = retryAfter(answer.headers.get('retry-after'));
      if (asked !== undefined && asked > MAX_WAIT) return answer;
      await wait(Math.max(leastWait(), asked ?? growingWait(attempt)));
    } catch (fault) {
      if (isLast || !isPassing(fault)) throw fault;
      await wait(Math.max(leastWait(), growingWait(attempt)));
    }
  }
};

const growingWait = (attempt: number): number => BASE_WAIT * 2 ** attempt * (0.5 + Math.random());

/** Seconds or a date, as milliseconds from now. */
const retryAfter = (value: string | undefined): number | undefined => {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/u.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
};

const isPassing = (fault: unknown): boolean => !(fault instanceof VisitxError) && RETRIED_FAULTS.test(faultCode(fault) ?? '');

/** The code of a fault or of what caused it. */
export const faultCode = (fault: unknown): string | undefined => {
  for (let at = fault, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return at.code;
  }
  return undefined;
};
