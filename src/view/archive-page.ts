import { gzipSync } from 'node:zlib';
import type { Report } from '../report/schema.ts';
import { archiveData, PACK_SIZE } from './archive-data.ts';
import { archiveParts } from './archive-parts.ts';
import { archiveScript, archiveStyle } from './client.generated.ts';
import { labelsFor } from './labels.ts';
import { outlineJson } from './map.generated.ts';
import { assemblePage } from './page.ts';

export interface ArchivePageOptions {
  /** BCP 47 language of the labels; that of the first article where it is left out. */
  readonly ui?: string | undefined;
}

/** One self-contained HTML page over many reports; each article is packed and is unpacked when it is opened. */
export const writeArchivePage = (reports: readonly Report[], { ui }: ArchivePageOptions = {}): string => {
  const labels = labelsFor(ui, reports[0]?.article.language ?? null);
  const data = archiveData(reports, labels);
  return assemblePage({
    language: labels.language,
    title: labels.archive.archive,
    style: archiveStyle,
    script: archiveScript,
    data: { archive: data, outline: JSON.parse(outlineJson) },
    packs: packsOf(reports),
    frame: 'many-articles',
    body: archiveParts(data),
  });
};

const packsOf = (reports: readonly Report[]): string[] => {
  const packs: string[] = [];
  for (let at = 0; at < reports.length; at += PACK_SIZE) {
    packs.push(gzipSync(JSON.stringify(reports.slice(at, at + PACK_SIZE))).toString('base64'));
  }
  return packs;
};
