import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../batch/facts.ts';
import { linesOf } from '../../input/archive/lines.ts';
import type { LinkItem, TaskDraft } from '../task.ts';

const BUCKETS = 64;
const HELD_ITEMS = 10_000;
const LONGEST_ITEM = 1024 * 1024;
/** Hosts with few addresses share a shard of about so many. */
const SHARD_LINKS = 200;
/** What a worker loses at most where it is killed. */
const TASK_LINKS = 50;

/** The host of an address, with its port; an address that is none has none. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Sorts very many addresses by their hosts, in files and not in memory. */
export class LinkSpool {
  readonly #folder: string;
  #held: [number, string][] = [];
  #count = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async open(): Promise<LinkSpool> {
    return new LinkSpool(await mkdtemp(join(tmpdir(), 'visitx-links-')));
  }

  get count(): number {
    return this.#count;
  }

  /** Takes the next address of the list. */
  async add(item: Omit<LinkItem, 'n'>): Promise<void> {
    const host = hostOf(item.url ?? item.origin.url ?? '');
    const bucket = Number.parseInt(digestOf(host).slice(0, 4), 16) % BUCKETS;
    this.#held.push([bucket, `${JSON.stringify({ n: this.#count, ...item })}\n`]);
    this.#count += 1;
    if (this.#held.length >= HELD_ITEMS) await this.#flush();
  }

  /** Cuts all of them into tasks, shard by shard, the addresses of each in the order of the list. */
  async *tasks(segment: number): AsyncGenerator<TaskDraft> {
    await this.#flush();
    let shard = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      for (const links of shardsOf(await this.#read(bucket))) {
        for (let at = 0; at < links.length; at += TASK_LINKS) {
          yield { kind: 'links', segment, shard, links: links.slice(at, at + TASK_LINKS) };
        }
        shard += 1;
      }
    }
  }

  close(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  async #flush(): Promise<void> {
    const texts = new Map<number, string[]>();
    for (const [bucket, line] of this.#held) addTo(texts, bucket, line);
    this.#held = [];
    for (const [bucket, lines] of texts) await appendFile(this.#pathOf(bucket), lines.join(''));
  }

  async #read(bucket: number): Promise<LinkItem[]> {
    const items: LinkItem[] = [];
    const decoder = new TextDecoder();
    try {
      for await (const { bytes } of linesOf(createReadStream(this.#pathOf(bucket)), { maxBytes: LONGEST_ITEM })) {
        const item: LinkItem = JSON.parse(decoder.decode(bytes));
        items.push(item);
      }
    } catch (fault) {
      if (items.length > 0 || !(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
    }
    return items;
  }

  #pathOf(bucket: number): string {
    return join(this.#folder, `${bucket}.jsonl`);
  }
}

/** Hosts with many addresses have a shard each, the others share; no host is in two. */
const shardsOf = (items: readonly LinkItem[]): LinkItem[][] => {
  const byHost = new Map<string, LinkItem[]>();
  for (const item of items) addTo(byHost, hostOf(item.url ?? item.origin.url ?? ''), item);
  const shards: LinkItem[][] = [];
  let shared: LinkItem[] = [];
  for (const links of byHost.values()) {
    if (links.length >= SHARD_LINKS) shards.push(links);
    else shared.push(...links);
    if (shared.length < SHARD_LINKS) continue;
    shards.push(shared);
    shared = [];
  }
  if (shared.length > 0) shards.push(shared);
  return shards.map((shard) => shard.sort((a, b) => a.n - b.n));
};

const addTo = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
