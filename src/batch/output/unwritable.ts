import { VisitxError } from '../../core/error.ts';
import { messageOf, systemCodeOf } from '../../core/fault-code.ts';

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EISDIR: 'it is a folder',
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file would be larger than is allowed',
  EROFS: 'the disk is read-only',
};

/** A fault of writing in words; what was saved before it stays, and the run can go on from there. */
export const unwritable = (path: string, cause: unknown): VisitxError => {
  if (cause instanceof VisitxError) return cause;
  const code = systemCodeOf(cause) ?? '';
  return new VisitxError('output-unwritable', `${path} cannot be written: ${REASONS[code] ?? messageOf(cause)}`, {
    cause,
    hint: 'mend that, then run the same command with --resume',
  });
};
