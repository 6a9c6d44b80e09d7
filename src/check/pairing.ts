/** Which of the items expected is which of those found, as indices into both. */
export interface Pairing {
  readonly pairs: ReadonlyMap<number, number>;
  /** Pairs that are alike in nothing but their place. */
  readonly leftovers: ReadonlyMap<number, number>;
}

/** Pairs one to one, the likest first; what is left over is paired in order where that is asked for. */
export const pairUp = (
  counts: { readonly expected: number; readonly got: number },
  likeness: (expected: number, got: number) => number,
  pairsLeftovers: boolean,
): Pairing => {
  const all: { e: number; g: number; alike: number }[] = [];
  for (let e = 0; e < counts.expected; e++) {
    for (let g = 0; g < counts.got; g++) {
      const alike = likeness(e, g);
      if (alike > 0) all.push({ e, g, alike });
    }
  }
  all.sort((a, b) => b.alike - a.alike || a.e - b.e || a.g - b.g);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { e, g } of all) {
    if (pairs.has(e) || taken.has(g)) continue;
    pairs.set(e, g);
    taken.add(g);
  }
  return { pairs, leftovers: pairsLeftovers ? pairInOrder(counts, pairs, taken) : new Map() };
};

const pairInOrder = (
  counts: { readonly expected: number; readonly got: number },
  pairs: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): Map<number, number> => {
  const open = Array.from({ length: counts.got }, (_, g) => g).filter((g) => !taken.has(g));
  const leftovers = new Map<number, number>();
  for (let e = 0; e < counts.expected; e++) {
    if (pairs.has(e)) continue;
    const g = open.shift();
    if (g === undefined) break;
    leftovers.set(e, g);
  }
  return leftovers;
};
