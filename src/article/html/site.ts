/** What is known of a publisher's pages; every field that is missing or finds nothing is read as on any page. */
export interface Site {
  /** Stable, for rule names: `site/<name>/…`. */
  readonly name: string;
  /** As a reader knows it; left out for a network whose pages name themselves. */
  readonly outlet?: string;
  /** Registered names; all hosts under them count. */
  readonly hosts: readonly string[];
  /** The offset of times that its pages give without a zone ("+07:00"). */
  readonly zone?: string;
  /** The newest first; a page is of the first one that finds its body and whose days it does not contradict. */
  readonly versions: readonly SiteVersion[];
  /** How an article that is cut into pages is had as one. */
  readonly wholeArticle?: WholeArticle;
}

/** One design of a site's pages: CSS selectors, the first that finds something counts. */
export interface SiteVersion {
  readonly name: string;
  /** The first and the last day on which articles were published in this design, as far as known (ISO 8601). */
  readonly from?: string;
  readonly until?: string;
  readonly title?: string;
  readonly body: string;
  readonly lead?: string;
  readonly authors?: string;
  readonly editors?: string;
  readonly published?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Blocks inside of the body that are none of it. */
  readonly drop?: string;
}

/** A query that shows all pages of an article at once ("page", "all"), or the links to the others. */
export type WholeArticle = { readonly query: readonly [key: string, value: string] } | { readonly links: string };
