import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import * as zlib from 'node:zlib';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

export const PAGE = '<!doctype html><html lang="id"><title>Halaman uji</title><p>Halaman uji yang pendek.</p></html>';

/** A server on loopback that misbehaves by path, and remembers what it was asked. */
export interface BadServer {
  readonly origin: string;
  readonly asked: { readonly method: string; readonly path: string; readonly headers: IncomingMessage['headers']; readonly at: number }[];
  readonly close: () => Promise<void>;
}

type Answer = (response: ServerResponse, request: IncomingMessage, count: number) => void;

const html = (response: ServerResponse, body: string | Uint8Array = PAGE, headers: Record<string, string> = {}): void => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
};

const drip = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
};

const endless = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const chunk = 'x'.repeat(64 * 1024);
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, more);
  };
  more();
};

const redirect = (response: ServerResponse, location: string, status = 302): void => {
  response.writeHead(status, { location });
  response.end();
};

/** Node has it from 22.15 on. */
const zstd = (text: string): string | Uint8Array =>
  'zstdCompressSync' in zlib && typeof zlib.zstdCompressSync === 'function' ? zlib.zstdCompressSync(text) : text;

const ANSWERS: Readonly<Record<string, Answer>> = {
  '/page': (response) => html(response),
  '/gzip': (response) => html(response, gzipSync(PAGE), { 'content-encoding': 'gzip' }),
  '/br': (response) => html(response, brotliCompressSync(PAGE), { 'content-encoding': 'br' }),
  '/deflate': (response) => html(response, deflateSync(PAGE), { 'content-encoding': 'deflate' }),
  '/zstd': (response) => html(response, zstd(PAGE), { 'content-encoding': 'zstd' }),
  '/twice': (response) => html(response, brotliCompressSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, br' }),
  '/not-gzip': (response) => html(response, PAGE, { 'content-encoding': 'gzip' }),
  '/bomb': (response) => html(response, gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
  '/latin1': (response) =>
    html(response, Buffer.from('<title>caf\xe9</title><p>caf\xe9</p>', 'latin1'), { 'content-type': 'text/html; charset=iso-8859-1' }),
  '/drip': drip,
  '/silent': () => undefined,
  '/endless': endless,
  '/announced': (response) => html(response, '', { 'content-length': '50000000' }),
  '/short': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' });
    response.write(PAGE, () => response.destroy());
  },
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(PAGE.slice(0, 20), () => response.socket?.resetAndDestroy());
  },
  '/cut-once': (response, _, count) => (count === 1 ? response.socket?.resetAndDestroy() : html(response)),
  '/busy-once': (response, _, count) => {
    if (count > 1) return html(response);
    response.writeHead(429, { 'retry-after': '7' });
    response.end();
  },
  '/busy-long': (response) => {
    response.writeHead(429, { 'retry-after': '3600' });
    response.end();
  },
  '/broken': (response) => {
    response.writeHead(503);
    response.end();
  },
  '/gone': (response) => {
    response.writeHead(410);
    response.end('<p>gone</p>');
  },
  '/to-page': (response) => redirect(response, '/page', 301),
  '/loop': (response) => redirect(response, '/loop'),
  '/to-private': (response) => redirect(response, 'http://169.254.169.254/latest/meta-data/'),
  '/to-file': (response) => redirect(response, 'file:///etc/passwd'),
  '/to-forbidden': (response) => redirect(response, '/forbidden/page'),
  '/forbidden/page': (response) => html(response),
  '/cookie': (response) => {
    response.writeHead(302, {
      location: '/cookie-back',
      'set-cookie': ['consent=yes; Path=/; HttpOnly', 'other=1; Domain=elsewhere.example'],
    });
    response.end();
  },
  '/cookie-back': (response, request) => html(response, `<p>${request.headers.cookie ?? 'none'}</p>`),
  '/tagged': (response, request) => {
    if (request.headers['if-none-match'] !== '"v1"') return html(response, PAGE, { etag: '"v1"' });
    response.writeHead(304, { etag: '"v1"' });
    response.end();
  },
  '/fresh': (response) => html(response, PAGE, { 'cache-control': 'max-age=600' }),
};

const ROBOTS = 'User-agent: *\nDisallow: /forbidden/\n';

/** Starts the server; `robots` is what its robots.txt says, or the status that it answers with. */
export const startBadServer = async (robots: string | number = ROBOTS): Promise<BadServer> => {
  const asked: BadServer['asked'] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push({ method: request.method ?? '', path, headers: request.headers, at: Date.now() });
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    if (path === '/robots.txt') {
      response.writeHead(typeof robots === 'number' ? robots : 200, { 'content-type': 'text/plain' });
      response.end(typeof robots === 'number' ? '' : robots);
      return;
    }
    const answer = ANSWERS[path];
    if (answer) return answer(response, request, count);
    response.writeHead(404);
    response.end();
  });
  await listen(server);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const listen = (server: Server): Promise<void> => new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
