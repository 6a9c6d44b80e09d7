/** Words found in the article's text, with what stands around them. */
export interface TextHit {
  readonly paragraph: HTMLElement;
  readonly range: Range;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const AROUND = 32;

/** Every place of the words in the story, in its order, upper and lower case alike. */
export const findInText = (story: HTMLElement, words: string, most: number): TextHit[] => {
  const hits: TextHit[] = [];
  const wanted = words.toLowerCase();
  if (wanted === '') return hits;
  for (const paragraph of story.querySelectorAll('h1, p')) {
    if (!(paragraph instanceof HTMLElement)) continue;
    const text = paragraph.textContent ?? '';
    const lower = text.toLowerCase();
    // A letter that changes its length in lower case would shift every place behind it.
    if (lower.length !== text.length) continue;
    for (let at = lower.indexOf(wanted); at >= 0 && hits.length < most; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      const range = rangeOf(paragraph, at, end);
      if (range)
        hits.push({
          paragraph,
          range,
          before: text.slice(Math.max(0, at - AROUND), at),
          words: text.slice(at, end),
          after: text.slice(end, end + AROUND),
        });
    }
  }
  return hits;
};

const rangeOf = (paragraph: HTMLElement, start: number, end: number): Range | undefined => {
  const range = document.createRange();
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = 0;
  let isBegun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!isBegun && start < at + length) {
      range.setStart(node, start - at);
      isBegun = true;
    }
    if (isBegun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
};

/** Marks all hits where the browser can without touching the page's elements. */
export const showHits = (hits: readonly TextHit[]): void => {
  if (!('highlights' in CSS)) return;
  if (hits.length === 0) CSS.highlights.delete('hits');
  else CSS.highlights.set('hits', new Highlight(...hits.map(({ range }) => range)));
};

export const selectHit = ({ range }: TextHit): void => {
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
};
