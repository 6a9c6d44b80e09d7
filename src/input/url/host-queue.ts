/** Lets one task at a time run for each host, with a pause between two of them. */
export interface HostQueue {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  /** Asks for a longer pause on one host, as robots.txt may. */
  readonly slowDown: (host: string, delay: number) => void;
}

interface QueueOptions {
  readonly delay: number;
  readonly wait: (ms: number) => Promise<void>;
}

export const openHostQueue = ({ delay, wait }: QueueOptions): HostQueue => {
  const tails = new Map<string, Promise<unknown>>();
  const delays = new Map<string, number>();
  const ended = new Map<string, number>();
  const pause = async (host: string): Promise<void> => {
    const last = ended.get(host);
    if (last === undefined) return;
    const rest = last + (delays.get(host) ?? delay) - Date.now();
    if (rest > 0) await wait(rest);
  };
  const turn = async <T>(host: string, before: Promise<unknown>, task: () => Promise<T>): Promise<T> => {
    await before.catch(() => undefined);
    await pause(host);
    try {
      return await task();
    } finally {
      ended.set(host, Date.now());
    }
  };
  return {
    run: (host, task) => {
      const result = turn(host, tails.get(host) ?? Promise.resolve(), task);
      tails.set(
        host,
        result.catch(() => undefined),
      );
      return result;
    },
    slowDown: (host, longer) => delays.set(host, Math.max(longer, delays.get(host) ?? delay)),
  };
};
