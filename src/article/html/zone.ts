import { type PublicationLine, readPublicationLine } from '../publication-line.ts';
import type { Page } from './page.ts';

/** The time of a publication line; one that the page gives without a zone is of the site's. */
export const inZone = (read: PublicationLine, page: Page): string => {
  const zone = page.site?.site.zone;
  if (zone === undefined || read.iso.includes('T')) return read.iso;
  return readPublicationLine(`${read.exact}${zone}`, page.patterns)?.iso ?? read.iso;
};
