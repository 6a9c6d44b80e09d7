/** The cookies of one run, as sites set them; kept in memory only. */
export interface Cookies {
  readonly headerFor: (url: URL) => string | undefined;
  readonly remember: (url: URL, setCookie: readonly string[]) => void;
}

interface Cookie {
  readonly value: string;
  readonly domain: string;
  readonly isHostOnly: boolean;
  readonly path: string;
  readonly isSecure: boolean;
}

const MAX_COOKIES = 300;
const MAX_COOKIE_LENGTH = 4_096;

export const openCookies = (): Cookies => {
  const jar = new Map<string, Cookie>();
  return {
    headerFor: (url) => {
      const sent = [...jar]
        .filter(([, cookie]) => isFor(cookie, url))
        .map(([key, { value }]) => `${key.slice(key.lastIndexOf(' ') + 1)}=${value}`);
      return sent.length > 0 ? sent.join('; ') : undefined;
    },
    remember: (url, setCookie) => {
      for (const line of setCookie) {
        const parsed = parseCookie(line, url);
        if (!parsed) continue;
        const key = `${parsed.cookie.domain} ${parsed.cookie.path} ${parsed.name}`;
        if (parsed.isExpired) jar.delete(key);
        else if (jar.size < MAX_COOKIES || jar.has(key)) jar.set(key, parsed.cookie);
      }
    },
  };
};

const isFor = ({ domain, isHostOnly, path, isSecure }: Cookie, url: URL): boolean => {
  const isHost = url.hostname === domain || (!isHostOnly && url.hostname.endsWith(`.${domain}`));
  const isPath = url.pathname === path || url.pathname.startsWith(path.endsWith('/') ? path : `${path}/`);
  return isHost && isPath && (!isSecure || url.protocol === 'https:');
};

const PAIR = /^\s*(?<name>[^\s=;,]{1,200})=(?<value>[^;]*)/u;

const parseCookie = (line: string, url: URL) => {
  const pair = line.length <= MAX_COOKIE_LENGTH ? PAIR.exec(line)?.groups : undefined;
  if (pair?.name === undefined || pair.value === undefined) return undefined;
  const attributes = new Map(
    line
      .split(';')
      .slice(1)
      .map((part) => part.split('=', 2).map((side) => side.trim()))
      .map(([key, value]) => [key?.toLowerCase() ?? '', value ?? ''] as const),
  );
  const domain = attributes.get('domain')?.toLowerCase().replace(/^\./u, '') ?? '';
  const isDomain = domain !== '' && domain.includes('.') && (url.hostname === domain || url.hostname.endsWith(`.${domain}`));
  if (domain !== '' && !isDomain) return undefined;
  const path = attributes.get('path');
  const cookie: Cookie = {
    value: pair.value.trim(),
    domain: isDomain ? domain : url.hostname,
    isHostOnly: !isDomain,
    path: path?.startsWith('/') ? path : '/',
    isSecure: attributes.has('secure'),
  };
  return { name: pair.name, cookie, isExpired: isExpired(attributes) };
};

const isExpired = (attributes: ReadonlyMap<string, string>): boolean => {
  const maxAge = attributes.get('max-age');
  if (maxAge !== undefined && /^-?\d+$/u.test(maxAge)) return Number(maxAge) <= 0;
  const expires = Date.parse(attributes.get('expires') ?? '');
  return !Number.isNaN(expires) && expires <= Date.now();
};
