import type { Diagnostic } from '../core/diagnostic.ts';

/** Where an article came from, as the report records it. */
export interface SourceInfo {
  readonly kind: 'file' | 'stdin' | 'url' | 'memory' | 'warc' | 'archive';
  /** The path as the user gave it. */
  readonly path?: string;
  /** The address asked for. */
  readonly url?: string;
  /** The address that answered, after redirects. */
  readonly finalUrl?: string;
  readonly status?: number;
  readonly redirects?: readonly string[];
  /** Of the bytes as received, hex. */
  readonly sha256: string;
  /** When a URL was fetched, ISO 8601 UTC. */
  readonly retrieved?: string;
  /** For a record of an archive. */
  readonly record?: string;
  readonly offset?: number;
}

/** Bytes and what is known of them before they are read. */
export interface Source {
  readonly bytes: Uint8Array;
  /** The same as characters, where a program held them as such: what the page says of its encoding then counts for nothing. */
  readonly characters?: string;
  readonly info: SourceInfo;
  /** The `Content-Type` header, if there was one. */
  readonly contentType?: string;
  /** The further pages of an article that a site cuts into several, in order. */
  readonly following?: readonly Source[];
  /** Doubts about how the bytes were had. */
  readonly diagnostics?: readonly Diagnostic[];
}
