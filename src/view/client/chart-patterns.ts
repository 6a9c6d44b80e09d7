import type { Selection } from 'd3-selection';

/** Strokes of a 6 by 6 tile for each kind, so that kinds are told apart without colour. */
const STROKES: Readonly<Record<string, string>> = {
  'study-visit': '',
  'working-visit': 'M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2',
  'courtesy-call': 'M3,0 v6',
  inspection: 'M0,3 h6 M3,0 v6',
  'state-visit': 'M0,3 h6',
  other: 'M-1,5 l2,2 M0,0 l6,6 M5,-1 l2,2',
};

export const addPatterns = (defs: Selection<SVGDefsElement, unknown, null, undefined>, kinds: readonly string[]): void => {
  for (const kind of kinds) {
    const pattern = defs.append('pattern').attr('id', `kind-${kind}`).attr('class', `kind-${kind}`).attr('width', 6).attr('height', 6);
    pattern.attr('patternUnits', 'userSpaceOnUse');
    pattern.append('rect').attr('width', 6).attr('height', 6).attr('class', 'tile');
    const strokes = STROKES[kind];
    if (strokes) pattern.append('path').attr('d', strokes).attr('class', 'strokes');
  }
};
