import { createHash, randomUUID } from 'node:crypto';
import type { HostGate } from '../../input/url/host-queue.ts';
import type { Connection } from './connect.ts';

/** Ends a turn, unless it has run out and is another's: the host stays closed for the pause. */
const LEAVE = `if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
if tonumber(ARGV[2]) < 1 then return redis.call('DEL', KEYS[1]) end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])`;

/** A request that is cut off at its time may take so long to be gone, in milliseconds. */
const MARGIN = 1000;
const LONGEST_LOOK = 1000;
const SHORTEST_LOOK = 5;

/**
 * Turns at hosts, kept in Redis for all workers: a key a host is there as long as someone asks it, and for the pause after.
 * A worker that dies frees its hosts when its request would have ended.
 */
export const openHostGate = ({ client, prefix }: Connection): HostGate => ({
  enter: async (host, longest) => {
    const key = `${prefix}:host:${createHash('sha256').update(host).digest('hex').slice(0, 16)}`;
    const turn = randomUUID();
    while ((await client.set(key, turn, 'PX', Math.ceil(longest + MARGIN), 'NX')) === null) {
      const rest = await client.pttl(key);
      await pause(Math.min(LONGEST_LOOK, Math.max(SHORTEST_LOOK, rest)));
    }
    return async (delay) => {
      await client.eval(LEAVE, 1, key, turn, Math.ceil(delay));
    };
  },
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
