import { createHash } from 'node:crypto';
import type { Source, SourceInfo } from './source.ts';

/** SHA-256 of the bytes as received, hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Bytes or text that a program holds, with what it knows of where they came from. */
export const memorySource = (content: Uint8Array | string, info: Partial<SourceInfo> = {}): Source =>
  typeof content === 'string'
    ? textSource(content, info)
    : { bytes: content, info: { kind: 'memory', ...info, sha256: sha256Of(content) } };

/** The bytes of a text and their digest are made when they are asked for: most readers ask for the characters alone. */
const textSource = (characters: string, info: Partial<SourceInfo>): Source => {
  let bytes: Uint8Array | undefined;
  let sha256: string | undefined;
  return {
    characters,
    get bytes() {
      bytes ??= Buffer.from(characters, 'utf8');
      return bytes;
    },
    info: {
      kind: 'memory',
      ...info,
      get sha256() {
        sha256 ??= createHash('sha256').update(characters, 'utf8').digest('hex');
        return sha256;
      },
    },
  };
};
