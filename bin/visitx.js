#!/usr/bin/env node
'use strict';
// What starts the command soonest: plain CommonJS, the version without loading anything, and `extract` from code that the
// build kept compiled, where it was compiled by this very Node. Everything else, and every other Node, takes dist/cli.js.
const { existsSync, readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const dist = join(__dirname, '../dist');
const [first, ...rest] = process.argv.slice(2);

if (rest.length === 0 && (first === '--version' || first === '-V')) printVersion();
else if (first !== 'extract' || !runCompiled()) runModules();

function printVersion() {
  try {
    writeSync(1, `${require('../package.json').version}\n`);
  } catch (fault) {
    if (fault.code !== 'EPIPE') throw fault;
  }
}

/** False where there is no code of this Node's, or it refuses it. */
function runCompiled() {
  const compiled = join(dist, `fast/${process.version}-${process.arch}.bin`);
  if (!existsSync(compiled)) return false;
  const { loadFast } = require('../dist/fast/load.cjs');
  return loadFast(join(dist, 'fast/extract.cjs'), readFileSync(compiled));
}

function runModules() {
  if (!existsSync(join(dist, 'cli.js'))) {
    process.exitCode = 1;
    process.stderr.write('visitx: it is not built\n  hint: run "npm run build" first\n');
    return;
  }
  // Node 22.8 and later keep compiled code between runs; where the cache cannot be written, nothing is lost.
  require('node:module').enableCompileCache?.();
  import('../dist/cli.js');
}
