const EMPTY = Buffer.alloc(0);

/**
 * Reads a stream of bytes piece by piece, and never holds more of it than it is asked for.
 * A fault of the stream is its end: what came before is read first, then `takeFault` tells.
 */
export class ChunkReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer = EMPTY;
  #isDone = false;
  #fault: unknown;
  /** Of the next byte, from the start of the stream. */
  offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next `length` bytes, or fewer at the end, which stay to be read. */
  async peek(length: number): Promise<Buffer> {
    if (this.#held.length < length && !this.#isDone) {
      const parts = [this.#held];
      let size = this.#held.length;
      while (size < length) {
        const chunk = await this.#next();
        if (chunk === undefined) break;
        parts.push(chunk);
        size += chunk.length;
      }
      this.#held = Buffer.concat(parts, size);
    }
    return this.#held.subarray(0, length);
  }

  /** The next `length` bytes, or fewer at the end. */
  async take(length: number): Promise<Buffer> {
    const bytes = await this.peek(length);
    this.#advance(bytes.length);
    return bytes;
  }

  /** Passes over `length` bytes; gives the number that were there. */
  async skip(length: number): Promise<number> {
    let left = length;
    for (;;) {
      const count = Math.min(left, this.#held.length);
      this.#advance(count);
      left -= count;
      if (left === 0) return length;
      const chunk = await this.#next();
      if (chunk === undefined) return length - left;
      this.#held = chunk;
    }
  }

  /** Passes over everything before the next `mark`; false where there is none. */
  async skipTo(mark: string): Promise<boolean> {
    for (;;) {
      const at = this.#held.indexOf(mark, 0, 'latin1');
      if (at >= 0) {
        this.#advance(at);
        return true;
      }
      this.#advance(Math.max(0, this.#held.length - mark.length + 1));
      const chunk = await this.#next();
      if (chunk === undefined) {
        this.#advance(this.#held.length);
        return false;
      }
      this.#held = Buffer.concat([this.#held, chunk]);
    }
  }

  /** Why the stream ended, where that was a fault; told once. */
  takeFault(): unknown {
    const fault = this.#fault;
    this.#fault = undefined;
    return fault;
  }

  /** What is left, chunk by chunk. @throws the fault of the stream at its place. */
  async *rest(): AsyncGenerator<Buffer> {
    while (this.#held.length > 0) {
      const chunk = this.#held;
      this.#advance(chunk.length);
      yield chunk;
      this.#held = (await this.#next()) ?? EMPTY;
    }
    const fault = this.takeFault();
    if (fault !== undefined) throw fault;
  }

  /** Lets go of the stream beneath. */
  async close(): Promise<void> {
    this.#isDone = true;
    this.#held = EMPTY;
    await this.#chunks.return?.();
  }

  async #next(): Promise<Buffer | undefined> {
    if (this.#isDone) return undefined;
    const { done, value } = await this.#chunks.next().catch((fault: unknown) => {
      this.#fault = fault;
      return { done: true, value: undefined } as const;
    });
    if (done === true) {
      this.#isDone = true;
      return undefined;
    }
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  }

  #advance(count: number): void {
    this.#held = this.#held.subarray(count);
    this.offset += count;
  }
}
