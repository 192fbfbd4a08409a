/** Servers that misbehave, on real sockets of this machine: each is given up in time, and none is followed anywhere. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { didDocumentUrl } from './did.ts';
import { fetchResolver } from './resolve.ts';
import { completeBadge, type ExampleSite, exampleSite } from './testing/example-site.ts';
import { verify } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');
const timeout = 400;
const hasOpenssl = spawnSync('openssl', ['version']).error === undefined;

let server: Server;
let site: ExampleSite;
let badge: object;
/** How the server answers where it does not do as it should, by path. */
const misbehaviour = new Map<string, (response: ServerResponse) => void>();
let asked: string[] = [];
/** What nobody may lead a verifier to: another port of this machine. */
let neighbour: Server;
let neighbourSite: string;
let neighbourAsked = 0;

const listen = (one: Server) =>
  new Promise<string>((listening) =>
    one.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${(one.address() as AddressInfo).port}/`)),
  );

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = misbehaviour.get(path);
    const file = site.files.get(new URL(path, site.site).href);
    if (answer) answer(response);
    else response.writeHead(file === undefined ? 404 : 200).end(JSON.stringify(file));
  });
  neighbour = createServer((_request, response) => {
    neighbourAsked += 1;
    response.end('{}');
  });
  neighbourSite = await listen(neighbour);
  site = await exampleSite(await listen(server));
  badge = await site.sign(completeBadge(site));
});
afterAll(() => {
  for (const one of [server, neighbour]) {
    one.closeAllConnections();
    one.close();
  }
});

const drip = (response: ServerResponse) => {
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};
const flood = (response: ServerResponse) => {
  const megabyte = Buffer.alloc(1024 * 1024, 0x20);
  const pour = () => {
    while (!response.destroyed && response.write(megabyte));
    if (!response.destroyed) response.once('drain', pour);
  };
  pour();
};
const redirect = (location: string) => (response: ServerResponse) =>
  response.writeHead(302, { location }).end();

const behaviours: [string, (path: string) => (response: ServerResponse) => void][] = [
  ['never answers', () => () => {}],
  ['begins to answer and stops', () => (response) => response.write('{')],
  ['answers byte by byte', () => drip],
  ['answers without an end', () => flood],
  ['hangs up', () => (response) => response.destroy()],
  [
    'says that it is longer than it is',
    () => (response) => response.writeHead(200, { 'content-length': 999 }).end('{}'),
  ],
  [
    'sends a bomb',
    () => (response) =>
      response
        .writeHead(200, { 'content-encoding': 'gzip' })
        .end(gzipSync(Buffer.alloc(256 * 1024 * 1024, 0x20))),
  ],
  [
    'sends what is no gzip as gzip',
    () => (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('{}'),
  ],
  ['redirects to itself', (path) => redirect(path)],
  ['redirects to nowhere', () => redirect('http://[')],
  ['redirects to a file', () => redirect('file:///etc/passwd')],
  ['redirects to the open web', () => redirect('http://example.org/did.json')],
  ['redirects to a script', () => redirect('javascript:alert(1)')],
  ['answers with an error', () => (response) => response.writeHead(503).end('{}')],
  ['answers with a page', () => (response) => response.end('<html></html>')],
  ['answers with too deep a document', () => (response) => response.end('['.repeat(100_000))],
];

describe.each(behaviours)('an issuer that %s', (_title, behave) => {
  const resolve = () => fetchResolver({ allowLocal: true, timeout });

  it('leaves its badge unverifiable, in the time of a request', async () => {
    const path = new URL(didDocumentUrl(site.did)).pathname;
    misbehaviour.set(path, behave(path));
    const start = performance.now();
    const { outcome, steps, issuer } = await verify(badge, { now, resolve: resolve() });
    misbehaviour.clear();
    expect([outcome, steps[2]?.result, issuer]).toEqual(['unverifiable', 'unknown', undefined]);
    expect(performance.now() - start).toBeLessThan(timeout + 8000);
  });

  it('so that its list cannot be read leaves the status unknown', async () => {
    const path = new URL(site.listUrl).pathname;
    misbehaviour.set(path, behave(path));
    const { outcome, steps } = await verify(badge, { now, resolve: resolve() });
    misbehaviour.clear();
    expect([outcome, steps[3]?.name, steps[3]?.result]).toEqual(['unverifiable', 'status', 'unknown']);
  });
});

describe('a verifier', () => {
  it('follows no more than three redirects', async () => {
    for (const hop of [1, 2, 3, 4]) misbehaviour.set(`/hop/${hop}`, redirect(`/hop/${hop + 1}`));
    asked = [];
    const resolve = fetchResolver({ allowLocal: true, timeout });
    expect(await resolve(`${site.site}hop/1`)).toEqual({ ok: false, reason: 'unreachable' });
    expect(asked).toEqual(['/hop/1', '/hop/2', '/hop/3', '/hop/4']);
    misbehaviour.clear();
  });

  it('asks nothing of this machine for a badge that merely names it', async () => {
    const local = await exampleSite(neighbourSite);
    const { outcome, steps } = await verify(await local.sign(completeBadge(local)), {
      now,
      resolve: fetchResolver({ timeout }),
    });
    expect([outcome, steps[2]?.reason, neighbourAsked]).toEqual(['unverifiable', 'did-unreachable', 0]);
  });

  it.skipIf(!hasOpenssl)('is not led from the safe web to this machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-tls-'));
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const make = `req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.2 -keyout ${key} -out ${certificate}`;
    execFileSync('openssl', make.split(' '), { stdio: 'ignore' });
    const tls = createTlsServer(
      { key: readFileSync(key), cert: readFileSync(certificate) },
      (_request, response) => redirect(neighbourSite)(response),
    );
    await new Promise<void>((listening) => tls.listen(0, '127.0.0.2', listening));
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      const resolve = fetchResolver({ timeout });
      const { port } = tls.address() as AddressInfo;
      expect(await resolve(`https://127.0.0.2:${port}/did.json`)).toEqual({
        ok: false,
        reason: 'unreachable',
      });
      expect(neighbourAsked).toBe(0);
      // Once the person names this machine, the same redirect is followed: the one above was met, and refused.
      const allowed = fetchResolver({ allowLocal: true, timeout });
      expect(await allowed(`https://127.0.0.2:${port}/did.json`)).toEqual({ ok: true, document: {} });
    } finally {
      if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
      else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before;
      tls.closeAllConnections();
      tls.close();
      rmSync(folder, { recursive: true });
    }
  });

  it('stops reading where an answer is too large', async () => {
    let closed = () => {};
    const stopped = new Promise<void>((resolve) => {
      closed = resolve;
    });
    misbehaviour.set('/flood', (response) => {
      response.on('close', closed);
      flood(response);
    });
    const resolve = fetchResolver({ allowLocal: true, timeout: 10_000, maxBytes: 100_000 });
    expect(await resolve(`${site.site}flood`)).toEqual({ ok: false, reason: 'too-large' });
    await stopped;
    misbehaviour.clear();
  });
});
