import { VisitxError } from '../../core/error.ts';

/** Where Redis or Valkey is, as ioredis takes it. */
export interface RedisPlace {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  /** A socket of this machine. */
  readonly path?: string;
  /** The name of the group that a Sentinel watches. */
  readonly group?: string;
  readonly database: number;
  readonly username?: string;
  readonly password?: string;
  readonly sentinelPassword?: string;
  readonly isTls: boolean;
  /** Without the password: it may be shown. */
  readonly shown: string;
}

const SCHEME = /^(?<tls>rediss|valkeys|redis|valkey)(?:\+(?<kind>sentinel|cluster|unix))?:\/\/(?<rest>.*)$/su;
const REST = /^(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<hosts>[^/?]*)(?<path>\/[^?]*)?(?:\?(?<query>.*))?$/su;
const PORTS = { single: 6379, sentinel: 26379, cluster: 6379 } as const;

/**
 * Reads the address of Redis: `redis://`, `rediss://` for TLS, `redis+sentinel://a,b/group/0`, `redis+cluster://a,b`,
 * `redis+unix:///path/of/socket`. A fault names no part of the address, since it may hold a password.
 * @throws VisitxError `option-invalid`.
 */
export const parseRedisUrl = (url: string): RedisPlace => {
  const { tls, kind: named = 'single', rest = '' } = SCHEME.exec(url)?.groups ?? {};
  const { user, password, hosts = '', path = '', query = '' } = REST.exec(rest)?.groups ?? {};
  if (tls === undefined) throw invalid('it must begin with redis:// or rediss://');
  const isTls = tls.endsWith('s') && tls !== 'redis';
  const secret = {
    ...(user ? { username: decoded(user) } : {}),
    ...(password ? { password: decoded(password) } : {}),
  };
  if (named === 'unix') {
    if (hosts !== '' || path.length < 2) throw invalid('a socket is given as redis+unix:///path/of/socket');
    const database = databaseOf(new URLSearchParams(query).get('db') ?? '');
    return { kind: 'single', nodes: [], path: decoded(path), database, isTls: false, shown: `redis+unix://${path}`, ...secret };
  }
  const kind = named === 'sentinel' || named === 'cluster' ? named : 'single';
  const nodes = nodesOf(hosts, PORTS[kind]);
  const [first = '', second = ''] = path.split('/').slice(1);
  if (kind === 'single' && nodes.length > 1) throw invalid('several hosts are those of redis+sentinel:// or redis+cluster://');
  if (kind === 'sentinel' && first === '')
    throw invalid('behind the Sentinels stands the name of the group: redis+sentinel://a,b/mymaster');
  const database = kind === 'cluster' ? 0 : databaseOf(kind === 'sentinel' ? second : first);
  const sentinelPassword = new URLSearchParams(query).get('sentinelPassword');
  return {
    kind,
    nodes,
    ...(kind === 'sentinel' ? { group: decoded(first) } : {}),
    database,
    ...secret,
    ...(sentinelPassword ? { sentinelPassword } : {}),
    isTls,
    shown: `${url.slice(0, url.indexOf('://'))}://${nodes.map(({ host, port }) => `${host}:${port}`).join(',')}${path}`,
  };
};

const nodesOf = (hosts: string, port: number): { host: string; port: number }[] =>
  (hosts === '' ? 'localhost' : hosts).split(',').map((node) => {
    const { host, bare, own } = /^(?:\[(?<host>[\da-f:.]+)\]|(?<bare>[^:[\]\s]+))(?::(?<own>\d{1,5}))?$/iu.exec(node)?.groups ?? {};
    const name = host ?? bare;
    if (name === undefined) throw invalid('a host is given as name:port');
    return { host: name, port: own === undefined ? port : Number(own) };
  });

const databaseOf = (text: string): number => {
  if (text === '') return 0;
  if (/^\d{1,5}$/u.test(text)) return Number(text);
  throw invalid('the number of the database stands behind the host: redis://host:6379/2');
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalid('a % in a name or password is written %25');
  }
};

const invalid = (why: string): VisitxError =>
  new VisitxError('option-invalid', `the address of Redis cannot be read: ${why}`, {
    hint: 'give it as redis://user:password@host:6379/0, by --redis or in VISITX_REDIS',
  });
