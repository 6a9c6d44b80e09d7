/** Where the page is published: what tells its own links from those to other sites. */
export interface PageAddress {
  readonly url: string | undefined;
  readonly host: string | undefined;
  readonly isInternal: (href: string) => boolean;
  /** An absolute http(s) address; `undefined` where the page's own is not known or the reference is broken. */
  readonly resolve: (href: string) => string | undefined;
}

/** Labels of a public suffix with two parts ("co.id", "com.my", "org.uk"). */
const TWO_LABEL_SUFFIX = /\.(?:co|com|go|gov|ac|or|org|web|net|my|sch|mil|desa|edu)\.[a-z]{2}$/u;

/** The part of a host name that its owner registered. */
export const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(TWO_LABEL_SUFFIX.test(host) ? -3 : -2)
    .join('.');

/** Of nearly all addresses the host can be read off. */
const PLAIN_HOST = /^(?:https?:)?\/\/(?<host>[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,24})(?=[/?#]|$)/u;

const hostOf = (href: string): string | undefined => (URL.canParse(href) ? new URL(href).hostname : undefined);

export const pageAddress = (url: string | undefined): PageAddress => {
  const base = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const site = base && siteOf(base.hostname);
  return {
    url: base?.href,
    host: base?.hostname,
    isInternal: (href) => {
      if (!/^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\//iu.test(href)) return !/^(?:mailto|tel|javascript|whatsapp):/iu.test(href);
      if (site === undefined) return true;
      const host = PLAIN_HOST.exec(href)?.groups?.host?.toLowerCase() ?? hostOf(href.startsWith('//') ? `https:${href}` : href);
      return host !== undefined && (host === site || host.endsWith(`.${site}`));
    },
    resolve: (href) => {
      if (!URL.canParse(href, base?.href)) return undefined;
      const absolute = new URL(href, base?.href);
      return /^https?:$/u.test(absolute.protocol) ? absolute.href : undefined;
    },
  };
};
