// Bundles the command and the library into dist/, each with its dependencies, and writes the library's types.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
rmSync(join(root, 'dist'), { recursive: true, force: true });

const common = {
  absWorkingDir: root,
  outdir: 'dist',
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  legalComments: 'linked',
  // The build for browsers is the one written as modules: only what is used gets in, and nothing asks for `require`.
  alias: { yaml: join(dirname(require.resolve('yaml/package.json')), 'browser/dist/index.js') },
  external: ['piscina', 'node-sqlite3-wasm', 'bullmq', 'ioredis', 'pino', 'prom-client', '@aws-sdk/client-s3'],
  // Packages written for CommonJS ask for Node's own modules by `require`.
  banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
};
// What only some commands need is split off and loaded when it is asked for; one build each, so that the command gets few chunks.
await build({ ...common, entryPoints: { cli: 'src/cli/main.ts' }, splitting: true, chunkNames: 'chunks/[name]-[hash]' });
// The threads of a batch load this one file. Packages that bring files of their own stay where they are installed.
await build({ ...common, entryPoints: { 'batch-worker': 'src/batch/worker.ts' } });
// So do the threads of a check.
await build({ ...common, entryPoints: { 'check-worker': 'src/cli/check-worker.ts' } });
await build({ ...common, entryPoints: { index: 'src/index.ts' } });

const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
const types = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json', '--emitDeclarationOnly'], { cwd: root, stdio: 'inherit' });
process.exitCode = types.status ?? 1;
