import { stat } from 'node:fs/promises';
import { isWebAddress } from './units.ts';
import { walk } from './walk.ts';

/** How much there is to do, as far as it is known; it grows while it is measured. */
export interface Measure {
  bytes: number;
  isWhole: boolean;
}

/** Adds up the sizes of the inputs beside the run, for its progress alone; a pattern or a pipe leaves them unknown. */
export const measureInputs = (inputs: readonly string[], signal: AbortSignal): Measure => {
  const measure: Measure = { bytes: 0, isWhole: false };
  void addAll(inputs, measure, signal).catch(() => {});
  return measure;
};

const addAll = async (inputs: readonly string[], measure: Measure, signal: AbortSignal): Promise<void> => {
  for (const input of inputs) {
    if (input === '-' || isWebAddress(input)) return;
    const found = await stat(input);
    if (found.isFile()) measure.bytes += found.size;
    else if (found.isDirectory()) {
      for await (const walked of walk({ path: input }, () => false)) {
        if (signal.aborted) return;
        if ('size' in walked) measure.bytes += walked.size;
      }
    } else return;
  }
  measure.isWhole = true;
};
