/** The layers of an article that a reader can tell apart, in the order of the legend. The first letter of each is its key in print. */
export const LAYERS = [
  'visit',
  'date',
  'person',
  'position',
  'agency',
  'region',
  'purpose',
  'quote',
  'finding',
  'recommendation',
  'commitment',
  'source',
] as const;

export type Layer = (typeof LAYERS)[number];

/** Layers whose marks are whole statements: shown as ground, not as underlines, and named in the margin. */
export const STATEMENTS: ReadonlySet<Layer> = new Set(['purpose', 'quote', 'finding', 'recommendation', 'commitment']);
