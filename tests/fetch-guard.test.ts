import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VisitxError } from '../src/core/error.ts';
import { guardedLookup, isPublicAddress } from '../src/input/url/address-guard.ts';
import { openUrlReader } from '../src/input/url/read-url.ts';
import { type BadServer, startBadServer } from './support/bad-server.ts';

const PRIVATE = [
  '0.0.0.0',
  '10.0.0.1',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.0.0.1',
  '192.0.2.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::7f00:1',
  '::a00:1',
  'fec0::1',
  '2001::7f00:1',
  '64:ff9b::7f00:1',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:7f00:1::',
  '2002:c0a8:101::1',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '2001:db8::1',
  'not an address',
];

describe('an address', () => {
  it.each(PRIVATE)('that is not public is refused: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    'that is public is allowed: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

let server: BadServer;
beforeAll(async () => {
  server = await startBadServer();
});
afterAll(() => server.close());

const refusalOf = async (url: string, isPublic: (address: string) => boolean = isPublicAddress): Promise<string> => {
  const reader = openUrlReader({ isPublic, delay: 0, timeout: 3_000, maxRetries: 0, wait: async () => undefined });
  const fault: unknown = await reader.read(url).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  await reader.close();
  if (fault === undefined) return 'fetched';
  return fault instanceof VisitxError ? fault.code : String(fault);
};

/** Every spelling that leads to this machine or its network without a name. */
const SPELLINGS = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://0x7f.0.0.1/',
  'http://127.0.0.1./',
  'http://[::1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[fe80::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0/',
  'http://localhost/',
  'http://printer.local/',
  'http://app.localhost/',
  'http://user:password@127.0.0.1/',
];

describe('the guard', () => {
  it.each(SPELLINGS)('refuses %s', async (url) => {
    expect(await refusalOf(url)).toBe('fetch-refused');
  });

  it.each(['file:///etc/passwd', 'ftp://news.example/a', 'data:text/html,<p>a', 'javascript:alert(1)'])(
    'refuses a scheme: %s',
    async (url) => {
      expect(await refusalOf(url)).toBe('fetch-refused');
    },
  );

  it('refuses this server, and fetches it where private addresses are allowed', async () => {
    expect(await refusalOf(`${server.origin}/page`)).toBe('fetch-refused');
    expect(await refusalOf(`${server.origin}/page`, () => true)).toBe('fetched');
  });

  it('refuses a redirect from a public server to a private address', async () => {
    const isThisServer = (address: string): boolean => address === '127.0.0.1';
    expect(await refusalOf(`${server.origin}/page`, isThisServer)).toBe('fetched');
    expect(await refusalOf(`${server.origin}/to-private`, isThisServer)).toBe('fetch-refused');
  });

  it('refuses a scheme at a hop', async () => {
    expect(await refusalOf(`${server.origin}/to-file`, () => true)).toBe('fetch-refused');
  });

  it('refuses a name that resolves to this machine, as the connection is made', async () => {
    const fault = await new Promise<unknown>((resolve) => {
      guardedLookup(isPublicAddress)('localhost', {}, (reason) => resolve(reason));
    });
    expect(fault).toMatchObject({ code: 'fetch-refused' });
  });

  it('lets such a name through where private addresses are allowed', async () => {
    const address = await new Promise<unknown>((resolve) => {
      guardedLookup(() => true)('localhost', {}, (_, found) => resolve(found));
    });
    expect(['127.0.0.1', '::1']).toContain(address);
  });
});
