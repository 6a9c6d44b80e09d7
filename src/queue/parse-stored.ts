import type { z } from 'zod';
import { VisitxError } from '../core/error.ts';
import { messageOf } from '../core/fault-code.ts';

/** Reads JSON that a run has written. @throws VisitxError `store-failed` where it is something else. */
export const parseStored = <T>(schema: z.ZodType<T>, text: string, name: string): T => {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new VisitxError('store-failed', `${name} is not what visitx wrote: ${messageOf(cause).slice(0, 200)}`, {
      cause,
      hint: 'was the store written by another version of visitx? Add the inputs again',
    });
  }
};

export const runMissing = (run: string, place: string): VisitxError =>
  new VisitxError('run-missing', `there is no run ${run} in ${place}`, { hint: 'see "visitx queue status" for the runs that are known' });
