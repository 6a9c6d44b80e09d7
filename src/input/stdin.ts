import { VisitxError } from '../core/error.ts';
import { memorySource } from './memory.ts';
import type { Source } from './source.ts';

/**
 * All bytes of standard input.
 * @throws VisitxError `input-unreadable`.
 */
export const readStdinSource = async (stream: AsyncIterable<Uint8Array> = process.stdin): Promise<Source> => {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (cause) {
    throw new VisitxError('input-unreadable', 'standard input cannot be read', { cause, hint: 'pipe an article into visitx' });
  }
  return memorySource(Buffer.concat(chunks), { kind: 'stdin' });
};
