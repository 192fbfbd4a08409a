import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchBytes, fetchResolver } from './resolve.ts';

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const redirect = /^\/redirect\/(.*)$/.exec(request.url ?? '')?.[1];
    if (redirect !== undefined) response.writeHead(302, { location: decodeURIComponent(redirect) }).end();
    else if (request.url === '/ok.json') response.end('{"ok":true}');
    else if (request.url === '/text') response.end('bonjour');
    else if (request.url === '/large') response.end('x'.repeat(5000));
    else if (request.url === '/error') response.writeHead(500).end('{}');
    else if (request.url === '/gone') response.writeHead(410).end();
    else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (request.url === '/slow') response.write('{');
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('asking a server', () => {
  it.each<[string, object]>([
    ['/ok.json', { ok: true, document: { ok: true } }],
    ['/redirect/%2Fok.json', { ok: true, document: { ok: true } }],
    ['/text', { ok: false, reason: 'not-json' }],
    ['/large', { ok: false, reason: 'too-large' }],
    ['/none', { ok: false, reason: 'not-found' }],
    ['/gone', { ok: false, reason: 'not-found' }],
    ['/error', { ok: false, reason: 'unreachable' }],
    ['/loop', { ok: false, reason: 'unreachable' }],
    ['/slow', { ok: false, reason: 'unreachable' }],
    ['/redirect/http%3A%2F%2Fexample.org%2F', { ok: false, reason: 'unreachable' }],
    ['/redirect/file%3A%2F%2F%2Fetc%2Fpasswd', { ok: false, reason: 'unreachable' }],
  ])('%s', async (path, expected) => {
    const resolve = fetchResolver({ allowLocal: true, timeout: 500, maxBytes: 4000 });
    expect(await resolve(origin + path)).toEqual(expected);
  });

  it.each([
    'http://example.org/did.json',
    'https://user:secret@example.org/did.json',
    'file:///etc/passwd',
    'data:application/json,{}',
    'not an address',
  ])('is refused for %s, without a request', async (url) => {
    expect(await fetchBytes(url, { allowLocal: true })).toEqual({ ok: false, reason: 'unreachable' });
  });

  it('ends for all requests at the deadline that they share', async () => {
    const resolve = fetchResolver({ allowLocal: true, timeout: 60_000, signal: AbortSignal.timeout(200) });
    expect(await resolve(`${origin}/ok.json`)).toMatchObject({ ok: true });
    const unreachable = { ok: false, reason: 'unreachable' };
    expect(await resolve(`${origin}/slow`)).toEqual(unreachable);
    expect(await resolve(`${origin}/ok.json`)).toEqual(unreachable);
  });

  it('of this machine is refused where nobody named it', async () => {
    expect(await fetchBytes(`${origin}/ok.json`)).toEqual({ ok: false, reason: 'unreachable' });
  });
});
