import { VisitxError } from '../../core/error.ts';
import { messageOf } from '../../core/fault-code.ts';
import { gunzipChunks } from '../../input/archive/file-slice.ts';
import { type Line, linesOf } from '../../input/archive/lines.ts';
import type { Store } from '../store/store.ts';
import { type PartEnd, parsePartLine, type StoredThing, type ThingLine } from './part-line.ts';

const LONGEST_LINE = 512 * 1024 * 1024;

/**
 * What a part holds, in its order.
 * @throws VisitxError `store-failed` where it is not there, cut short, or something else.
 */
export async function* readPart(store: Store, key: string): AsyncGenerator<StoredThing, PartEnd> {
  let end: PartEnd | undefined;
  try {
    end = yield* thingsIn(linesOf(gunzipChunks(store.read(key)), { maxBytes: LONGEST_LINE }));
  } catch (cause) {
    throw cause instanceof VisitxError && cause.code === 'store-failed' ? cause : broken(key, messageOf(cause), cause);
  }
  if (!end) throw broken(key, 'it has no end', undefined);
  return end;
}

/** Things as their lines stand: each with the line of its report behind it. */
export async function* thingsIn(lines: AsyncIterable<Line>): AsyncGenerator<StoredThing, PartEnd | undefined> {
  let last: ThingLine | undefined;
  const decoder = new TextDecoder();
  for await (const { bytes = new Uint8Array() } of lines) {
    if (last) {
      yield { line: last, report: withBreak(bytes) };
      last = undefined;
      continue;
    }
    const line = parsePartLine(decoder.decode(bytes));
    if (line.type === 'end') return line;
    if (line.type === 'article') last = line;
    else yield { line };
  }
  return undefined;
}

const withBreak = (line: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(line.length + 1);
  bytes.set(line);
  bytes[line.length] = 0x0a;
  return bytes;
};

const broken = (key: string, why: string, cause: unknown): VisitxError =>
  new VisitxError('store-failed', `the part ${key} is broken: ${why}`, { cause, hint: 'remove it and add the inputs again' });

/** The end of a part that is there whole; `undefined` where it is not there or broken. */
export const endOfPart = async (store: Store, key: string): Promise<PartEnd | undefined> => {
  if (!(await store.has(key))) return undefined;
  const things = readPart(store, key);
  try {
    for (;;) {
      const next = await things.next();
      if (next.done) return next.value;
    }
  } catch (fault) {
    if (fault instanceof VisitxError && fault.code === 'store-failed') return undefined;
    throw fault;
  }
};
