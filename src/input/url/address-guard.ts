import { lookup as resolveName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { VisitxError } from '../../core/error.ts';

/** Prefixes of IPv6 that carry an IPv4 address: compatible (RFC 4291), NAT64 (RFC 6052, local use RFC 8215), 6to4 (RFC 3056). */
const EMBEDDED_IPV4: readonly { readonly prefix: readonly [string, number]; readonly at: number }[] = [
  { prefix: ['::', 96], at: 12 },
  { prefix: ['64:ff9b::', 96], at: 12 },
  { prefix: ['64:ff9b:1::', 48], at: 12 },
  { prefix: ['2002::', 16], at: 2 },
];

/** Whether an IP address is reached over the public internet; an IPv4 address inside an IPv6 one counts as itself. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  const inner = embeddedIpv4(parsed);
  if (inner !== undefined) return isPublicAddress(inner);
  return parsed.range() === 'unicast';
};

const embeddedIpv4 = (address: ipaddr.IPv6): string | undefined => {
  for (const { prefix, at } of EMBEDDED_IPV4) {
    if (address.match(ipaddr.IPv6.parse(prefix[0]), prefix[1]))
      return address
        .toByteArray()
        .slice(at, at + 4)
        .join('.');
  }
  return undefined;
};

/** The IP address that a URL's host is, whatever its spelling; `undefined` for a name. `URL` has made IPv4 dotted already. */
const literalOf = (hostname: string): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/gu, '');
  return ipaddr.isValid(bare) ? bare : undefined;
};

/** Which IP addresses may be fetched from. */
export type Reach = (address: string) => boolean;

export const reachOf = ({ allowPrivate, isPublic }: { readonly allowPrivate: boolean; readonly isPublic: Reach }): Reach =>
  allowPrivate ? () => true : isPublic;

/**
 * Refuses an address that is not on the web, or on this machine or its own network.
 * @throws VisitxError `fetch-refused`.
 */
export const guardUrl = (url: URL, mayReach: Reach): void => {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new VisitxError('fetch-refused', `${url.href} is no web address: only http and https are fetched`);
  }
  const literal = literalOf(url.hostname);
  const address = literal ?? (isLocalName(url.hostname) ? LOOPBACK : undefined);
  if (address !== undefined && !mayReach(address)) throw refusal(url.hostname, literal ?? url.hostname);
};

const LOOPBACK = '127.0.0.1';

const isLocalName = (hostname: string): boolean => /^(?:localhost|.{0,250}\.(?:localhost|local|internal|home\.arpa))\.?$/iu.test(hostname);

const refusal = (hostname: string, address: string): VisitxError =>
  new VisitxError(
    'fetch-refused',
    `${hostname === address ? address : `${hostname} leads to ${address}, which`} is not on the public internet`,
    {
      hint: 'allow addresses of your own network with --allow-private',
    },
  );

/** Resolves a name as a connection is made, and refuses it unless every address that it has may be reached. */
export const guardedLookup = (mayReach: Reach): LookupFunction => {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (fault, addresses) => {
      if (fault) return callback(fault, [], 0);
      const inner = addresses.find(({ address }) => !mayReach(address));
      if (inner) return callback(refusal(hostname, inner.address), [], 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      return first ? callback(null, first.address, first.family) : callback(new Error(`no address for ${hostname}`), [], 0);
    });
  };
};

/**
 * Refuses a name that this machine resolves to an address that may not be reached; for requests that a proxy resolves itself.
 * @throws VisitxError `fetch-refused`.
 */
export const guardName = (hostname: string, mayReach: Reach): Promise<void> =>
  new Promise((resolve, reject) => {
    resolveName(hostname, { all: true }, (fault, addresses) => {
      const inner = fault ? undefined : addresses.find(({ address }) => !mayReach(address));
      if (inner) reject(refusal(hostname, inner.address));
      else resolve();
    });
  });
