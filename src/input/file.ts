import { readFileSync } from 'node:fs';
import { VisitxError } from '../core/error.ts';
import { memorySource } from './memory.ts';
import type { Source } from './source.ts';

/**
 * The bytes of a file.
 * @throws VisitxError `input-missing`, `input-is-folder` or `input-unreadable`.
 */
export const readFileSource = (path: string): Source => {
  try {
    return memorySource(readFileSync(path), { kind: 'file', path });
  } catch (cause) {
    throw fileFault(path, cause);
  }
};

/** A fault of the file system, in words. */
export const fileFault = (path: string, cause: unknown): VisitxError => {
  const code = codeOf(cause);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new VisitxError('input-missing', `there is no file ${path}`, { cause, hint: 'check the path; "-" reads standard input' });
  }
  if (code === 'EISDIR') {
    return new VisitxError('input-is-folder', `${path} is a folder, not a file`, {
      cause,
      hint: `name the files in it, for example ${path}/*.txt`,
    });
  }
  if (code === 'ERR_FS_FILE_TOO_LARGE') {
    return new VisitxError('input-too-large', `${path} is too large for an article`, { cause, hint: 'give one article a file' });
  }
  const reason = code === 'EACCES' || code === 'EPERM' ? 'you may not read it' : (code ?? 'it cannot be read');
  return new VisitxError('input-unreadable', `${path} cannot be read: ${reason}`, { cause, hint: 'check its permissions' });
};

const codeOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
