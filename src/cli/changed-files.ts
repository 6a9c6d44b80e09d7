import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { VisitxError } from '../core/error.ts';

/**
 * Absolute paths of the files that git has changed since a commit, new ones included.
 * @throws VisitxError `option-invalid` where git cannot tell.
 */
export const changedFiles = (since: string): ReadonlySet<string> => {
  const top = git('rev-parse', '--show-toplevel').trim();
  const changed = git('diff', '--name-only', '--no-renames', '-z', '--end-of-options', since, '--');
  const fresh = git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', top);
  return new Set(
    `${changed}${fresh}`
      .split('\0')
      .filter(Boolean)
      .map((path) => resolve(top, path)),
  );
};

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    const told = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim().split('\n')[0] : '';
    throw new VisitxError('option-invalid', `git cannot say what has changed${told ? `: ${told}` : ''}`, {
      cause,
      hint: 'run it inside of a git work tree and name a commit that it has',
    });
  }
};
