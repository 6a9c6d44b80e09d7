import { pointLines } from './map.generated.ts';

type Point = readonly [longitude: number, latitude: number];

const readPoints = (): Map<string, Point> => {
  const read = new Map<string, Point>();
  for (const line of pointLines.split('\n')) {
    const [code, at] = line.split(':');
    const [longitude, latitude] = (at ?? '').split(',').map(Number);
    if (code !== undefined && longitude !== undefined && latitude !== undefined) read.set(code, [longitude, latitude]);
  }
  return read;
};

const points = readPoints();

/** Where a regency, a city or a province lies: for a province, and for a regency without a point, the middle of its province. */
export const pointOf = (code: string): Point | null => points.get(code) ?? middleOf(code.slice(0, 2));

const middleOf = (province: string): Point | null => {
  const own = [...points].filter(([code]) => code.startsWith(`${province}.`)).map(([, at]) => at);
  if (own.length === 0) return null;
  const mean = (axis: 0 | 1) => Math.round((own.reduce((sum, at) => sum + at[axis], 0) / own.length) * 100) / 100;
  return [mean(0), mean(1)];
};
