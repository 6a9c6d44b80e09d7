import type { Report } from '../report/schema.ts';
import type { Trace } from '../report/trace.ts';

/** Formats for other programs and for people; each is loaded when it is asked for. */
export const EXPORT_FORMATS = ['html', 'markdown', 'webannotation', 'ics', 'jsonld'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const isExportFormat = (format: string): format is ExportFormat => EXPORT_FORMATS.some((name) => name === format);

const SINGLE: ReadonlySet<string> = new Set(['html', 'webannotation', 'jsonld']);

/** True for formats of which two in a row are no file that anything reads. */
export const isSingle = (format: string): boolean => SINGLE.has(format);

export const exporterFor = async (format: ExportFormat): Promise<(report: Report, trace: Trace) => string> => {
  switch (format) {
    case 'html': {
      const { writeArticlePage } = await import('../view/article-page.ts');
      return (report, trace) => writeArticlePage(report, { trace });
    }
    case 'markdown':
      return (await import('../write/markdown.ts')).writeMarkdown;
    case 'webannotation':
      return (await import('../write/web-annotation.ts')).writeWebAnnotation;
    case 'ics':
      return (await import('../write/ics.ts')).writeIcs;
    case 'jsonld':
      return (await import('../write/jsonld.ts')).writeJsonLd;
  }
};
