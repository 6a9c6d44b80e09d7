const START = 1024;
const FULLEST = 0.6;

/** Two halves of a 64-bit key. */
export interface Key {
  readonly high: number;
  readonly low: number;
}

/** The first 64 bits of a hexadecimal digest. */
export const keyOf = (hex: string): Key => ({
  high: Number.parseInt(hex.slice(0, 8), 16),
  low: Number.parseInt(hex.slice(8, 16), 16),
});

/**
 * Remembers a number for each of very many digests in 16 bytes a slot, where a `Map` of strings takes over a hundred.
 * Two of ten million digests share their 64 bits with a probability of three in a million.
 */
export class KeyTable {
  #size = 0;
  #keys = new Uint32Array(2 * START);
  #values = new Float64Array(START).fill(-1);

  get size(): number {
    return this.#size;
  }

  /** The number kept under a key, or `undefined`. */
  get(key: Key): number | undefined {
    const value = this.#values[this.#slotOf(key)] ?? -1;
    return value < 0 ? undefined : value;
  }

  /** Keeps a number that is not negative, in place of the one before. */
  set(key: Key, value: number): void {
    if (this.#size >= this.#values.length * FULLEST) this.#grow();
    const slot = this.#slotOf(key);
    if ((this.#values[slot] ?? -1) < 0) this.#size += 1;
    this.#keys[2 * slot] = key.high;
    this.#keys[2 * slot + 1] = key.low;
    this.#values[slot] = value;
  }

  /** Where the key is, or the free place where it belongs. */
  #slotOf({ high, low }: Key): number {
    const mask = this.#values.length - 1;
    let slot = low & mask;
    while ((this.#values[slot] ?? -1) >= 0) {
      if (this.#keys[2 * slot] === high && this.#keys[2 * slot + 1] === low) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Uint32Array(2 * keys.length);
    this.#values = new Float64Array(2 * values.length).fill(-1);
    this.#size = 0;
    for (let slot = 0; slot < values.length; slot += 1) {
      const value = values[slot] ?? -1;
      if (value >= 0) this.set({ high: keys[2 * slot] ?? 0, low: keys[2 * slot + 1] ?? 0 }, value);
    }
  }
}
