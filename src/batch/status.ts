import { Tally } from './tally.ts';

/** How far a run is, at any moment. */
export interface BatchStatus {
  readonly tally: Tally;
  phase: 'starting' | 'converting' | 'building' | 'moving' | 'done';
  /** Bytes of the inputs that are done with. */
  position: number;
  /** Where this run took up the work of one that broke off. */
  from: { readonly position: number; readonly count: number };
}

export const newStatus = (): BatchStatus => ({ tally: new Tally(), phase: 'starting', position: 0, from: { position: 0, count: 0 } });
