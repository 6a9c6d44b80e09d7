import type { Outcome } from '../../batch/work.ts';
import { VisitxError } from '../../core/error.ts';
import type { Found } from '../../input/archive/found.ts';
import type { StoredThing } from '../part/part-line.ts';
import type { Thing } from './things.ts';

/** What is kept of an outcome; nothing in it depends on when it was had, or where. */
export const storedOf = ({ found, n, file }: Thing, outcome: Outcome): StoredThing => {
  const place = n === undefined ? {} : { n };
  if (outcome.type === 'skip') return { line: { ...place, type: 'skip', origin: outcome.origin, reason: outcome.reason } };
  if (outcome.type === 'fault') {
    const { origin, code, message, hint, repeats } = outcome.fault;
    return {
      line: {
        ...place,
        type: 'fault',
        origin,
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(repeats === undefined ? {} : { repeats }),
      },
    };
  }
  if (outcome.type === 'known') throw lost();
  const { converted, origin, isGuess } = outcome;
  const { unread = 0 } = converted;
  const article = { ...place, origin, isGuess, ...(unread > 0 ? { unread } : {}), ...pageOf(found, file) };
  if (!converted.isDone) {
    const { code, message, hint } = converted;
    return { line: { ...article, type: 'failed', code, message, ...(hint === undefined ? {} : { hint }) } };
  }
  const { facts, rendition } = converted;
  if (!rendition) throw lost();
  const held = { ...facts, kinds: [...facts.kinds], diagnostics: [...facts.diagnostics] };
  return { line: { ...article, type: 'article', facts: held }, report: rendition.bytes };
};

/** A task knows of no duplicates and wants every report. */
const lost = (): VisitxError => new VisitxError('report-invalid', 'a task passed over an article');

/** Where a page is that records of later archives may repeat. */
const pageOf = (found: Found, file: number | undefined) => {
  if (found.type !== 'article' || found.digest === undefined || found.bytes instanceof Uint8Array || file === undefined) return {};
  const { offset, length, packing } = found.bytes;
  return { file, page: { digest: found.digest, offset, length, packing } };
};
