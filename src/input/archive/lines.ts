/** A line of a file, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly offset: number;
  readonly length: number;
  /** Left out where they were not asked for, or are more than was allowed. */
  readonly bytes?: Uint8Array;
}

interface LineOptions {
  /** Bytes of longer lines are passed over; 0 where none are wanted. */
  readonly maxBytes: number;
}

const LINE_FEED = 0x0a;

/** The lines of a stream that are not blank; none is held for longer than it takes to hand it on. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, { maxBytes }: LineOptions): AsyncGenerator<Line> {
  let number = 1;
  let offset = 0;
  let line = new LineParts(maxBytes);
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, at)) {
      line.add(chunk.subarray(at, end));
      if (!line.isBlank) yield line.finish(number, offset);
      number += 1;
      offset += line.length + 1;
      at = end + 1;
      line = new LineParts(maxBytes);
    }
    line.add(chunk.subarray(at));
  }
  if (!line.isBlank) yield line.finish(number, offset);
}

class LineParts {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  length = 0;
  isBlank = true;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    this.length += part.length;
    if (this.isBlank) this.isBlank = !part.some((byte) => byte > 0x20);
    if (this.length <= this.#maxBytes) this.#parts.push(part);
    else this.#parts = [];
  }

  finish(number: number, offset: number): Line {
    const place = { number, offset, length: this.length };
    return this.length <= this.#maxBytes ? { ...place, bytes: new Uint8Array(Buffer.concat(this.#parts)) } : place;
  }
}
