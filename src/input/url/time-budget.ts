/** The time that a page may take, without that in which it waits for its turn at a host. */
export interface TimeBudget {
  /** Runs a task against what is left; its signal fires when nothing is. */
  readonly spend: <T>(task: (signal: AbortSignal) => Promise<T>) => Promise<T>;
}

/** A budget of so many milliseconds. */
export const openTimeBudget = (milliseconds: number): TimeBudget => {
  let left = milliseconds;
  return {
    spend: async (task) => {
      const begun = Date.now();
      try {
        return await task(AbortSignal.timeout(Math.max(1, left)));
      } finally {
        left -= Date.now() - begun;
      }
    },
  };
};
