import type { Report } from '../../src/report/schema.ts';
import { newText } from './generate-reports.ts';
import { sampleReport } from './report.ts';

/** What a page must show and never obey. Each that runs would set `window.pwned`. */
export const HOSTILE: Readonly<Record<string, string>> = {
  closing: '</script><script>window.pwned=1</script>',
  comment: '<!--<script>window.pwned=2</script>-->',
  handler: '"><img src=x onerror="window.pwned=3">',
  svg: '<svg/onload=window.pwned=4>',
  attribute: '" autofocus onfocus="window.pwned=5" x="',
  style: '</style><style>*{display:none!important}</style>',
  css: "}*{background:url('https://evil.example/c.png')}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to be one that nobody fills
  template: '${window.pwned=6}{{constructor.constructor("window.pwned=7")()}}',
  link: 'javascript:window.pwned=8',
  data: 'data:text/html,<script>window.pwned=9</script>',
  bidi: 'abc\u202egnp.exe\u202c\u2066x',
  lines: 'a\u2028b\u2029c\u0000d\ufeff',
  formula: '=HYPERLINK("https://evil.example","x")',
  prototype: '__proto__',
};

/** A report in which every text that an article brings is hostile. */
export const hostileReport = (): Report => {
  const all = Object.values(HOSTILE);
  const at = (i: number): string => all[i % all.length] ?? '';
  const t = newText();
  const title = t.say(`${at(0)} ${at(2)}`, `rule/${at(4)}`, 'title');
  t.add('\n');
  const places = all.map((words) => {
    const place = t.say(words, `rule/${words}`);
    t.add(' — ');
    return place;
  });
  const sample = sampleReport();
  return {
    ...sample,
    article: {
      ...sample.article,
      url: at(8),
      outlet: at(5),
      title: title.exact,
      authors: all,
      image: { url: at(9), caption: at(1), credit: at(3) },
      language: 'id',
      text: t.text,
      evidence: [title],
      markup: [],
    },
    visits: [
      {
        kind: 'study-visit',
        term: at(0),
        status: 'held',
        date: { start: '2024-05-15', end: '2024-05-15', precision: 'day', time: at(4), evidence: places.slice(0, 1) },
        place: {
          name: at(2),
          address: at(3),
          region: { code: '33.02', name: at(5), province: at(6), country: 'ID' },
          evidence: places.slice(1, 2),
        },
        visitors: [{ agency: 'a1', leader: 'p1', size: 1, confidence: 1, evidence: places.slice(2, 3) }],
        hosts: [{ agency: 'a2', leader: 'p2', confidence: 1, evidence: places.slice(3, 4) }],
        purposes: places.map((place) => ({ text: place.exact, evidence: [place] })),
        topics: all,
        budget: { amount: 1, currency: 'IDR', source: at(0), evidence: [] },
        confidence: 1,
        evidence: places.slice(4, 5),
      },
    ],
    agencies: all.map((name, i) => ({
      id: `a${i + 1}`,
      name,
      aliases: all,
      type: 'other',
      parent: null,
      region: { code: '33.02', name, province: at(i + 1), country: 'ID' },
      evidence: places.slice(i, i + 1),
    })),
    people: all.map((name, i) => ({
      id: `p${i + 1}`,
      name,
      aliases: [],
      honorifics: [at(i + 1)],
      position: at(i + 2),
      agency: `a${i + 1}`,
      side: 'visitor',
      roles: ['speaker'],
      confidence: 1,
      evidence: places.slice(i, i + 1),
    })),
    quotes: places.map((place, i) => ({
      text: place.exact,
      kind: 'direct',
      cue: at(i),
      speaker: `p${i + 1}`,
      confidence: 1,
      evidence: [place],
    })),
    findings: places.map((place) => ({ text: place.exact, by: 'p1', evidence: [place] })),
    recommendations: places.map((place) => ({ text: place.exact, force: 'advise', by: 'p1', to: 'a1', confidence: 1, evidence: [place] })),
    commitments: places.map((place) => ({ text: place.exact, by: 'p1', evidence: [place] })),
    diagnostics: all.map((message) => ({ code: 'value-competes', message, evidence: [] })),
    provenance: { tool: at(0), rules: at(1) },
  };
};
