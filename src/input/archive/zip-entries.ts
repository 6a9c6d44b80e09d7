import { closeSync, fstatSync, openSync } from 'node:fs';
import { constants, inflateRawSync } from 'node:zlib';
import { type Entry, fromFdPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { fileFault } from '../file.ts';
import { type ByteRange, nodePath } from './byte-range.ts';
import type { FileSlice } from './file-slice.ts';
import { FileWindow } from './file-window.ts';
import { HEAD_BYTES } from './input-kind.ts';

/** A file in a ZIP archive. */
export interface ZipEntry {
  /** As a label: nothing is ever written under it. */
  readonly name: string;
  readonly bytes: ByteRange;
  /** Unpacked. */
  readonly size: number;
  /** Where its data begins in the file of the archive; it stands there as it is where the packing is `zip-stored`. */
  readonly dataStart: number;
  /** The first bytes, unpacked. */
  readonly head: Uint8Array;
}

/** An entry, or why it cannot be read. */
export type ZipFound = { readonly entry: ZipEntry } | { readonly name: string; readonly fault: VisitxError };

/**
 * The files of a ZIP archive in the order of its directory.
 * @throws VisitxError `archive-broken` for an archive without a sound directory, `archive-unsafe` for one whose entries overlap.
 */
export async function* zipEntries(slice: FileSlice): AsyncGenerator<ZipFound> {
  const { zip, close } = await openZip(slice);
  const window = await FileWindow.open(slice);
  let packedSize = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      packedSize += entry.compressedSize;
      if (packedSize > slice.end - slice.start) throw overlapping();
      const name = nameOf(entry);
      if (!name.endsWith('/')) yield await readEntry({ entry, name }, { zip, slice, window });
    }
  } catch (fault) {
    throw fault instanceof VisitxError ? fault : brokenZip(fault);
  } finally {
    close();
    await window.close();
  }
}

/** The names in the directory of a ZIP archive. @throws VisitxError `archive-broken`. */
export async function* zipNames(slice: FileSlice): AsyncGenerator<string> {
  const { zip, close } = await openZip(slice);
  try {
    for await (const entry of zip.eachEntry()) yield nameOf(entry);
  } catch (fault) {
    throw brokenZip(fault);
  } finally {
    close();
  }
}

interface OpenZip {
  readonly zip: ZipFile;
  readonly close: () => void;
}

const openZip = async ({ file, start, end }: FileSlice): Promise<OpenZip> => {
  const handle = openFile(file);
  const close = () => closeSync(handle);
  try {
    if (start !== 0 || end !== fstatSync(handle).size) throw nested();
    // Names are decoded here: one that climbs out of the archive is a label like any other, since nothing is unpacked to disk.
    const zip = await fromFdPromise(handle, { decodeStrings: false, validateEntrySizes: true, autoClose: false });
    return { zip, close };
  } catch (fault) {
    close();
    throw fault instanceof VisitxError ? fault : brokenZip(fault);
  }
};

const openFile = (file: FileSlice['file']): number => {
  try {
    return openSync(nodePath(file), 'r');
  } catch (cause) {
    throw fileFault(file.path, cause);
  }
};

const nested = (): VisitxError =>
  new VisitxError('archive-broken', 'a ZIP archive inside another archive is not read', { hint: 'unpack the outer one first' });

const brokenZip = (cause: unknown): VisitxError =>
  new VisitxError('archive-broken', `the ZIP archive is cut short or corrupt: ${messageOf(cause)}`, {
    cause,
    hint: 'fetch it again, or repair it with "zip -FF"',
  });

const overlapping = (): VisitxError =>
  new VisitxError('archive-unsafe', 'the entries of the ZIP archive overlap, as in a bomb; it is not read further', {
    hint: 'if you trust it, unpack it and give the folder',
  });

const nameOf = (entry: Entry): string => {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);
  return name.replaceAll('\\', '/');
};

interface Opened {
  readonly zip: ZipFile;
  readonly slice: FileSlice;
  readonly window: FileWindow;
}

const readEntry = async ({ entry, name }: { entry: Entry; name: string }, { zip, slice, window }: Opened): Promise<ZipFound> => {
  if (entry.isEncrypted()) return { name, fault: unreadable('it is protected by a password', 'unpack the archive first') };
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return { name, fault: unreadable(`it is packed by method ${entry.compressionMethod}`, 'unpack the archive first') };
  }
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const isStored = entry.compressionMethod === 0;
  const packed = await window.bytesAt(fileDataStart, Math.min(HEAD_BYTES, entry.compressedSize));
  const bytes: ByteRange = {
    file: slice.file,
    offset: entry.relativeOffsetOfLocalHeader,
    length: entry.compressedSize,
    packing: isStored ? 'zip-stored' : 'zip-deflated',
    crc32: entry.crc32,
  };
  return { entry: { name, bytes, size: entry.uncompressedSize, dataStart: fileDataStart, head: isStored ? packed : inflateHead(packed) } };
};

const unreadable = (why: string, hint: string): VisitxError =>
  new VisitxError('archive-broken', `the entry cannot be read: ${why}`, { hint });

/** What is corrupt is told when the entry is read. */
const inflateHead = (packed: Uint8Array): Uint8Array => {
  try {
    return inflateRawSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
};
