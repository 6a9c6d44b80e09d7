import type { Range } from '../store/store.ts';

/** Whole lines of a file. */
export interface LineSpan extends Range {
  /** Of the first line, from 1. */
  readonly number: number;
}

const LINE_FEED = 0x0a;

/** Cuts a stream into spans of whole lines, each of `spanBytes` at least, but for the last. */
export async function* cutLines(chunks: AsyncIterable<Uint8Array>, spanBytes: number): AsyncGenerator<LineSpan> {
  let start = 0;
  let number = 1;
  let lines = 0;
  let base = 0;
  for await (const chunk of chunks) {
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, at + 1)) {
      lines += 1;
      const end = base + at + 1;
      if (end - start < spanBytes) continue;
      yield { start, end, number };
      start = end;
      number += lines;
      lines = 0;
    }
    base += chunk.length;
  }
  if (base > start) yield { start, end: base, number };
}
