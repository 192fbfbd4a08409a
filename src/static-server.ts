/** A small server for the built site, which answers as a pages host does: `npm start` and the tests use it. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticServerOptions {
  /** The folder to serve, such as `dist`. */
  readonly folder: string;
  /** The path that the site lives under, with both slashes: `/` or `/repo/`. */
  readonly base?: string;
  /** The first port to try; the next free one is taken. `0`, the default, takes any. */
  readonly port?: number;
}

export interface StaticServer {
  /** The address of the home page: `http://127.0.0.1:4321/repo/`. */
  readonly address: string;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

/** How many ports are tried, from the first one on. */
const portsTried = 20;

/** On a pages host the ending of the file decides its type. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serves a folder on 127.0.0.1 and resolves once it listens; rejects when no port is free. */
export async function serveStatic({
  folder,
  base = '/',
  port = 0,
}: StaticServerOptions): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, base, request, response).catch((error: unknown) => response.destroy(asError(error)));
  });
  const taken = await listen(server, port);
  return {
    address: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-cache');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (pathname === '/' && base !== '/') {
    response.writeHead(302, { location: base }).end();
    return;
  }
  const found = pathname.startsWith(base) ? await find(root, pathname.slice(base.length)) : undefined;
  if (found === 'folder') {
    response.writeHead(301, { location: `${pathname}/${search}` }).end();
    return;
  }
  if (found === undefined) {
    const page = await readFile(join(root, '404.html')).catch(() => 'Not found');
    response.writeHead(404, { 'content-type': types['.html'] }).end(page);
    return;
  }
  const type = types[extname(found.path).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.path).pipe(response);
}

/** The file that an address stands for; `'folder'` when its slash is missing, `undefined` when there is none. */
async function find(root: string, address: string) {
  const path = resolve(root, decode(address) ?? '\0');
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  const entry = await lookAt(path);
  if (!entry?.isDirectory()) {
    return entry?.isFile() && !address.endsWith('/') ? { path, size: entry.size } : undefined;
  }
  const page = join(path, 'index.html');
  const index = await lookAt(page);
  if (!index?.isFile()) return undefined;
  return address === '' || address.endsWith('/') ? { path: page, size: index.size } : 'folder';
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** A path that is absent, or that no file can have (a null byte), is simply not there. */
async function lookAt(path: string) {
  return stat(path).catch(() => undefined);
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      const inUse = (asError(error) as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!inUse || port >= first + portsTried) throw error;
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
