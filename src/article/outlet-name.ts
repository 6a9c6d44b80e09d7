import { anyOf } from '../core/pattern.ts';

/** Endings under which Indonesian, Malaysian, Singaporean and international news sites are published. */
const TLD = anyOf(
  'com co.id go.id ac.id or.id web.id my.id sch.id desa.id id com.my gov.my my com.sg sg net org info news co tv asia online press media today site'.split(
    ' ',
  ),
  'fold',
);
const LETTER = 'A-Za-zÀ-ɏ';

/** A site's name used as an outlet's: "TRIBUNSULBAR.COM", "detik.com", "SURYA.co.id", "Kompas TV.com" is none. */
const DOMAIN_SOURCE = `[${LETTER}0-9][${LETTER}0-9-]{1,39}(?:\\.[${LETTER}0-9-]{2,30}){0,2}?\\.${TLD}`;

const DOMAIN = new RegExp(`${DOMAIN_SOURCE}(?![${LETTER}0-9])(?!\\.[${LETTER}])`, 'u');
const DOMAIN_HERE = new RegExp(`^${DOMAIN_SOURCE}(?![${LETTER}0-9])`, 'u');
/** "TRIBUN-BALI.COMPresiden" cannot be told apart by case alone where the ending is in capitals; a lower ending can. */
const DOMAIN_GLUED = /^[\p{L}\p{N}][\p{L}\p{N}-]{1,39}(?:\.[\p{L}\p{N}-]{2,30}){0,2}?\.(?:com|co\.id|id|net|org|tv|news)(?=\p{Lu})/u;

/** The domain that a text begins with. */
export const domainAt = (text: string): string | undefined => (DOMAIN_HERE.exec(text) ?? DOMAIN_GLUED.exec(text))?.[0];

/** The first domain in a short text. */
export const domainIn = (text: string): { readonly text: string; readonly start: number } | undefined => {
  const match = DOMAIN.exec(text);
  return match ? { text: match[0], start: match.index } : undefined;
};

/** Public suffixes of two labels; under those of governments and schools every host is an outlet of its own. */
const TWO_LABEL_SUFFIX = /\.(?:co|or|web|my|desa)\.id$|\.(?:com|gov|edu|org|net)\.(?:my|sg|au)$/u;
const OWN_HOSTS = /\.(?:go|ac|sch|mil)\.id$/u;

/** The outlet that an address speaks for: the registered part of its host ("detik.com" for news.detik.com). */
export const outletOfUrl = (url: string): string | undefined => {
  const host = (URL.canParse(url) ? new URL(url).hostname : '').replace(/^www\./u, '');
  const labels = host.split('.');
  if (labels.length < 2 || /^[\d.]+$/u.test(host)) return undefined;
  if (OWN_HOSTS.test(host)) return host;
  return labels.slice(TWO_LABEL_SUFFIX.test(host) ? -3 : -2).join('.');
};
