import type { Layers } from '../annotate/annotate.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Span } from '../core/span.ts';
import type { Reading } from './build.ts';
import { MIN_QUOTE_WORDS } from './build.ts';

/** The doubts of a reading: dates that disagree or compete, quotes without end or speaker, slips of the pen, glued words. */
export const diagnose = (layers: Layers, reading: Reading): Diagnostic[] => [
  ...dateDoubts(layers, reading),
  ...quoteDoubts(layers),
  ...slipDoubts(layers),
  ...regionDoubts(reading),
];

const dateDoubts = ({ dates, notes }: Layers, { outcome }: Reading): Diagnostic[] => {
  const visit = outcome?.visit;
  const own = (visit?.date ? [visit.date] : dates.filter((d) => d.role === 'event')).flatMap((d) => d.diagnostics);
  const rival = visit?.otherDates.find((c) => c.score >= (visit.dateScore ?? 0) - 1 && c.date.start !== visit.date?.start);
  if (!visit?.date || !rival) return own;
  const quote = (span: Span): string => notes.text.slice(span.start, span.end);
  return [
    ...own,
    {
      code: 'dates-compete',
      message: `"${quote(visit.date.mark)}" is taken as the day of the visit; "${quote(rival.date.mark)}" competes`,
      spans: [visit.date.mark, rival.date.mark].map(({ start, end }) => ({ start, end })),
    },
  ];
};

const quoteDoubts = ({ notes }: Layers): Diagnostic[] =>
  notes.speech.attributions.flatMap(({ quote, speaker }): Diagnostic[] => {
    const words = notes.text.slice(quote.start, quote.end).split(/\s+/u).length;
    if (words < MIN_QUOTE_WORDS) return [];
    const span = { start: quote.start, end: quote.end };
    return [
      ...(quote.unclosed ? [{ code: 'quote-not-closed' as const, message: 'the quote has no closing mark', spans: [span] }] : []),
      ...(speaker === undefined
        ? [
            {
              code: 'speaker-unresolved' as const,
              message: 'the article does not say, in words that are understood, who says this',
              spans: [span],
            },
          ]
        : []),
    ];
  });

const slipDoubts = ({ notes }: Layers): Diagnostic[] => {
  const { reader, tokens } = notes;
  const slips = reader.misspelt.map((at) => ({ token: tokens[at], as: reader.lexicon.misspeltHead.value.canonical }));
  const glued = tokens.filter((t) => t.glued);
  return [
    ...slips.flatMap(({ token, as }): Diagnostic[] =>
      token ? [{ code: 'source-typo', message: `"${token.text}" read as "${as}"`, spans: [{ start: token.start, end: token.end }] }] : [],
    ),
    ...(glued.length > 0
      ? [
          {
            code: 'glued-words' as const,
            message: `${glued.length} ${glued.length === 1 ? 'word was' : 'words were'} glued to the one before and read apart`,
            spans: glued.slice(0, 5).map(({ start, end }) => ({ start, end })),
          },
        ]
      : []),
  ];
};

const regionDoubts = ({ outcome }: Reading): Diagnostic[] => {
  const place = outcome?.visit?.place;
  const names = place?.region?.alternatives;
  if (!place?.region || !names || names.length < 2) return [];
  return [
    {
      code: 'region-ambiguous',
      message: `"${place.region.name}" may be any of ${names.join(', ')}`,
      spans: place.regionSpan ? [place.regionSpan] : [],
    },
  ];
};
