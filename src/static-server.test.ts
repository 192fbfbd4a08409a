import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StaticServer, serveStatic } from './static-server.ts';

let parent: string;
let server: StaticServer;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'jalon-server-'));
  const folder = join(parent, 'dist');
  await mkdir(join(folder, 'lucia'), { recursive: true });
  await mkdir(join(folder, '.well-known'));
  await mkdir(join(folder, 'empty'));
  await writeFile(join(parent, 'secret.txt'), 'outside');
  await writeFile(join(folder, 'index.html'), 'home');
  await writeFile(join(folder, '404.html'), 'nothing here');
  await writeFile(join(folder, 'lucia', 'index.html'), 'Lucia');
  await writeFile(join(folder, 'lucia', 'badge é.svg'), '<svg/>');
  await writeFile(join(folder, '.well-known', 'did.json'), '{}');
  server = await serveStatic({ folder, base: '/repo/' });
});
afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would tidy `..` away before sending it. */
function ask(path: string, method = 'GET') {
  return new Promise<{
    status: number;
    type: string | undefined;
    location: string | undefined;
    body: string;
  }>((done, failed) => {
    const { port } = new URL(server.address);
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'],
          location: response.headers.location,
          body,
        }),
      );
    })
      .on('error', failed)
      .end();
  });
}

describe('what an address answers', () => {
  const html = 'text/html; charset=utf-8';
  test.each([
    ['/repo/', 200, html, 'home'],
    ['/repo/?a=b', 200, html, 'home'],
    ['/repo/lucia/', 200, html, 'Lucia'],
    ['/repo/lucia/badge%20%C3%A9.svg', 200, 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['/repo/.well-known/did.json', 200, 'application/json; charset=utf-8', '{}'],
    ['/repo/empty/', 404, html, 'nothing here'],
    ['/repo/index.html/', 404, html, 'nothing here'],
    ['/repo/nobody/', 404, html, 'nothing here'],
    ['/elsewhere/', 404, html, 'nothing here'],
    ['/repo/../secret.txt', 404, html, 'nothing here'],
    ['/repo/..%2fsecret.txt', 404, html, 'nothing here'],
    ['/repo/%2e%2e/%2e%2e/etc/passwd', 404, html, 'nothing here'],
    ['/repo/%ff', 404, html, 'nothing here'],
    ['/repo/%00', 404, html, 'nothing here'],
  ])('%s answers %i', async (path, status, type, body) => {
    expect(await ask(path)).toMatchObject({ status, type, body });
  });

  test.each([
    ['/repo/lucia', 301, '/repo/lucia/'],
    ['/repo/lucia?from=card', 301, '/repo/lucia/?from=card'],
    ['/', 302, '/repo/'],
  ])('%s leads on, %i, to %s', async (path, status, location) => {
    expect(await ask(path)).toMatchObject({ status, location });
  });

  test('only GET and HEAD are answered', async () => {
    expect(await ask('/repo/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/repo/', 'POST')).toMatchObject({ status: 405 });
  });
});

test('a port in use leads to the next one', async () => {
  const port = Number(new URL(server.address).port);
  const second = await serveStatic({ folder: parent, port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});
