import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VisitxError } from '../src/core/error.ts';
import { readFileSource } from '../src/input/file.ts';
import { memorySource } from '../src/input/memory.ts';
import { readStdinSource } from '../src/input/stdin.ts';

const folder = mkdtempSync(join(tmpdir(), 'visitx-input-'));

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof VisitxError) return fault.hint === undefined ? `${fault.code} without a hint` : fault.code;
    throw fault;
  }
  return 'nothing thrown';
};

describe('readFileSource', () => {
  it('gives the bytes, the path as it was named and the SHA-256', () => {
    const path = join(folder, 'abc.txt');
    writeFileSync(path, 'abc');
    const { bytes, info } = readFileSource(path);
    expect(new TextDecoder().decode(bytes)).toBe('abc');
    expect(info).toEqual({ kind: 'file', path, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' });
  });

  it('names a file that is missing', () => {
    expect(codeOf(() => readFileSource(join(folder, 'none.txt')))).toBe('input-missing');
  });

  it('names a path whose folder is a file', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(codeOf(() => readFileSource(join(folder, 'file', 'x')))).toBe('input-missing');
  });

  it('names a folder', () => {
    expect(codeOf(() => readFileSource(folder))).toBe('input-is-folder');
  });

  it.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')('names a file that may not be read', () => {
    const path = join(folder, 'secret.txt');
    writeFileSync(path, 'x');
    chmodSync(path, 0);
    expect(codeOf(() => readFileSource(path))).toBe('input-unreadable');
  });

  it('names a path that no file system takes', () => {
    expect(codeOf(() => readFileSource('a\0b'))).toBe('input-unreadable');
  });
});

describe('memorySource', () => {
  it('takes text as UTF-8', () => {
    expect(memorySource('é').bytes).toEqual(Buffer.from([0xc3, 0xa9]));
  });

  it('keeps what is known of the origin, but counts the SHA-256 itself', () => {
    const { info } = memorySource('abc', { kind: 'url', url: 'https://a.example/', sha256: 'wrong' });
    expect(info).toMatchObject({ kind: 'url', url: 'https://a.example/', sha256: expect.stringMatching(/^ba7816bf/u) });
  });
});

describe('readStdinSource', () => {
  it('joins what comes in pieces', async () => {
    async function* pieces() {
      yield Buffer.from([0xc3]);
      yield Buffer.from([0xa9]);
    }
    const { bytes, info } = await readStdinSource(pieces());
    expect([...bytes]).toEqual([0xc3, 0xa9]);
    expect(info.kind).toBe('stdin');
  });

  it('names a stream that breaks', async () => {
    // biome-ignore lint/correctness/useYield: it breaks before it gives anything
    async function* broken(): AsyncGenerator<Uint8Array> {
      throw new Error('EIO');
    }
    await expect(readStdinSource(broken())).rejects.toMatchObject({ code: 'input-unreadable' });
  });
});
