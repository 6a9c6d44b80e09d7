#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later keep compiled code between runs; where the cache cannot be written, nothing is lost.
module.enableCompileCache?.();
await import('../dist/cli.js');
