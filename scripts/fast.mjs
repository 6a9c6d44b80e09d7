// Bundles `visitx extract` into one file and keeps it compiled: runs it on articles of the fixtures, then writes the code that
// V8 has compiled by then to dist/fast/, under the version of Node that it is good for. bin/visitx.js takes it from there.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const folder = join(root, 'dist/fast');

const LOADER = `'use strict';
const { readFileSync } = require('node:fs');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// A run of a tenth of a second gains nothing from code that is optimised for long ones; a run over many files gets it later.
// V8 has had the flag up to version 11, and complains of it since.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=10000000');

/** Runs a bundle with the code compiled from it; false, and nothing run, where this Node does not take that code. */
const loadFast = (filename, cachedData) => {
  const script = compile(filename, cachedData);
  if (script.cachedDataRejected) return false;
  runScript(script, filename);
  return true;
};

const compile = (filename, cachedData) =>
  new Script(\`(function(require,module,exports,__filename,__dirname){\${readFileSync(filename, 'latin1')}\\n})\`, {
    filename,
    cachedData,
  });

const runScript = (script, filename) => {
  const module = { exports: {} };
  script.runInThisContext()(require, module, module.exports, filename, dirname(filename));
  return module.exports;
};

module.exports = { compile, loadFast, runScript };
`;

const WARM = `
const { compile, runScript } = require(${JSON.stringify(join(folder, 'load.cjs'))});
const filename = ${JSON.stringify(join(folder, 'extract.cjs'))};
const script = compile(filename);
process.argv = [process.execPath, 'visitx', 'extract', ...process.env.VISITX_WARM.split('\\n')];
runScript(script, filename).done.then(() => {
  if (process.exitCode) return;
  require('node:fs').writeFileSync(${JSON.stringify(join(folder, `${process.version}-${process.arch}.bin`))}, script.createCachedData());
});
`;

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'load.cjs'), LOADER);
/** What is loaded only when asked for becomes a file of its own, by the name of its module. */
const lazy = new Map();
const apart = {
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = `${basename(path, '.ts')}.cjs`;
      lazy.set(name, join(resolveDir, path));
      return { path: `./${name}`, external: true };
    }),
};

/** Of Node, commander wants the starting of processes, which `extract` never does: it is loaded when it is first used. */
const deferred = {
  name: 'deferred',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ namespace, path }) =>
      namespace === 'deferred' ? { path, external: true } : { path, namespace: 'deferred' },
    );
    onLoad({ filter: /.*/, namespace: 'deferred' }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] });`,
    }));
  },
};

const bundle = (name, entry) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: join(folder, name),
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    supported: { 'dynamic-import': false },
    legalComments: 'linked',
    alias: { yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/dist/index.js') },
    external: ['piscina', 'node-sqlite3-wasm'],
    plugins: [apart, deferred],
  });

/** The bundler escapes what is not ASCII in strings, but leaves it in patterns; the loader reads bytes. */
const escapePatterns = (name) => {
  const escaped = readFileSync(join(folder, name), 'utf8').replace(/[^\0-\x7f]/gu, (letter) => {
    const code = letter.codePointAt(0);
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
  writeFileSync(join(folder, name), escaped);
};

await bundle('extract.cjs', join(root, 'src/cli/extract-main.ts'));
for (const [name, entry] of lazy) await bundle(name, entry);
for (const name of ['extract.cjs', ...lazy.keys()]) escapePatterns(name);

const articles = ['tests/data/article.txt'].map((file) => join(root, file));
const { status } = spawnSync(process.execPath, ['-e', WARM], {
  cwd: root,
  env: { ...process.env, VISITX_WARM: [...articles, '--no-config'].join('\n') },
  stdio: ['ignore', 'ignore', 'inherit'],
});
process.exitCode = status ?? 1;
