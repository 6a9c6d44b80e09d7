/** What is known of a publisher's pages; every field that is missing or finds nothing is read as on any page. */
export interface Site {
  /** Stable, for rule names: `site/<name>/…`. */
  readonly name: string;
  /** As a reader knows it; left out for a network whose pages name themselves. */
  readonly outlet?: string | undefined;
  /** Registered names; all hosts under them count. */
  readonly hosts: readonly string[];
  /** The offset of times that its pages give without a zone ("+07:00"). */
  readonly zone?: string | undefined;
  /** The newest first; a page is of the first one that finds its body and whose days it does not contradict. */
  readonly versions: readonly SiteVersion[];
  /** How an article that is cut into pages is had as one. */
  readonly wholeArticle?: WholeArticle;
}

/** One or several CSS selectors. */
export type Selectors = string | readonly string[];

/** One design of a site's pages: where its parts stand. */
export interface SiteVersion {
  /** By when it came ("2019"), or by its system ("wordpress"). */
  readonly name?: string | undefined;
  /** The first and the last day on which articles were published in this design, as far as known (ISO 8601). */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly title?: Selectors | undefined;
  readonly body?: Selectors | undefined;
  readonly lead?: Selectors | undefined;
  readonly authors?: Selectors | undefined;
  readonly editors?: Selectors | undefined;
  readonly published?: Selectors | undefined;
  readonly caption?: Selectors | undefined;
  readonly credit?: Selectors | undefined;
  /** What stands inside of the body and is none of it. */
  readonly remove?: Selectors | undefined;
}

/** A query that shows all pages of an article at once ("page", "all"), or the links to the others. */
export type WholeArticle = { readonly query: readonly [key: string, value: string] } | { readonly links: string };
