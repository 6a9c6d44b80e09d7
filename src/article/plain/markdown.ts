/** One line of a plain text, cleaned of Markdown. */
export interface CleanLine {
  readonly text: string;
  /** Depth of a Markdown heading, 0 for any other line. */
  readonly level: number;
  /** A line of links and nothing else: navigation. */
  readonly isLinks: boolean;
}

const IMAGE = /!\[[^[\]\n]{0,300}\]\([^()\n]{0,600}\)/gu;
const LINK = /\[([^[\]\n]{0,300})\]\((?:<[^<>\n]{0,600}>|[^()\s]{0,600})(?: "[^"()\n]{0,200}")?\)/gu;
const HEADING = /^\s{0,3}(#{1,6})\s+/u;
const RULE = /^\s*(?:[-_=~]{3,}|(?:[-_] ){2,}[-_]?)\s*$/u;
const EMPHASIS = [
  /(?<![\p{L}\p{N}*\\])\*{2}(?=[^\s*])([^*\n]{1,500}[^\s*]|[^\s*])\*{2}(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}*\\])\*(?=[^\s*)])([^*\n]{1,500}[^\s*(]|[^\s*])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_\\@/])_{1,2}(?=[^\s_])([^_\n]{1,500}[^\s_]|[^\s_])_{1,2}(?![\p{L}\p{N}_])/gu,
] as const;
/** A line longer than this was not written in Markdown. */
const LONGEST = 20_000;
/** Only a line with one of these can hold any of the above. */
const MARKED = /[[*_\\#>]|[-=~]{3}|^\s*(?:- ){2}/u;
const ESCAPE = /\\([\\`*_{}[\]()#+.!|>~-])/gu;

/** Cleans a line of Markdown's marks; the words stay. */
export const cleanMarkdown = (line: string): CleanLine => {
  if (line.length > LONGEST || !MARKED.test(line)) return { text: line, level: 0, isLinks: false };
  if (RULE.test(line)) return { text: '', level: 0, isLinks: false };
  const heading = HEADING.exec(line);
  const noImages = line.slice(heading?.[0].length ?? 0).replace(IMAGE, '');
  const links = noImages.match(LINK)?.length ?? 0;
  const isLinks = links >= 2 && !/[\p{L}\p{N}]/u.test(noImages.replace(LINK, ''));
  let text = noImages.replace(LINK, '$1');
  for (const pattern of EMPHASIS) text = text.replace(pattern, '$1');
  text = text.replace(ESCAPE, '$1').replace(/^\s{0,3}>\s/u, '');
  if (heading) text = text.replace(/\s#{1,6}\s*$/u, '');
  return { text, level: heading?.[1]?.length ?? 0, isLinks };
};

export interface FrontMatter {
  readonly values: ReadonlyMap<string, string>;
  /** The number of lines that it takes. */
  readonly length: number;
}

/** Reads a block of `key: value` lines between two lines of dashes at the head of a text. */
export const readFrontMatter = (lines: readonly string[]): FrontMatter => {
  const none = { values: new Map<string, string>(), length: 0 };
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || lines[first]?.trim() !== '---') return none;
  const size = lines.slice(first + 1, first + 60).findIndex((line) => /^\s*(?:---|\.\.\.)\s*$/u.test(line));
  if (size < 0) return none;
  const values = new Map<string, string>();
  for (const line of lines.slice(first + 1, first + 1 + size)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim().toLowerCase();
    const value = unquote(line.slice(colon + 1).trim());
    if (colon > 0 && /^[\w-]{1,40}$/u.test(key) && value !== '') values.set(key, value);
  }
  return { values, length: first + size + 2 };
};

const unquote = (value: string): string => (/^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value);
