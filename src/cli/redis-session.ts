import { VisitxError } from '../core/error.ts';
import { type Connection, connect } from '../queue/redis/connect.ts';
import type { RedisFlags } from './redis-options.ts';

/**
 * Connects as the options say, and closes the connection when the work is done.
 * @throws VisitxError `option-invalid`, `redis-failed`, `package-missing`, and what the work throws.
 */
export const withRedis = async <T>({ redis, prefix }: RedisFlags, work: (connection: Connection) => Promise<T>): Promise<T> => {
  if (!redis) throw new VisitxError('option-invalid', 'it is not said where Redis is', { hint: 'give --redis <url>, or set VISITX_REDIS' });
  const connection = await connect({ url: redis, prefix });
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
};
