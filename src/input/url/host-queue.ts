/** Turns at hosts that several machines share. */
export interface HostGate {
  /**
   * Waits until nobody else asks the host, and has the turn for at most `longest` milliseconds; what it gives ends the turn, and
   * keeps the host closed for `delay` milliseconds more.
   */
  readonly enter: (host: string, longest: number) => Promise<(delay: number) => Promise<void>>;
}

/** Lets one task at a time run for each host, with a pause between two of them. */
export interface HostQueue {
  readonly run: <T>(host: string, task: () => Promise<T>) => Promise<T>;
  /** Asks for a longer pause on one host, as robots.txt may. */
  readonly slowDown: (host: string, delay: number) => void;
  /** The pause between two requests to a host, in milliseconds. */
  readonly delayOf: (host: string) => number;
}

interface QueueOptions {
  readonly delay: number;
  /** What a task may take, in milliseconds. */
  readonly timeout: number;
  readonly gate?: HostGate | undefined;
  readonly wait: (ms: number) => Promise<void>;
}

export const openHostQueue = ({ delay, timeout, gate, wait }: QueueOptions): HostQueue => {
  const tails = new Map<string, Promise<unknown>>();
  const delays = new Map<string, number>();
  const ended = new Map<string, number>();
  const delayOf = (host: string): number => delays.get(host) ?? delay;
  const pause = async (host: string): Promise<void> => {
    const last = ended.get(host);
    if (last === undefined) return;
    const rest = last + delayOf(host) - Date.now();
    if (rest > 0) await wait(rest);
  };
  const turn = async <T>(host: string, before: Promise<unknown>, task: () => Promise<T>): Promise<T> => {
    await before.catch(() => undefined);
    await pause(host);
    const leave = await gate?.enter(host, timeout);
    try {
      return await task();
    } finally {
      ended.set(host, Date.now());
      await leave?.(delayOf(host));
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
    slowDown: (host, longer) => delays.set(host, Math.max(longer, delayOf(host))),
    delayOf,
  };
};
