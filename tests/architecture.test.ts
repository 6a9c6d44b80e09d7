import { posix } from 'node:path';
import { Visitor } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type SourceFile } from './support/sources.ts';

const STAGES = ['core', 'input', 'document', 'article', 'sites', 'annotate', 'lang', 'report', 'visit', 'config'] as const;
/** The whole pipeline, top to bottom. */
const PIPELINE = ['extract.ts', 'extract-document.ts', 'languages.ts'] as const;

/** Which folder of src/ may import from which; each may import from itself. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  core: [],
  input: ['core'],
  document: ['core', 'input'],
  article: ['core', 'document'],
  sites: ['core', 'article'],
  annotate: ['core', 'article'],
  lang: ['core', 'annotate'],
  report: ['core'],
  visit: ['core', 'article', 'annotate', 'report'],
  write: ['core', 'report'],
  config: ['core', 'annotate', 'report'],
  view: ['core', 'report', 'write'],
  check: ['core', 'input', 'report', 'write', 'config', 'extract.ts'],
  ...Object.fromEntries(PIPELINE.map((file) => [file, [...PIPELINE, ...STAGES]])),
  batch: [...PIPELINE, 'core', 'input', 'report', 'write', 'config'],
  queue: ['core', 'input', 'batch'],
  'index.ts': [...PIPELINE, ...STAGES, 'write'],
  cli: [...PIPELINE, ...STAGES, 'write', 'check', 'view', 'batch', 'queue'],
};

/** Each package stands behind one place. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  cheerio: ['document', 'article'],
  'css-select': ['document', 'article'],
  'cheerio/slim': ['document', 'article'],
  domhandler: ['document', 'article'],
  htmlparser2: ['document', 'article', 'input'],
  'entities/decode': ['article'],
  undici: ['input'],
  'ipaddr.js': ['input'],
  'robots-parser': ['input'],
  'csv-parse': ['input'],
  'tar-stream': ['input'],
  yauzl: ['input'],
  tinyglobby: ['batch'],
  piscina: ['batch'],
  'cli-progress': ['cli'],
  zod: ['report', 'config', 'check', 'input', 'batch', 'queue'],
  ...Object.fromEntries(['bullmq', 'ioredis', 'pino', 'prom-client', '@aws-sdk/client-s3'].map((name) => [name, ['queue']])),
  yaml: ['write', 'config', 'check'],
  re2js: ['config'],
  'csv-stringify/sync': ['write'],
  'hyparquet-writer': ['write'],
  'node-sqlite3-wasm': ['write'],
  yazl: ['write'],
  ...Object.fromEntries(['array', 'axis', 'geo', 'scale', 'selection', 'shape'].map((part) => [`d3-${part}`, ['view']])),
  'topojson-client': ['view'],
  commander: ['cli'],
  chalk: ['cli'],
};

/** Where the world may be touched: files, streams, the environment, the clock. */
const WORLDLY: ReadonlySet<string> = new Set(['input', 'cli', 'write', 'batch', 'queue']);
/** What runs in a browser has its clock and its window. */
const BROWSER = 'view/client/';
/** Modules of Node that only compute. */
const PURE_MODULES: ReadonlySet<string> = new Set(['node:buffer', 'node:crypto', 'node:path', 'node:zlib']);

const sources = readSources();

const placeOf = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);

/** The places of src/ that a file reaches, itself aside. */
const reachOf = (file: SourceFile): string[] =>
  importsOf(file)
    .filter((name) => name.startsWith('.'))
    .map((name) => placeOf(posix.join(posix.dirname(file.path), name)))
    .filter((place) => place !== placeOf(file.path));

const worldlyWordsOf = (file: SourceFile): string[] => {
  const found: string[] = [];
  const visitor = new Visitor({
    MemberExpression: (node) => {
      const text = file.code.slice(node.start, node.end);
      if (/^(?:process\.\w+|Date\.now|Math\.random|performance\.now)/u.test(text)) found.push(text);
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0) found.push('new Date()');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && ['fetch', 'setTimeout', 'setInterval'].includes(node.callee.name))
        found.push(node.callee.name);
    },
  });
  visitor.visit(file.program);
  return found;
};

describe('the architecture', () => {
  it('has a row in the table for every folder and file at the top of src', () => {
    expect(sources.map(({ path }) => path).filter((path) => !(placeOf(path) in TABLE))).toEqual([]);
  });

  it.each(sources.map((file) => [file.path, file] as const))('lets %s import what the table allows, and nothing else', (path, file) => {
    expect(reachOf(file).filter((place) => !TABLE[placeOf(path)]?.includes(place))).toEqual([]);
  });

  it.each(sources.map((file) => [file.path, file] as const))('keeps the packages of %s in their places', (path, file) => {
    const foreign = importsOf(file).filter((name) => !name.startsWith('.') && !name.startsWith('node:'));
    expect(foreign.filter((name) => !PACKAGES[name]?.includes(placeOf(path)))).toEqual([]);
  });

  it.each(sources.filter(({ path }) => !WORLDLY.has(placeOf(path)) && !path.startsWith(BROWSER)).map((file) => [file.path, file] as const))(
    'keeps clock, environment, files and network out of %s',
    (_, file) => {
      const modules = importsOf(file).filter((name) => name.startsWith('node:') && !PURE_MODULES.has(name));
      expect([...modules, ...worldlyWordsOf(file)]).toEqual([]);
    },
  );

  it('names no language in the engine', () => {
    const engine = sources.filter(({ path }) => ['annotate', 'visit', 'article'].includes(placeOf(path)));
    expect(engine.filter((file) => importsOf(file).some((name) => /\/(?:lang|sites)\//u.test(name))).map(({ path }) => path)).toEqual([]);
  });

  it('keeps files under 250 lines, data aside', () => {
    const isData = (path: string) => path.startsWith('lang/') || path.endsWith('.generated.ts');
    const long = sources.filter(({ path, code }) => !isData(path) && code.split('\n').length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('has no default export', () => {
    expect(
      sources.filter(({ program }) => program.body.some((node) => node.type === 'ExportDefaultDeclaration')).map(({ path }) => path),
    ).toEqual([]);
  });
});
