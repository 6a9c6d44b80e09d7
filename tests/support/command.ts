import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './sources.ts';

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built command as a user would, away from any terminal. */
export const visitx = (args: readonly string[], { input = '', env = {}, cwd = ROOT }: Setting = {}): Outcome => {
  const { FORCE_COLOR: _, NO_COLOR: __, VISITX_DEBUG: ___, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'bin/visitx.js'), ...args], {
    input,
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout, err: stderr };
};
