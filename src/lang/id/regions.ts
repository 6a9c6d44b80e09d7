import type { RegionHit, RegionValue } from '../../annotate/region-value.ts';
import type { Token } from '../../core/tokens.ts';
export const regionAt = (tokens: readonly Token[], index: number): RegionHit | undefined => {
  const t = tokens[index];
  const n = tokens[index + 1];
  if (t && n && /^(kabupaten|kota|provinsi)$/.test(t.lower) && n.shape === 'Upper')
    return { length: 2, value: { name: `${t.text} ${n.text}`, country: 'ID', level: 'regency', explicit: true } };
  return undefined;
};
export const regionOf = (_text: string): RegionValue | undefined => undefined;
