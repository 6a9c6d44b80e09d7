import type { Site } from '../article/html/site.ts';
import { antara } from './antara.ts';
import { cnnIndonesia } from './cnn-indonesia.ts';
import { detik } from './detik.ts';
import { goId } from './go-id.ts';
import { jawaPos } from './jawa-pos.ts';
import { jpnn } from './jpnn.ts';
import { kapanlagi } from './kapanlagi.ts';
import { kompas } from './kompas.ts';
import { liputan6 } from './liputan6.ts';
import { mediaIndonesia } from './media-indonesia.ts';
import { okezone } from './okezone.ts';
import { republika } from './republika.ts';
import { sindonews } from './sindonews.ts';
import { solopos } from './solopos.ts';
import { tempo } from './tempo.ts';
import { timesIndonesia } from './times-indonesia.ts';
import { tribun } from './tribun.ts';
import { viva } from './viva.ts';

/** All publishers with rules of their own; a new one is a file and a line here. */
export const sites: readonly Site[] = [
  antara,
  cnnIndonesia,
  detik,
  goId,
  jawaPos,
  jpnn,
  kapanlagi,
  kompas,
  liputan6,
  mediaIndonesia,
  okezone,
  republika,
  sindonews,
  solopos,
  tempo,
  timesIndonesia,
  tribun,
  viva,
];
