import type { Cluster, Redis } from 'ioredis';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { loadPackage } from '../load-package.ts';
import { parseRedisUrl, type RedisPlace } from './redis-url.ts';

export type RedisClient = Redis | Cluster;

export interface RedisOptionsGiven {
  readonly url: string;
  /** What all keys begin with. */
  readonly prefix: string;
}

/** An open connection, and what keys begin with. */
export interface Connection {
  readonly client: RedisClient;
  /** In braces: a Cluster keeps all keys of visitx on one node. */
  readonly prefix: string;
  readonly shown: string;
  readonly close: () => void;
}

/** The longest pause between two attempts to connect again, in milliseconds. */
const LONGEST_PAUSE = 2000;
const FIRST_ANSWER_MS = 10_000;

/**
 * Connects to Redis. A connection that breaks later is made again, and what was asked meanwhile is asked then.
 * @throws VisitxError `redis-failed` where there is no answer, `option-invalid`, `package-missing`.
 */
export const connect = async ({ url, prefix }: RedisOptionsGiven): Promise<Connection> => {
  const place = parseRedisUrl(url);
  const ioredis = await loadPackage('ioredis', () => import('ioredis'));
  const client = openClient(place, ioredis);
  let last: unknown;
  client.on('error', (fault) => {
    last = fault;
  });
  try {
    await answered(client);
  } catch (cause) {
    client.disconnect();
    throw failed(place, last ?? cause);
  }
  return { client, prefix: `{${prefix}}`, shown: place.shown, close: () => client.disconnect() };
};

const openClient = (place: RedisPlace, { Cluster, Redis }: Pick<typeof import('ioredis'), 'Cluster' | 'Redis'>): RedisClient => {
  const { kind, nodes, path, group, database, username, password, sentinelPassword, isTls } = place;
  const options = {
    db: database,
    maxRetriesPerRequest: null,
    retryStrategy: (attempt: number) => Math.min(LONGEST_PAUSE, 100 * attempt),
    ...(username === undefined ? {} : { username }),
    ...(password === undefined ? {} : { password }),
    ...(isTls ? { tls: {} } : {}),
  };
  if (kind === 'cluster') {
    const clusterRetryStrategy = (attempt: number) => Math.min(LONGEST_PAUSE, 100 * attempt);
    return new Cluster([...nodes], { redisOptions: options, clusterRetryStrategy });
  }
  if (kind === 'sentinel') {
    const secret = sentinelPassword === undefined ? {} : { sentinelPassword };
    return new Redis({
      ...options,
      ...secret,
      sentinels: [...nodes],
      name: group ?? '',
      ...(isTls ? { enableTLSForSentinelMode: true } : {}),
    });
  }
  return path === undefined ? new Redis({ ...options, ...nodes[0] }) : new Redis({ ...options, path });
};

/** The first answer is not waited for longer than a person would. */
const answered = async (client: RedisClient): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), FIRST_ANSWER_MS);
  });
  const refused = new Promise<never>((_, reject) => {
    client.on('error', (fault: Error) => {
      if (/WRONGPASS|NOAUTH|NOPERM|invalid password|DB index|ENOTFOUND|ECONNREFUSED/u.test(messageOf(fault))) reject(fault);
    });
  });
  refused.catch(() => {});
  try {
    await Promise.race([client.ping(), late, refused]);
  } finally {
    clearTimeout(timer);
  }
};

/** Faults of the client name hosts and commands, never the password. */
const failed = ({ shown }: RedisPlace, cause: unknown): VisitxError =>
  new VisitxError('redis-failed', `Redis at ${shown} does not answer as it should: ${messageOf(cause) || 'no connection'}`, {
    hint: 'see that it runs, and that the address and password are right; the password may stand in VISITX_REDIS',
  });
