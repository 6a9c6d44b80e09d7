import { createHash } from 'node:crypto';
import type { Source, SourceInfo } from './source.ts';

/** SHA-256 of the bytes as received, hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes or text that a program holds, with what it knows of where they came from. */
export const memorySource = (content: Uint8Array | string, info: Partial<SourceInfo> = {}): Source => {
  const isText = typeof content === 'string';
  const bytes = isText ? Buffer.from(content, 'utf8') : content;
  return { bytes, ...(isText ? { characters: content } : {}), info: { kind: 'memory', ...info, sha256: sha256Of(bytes) } };
};
