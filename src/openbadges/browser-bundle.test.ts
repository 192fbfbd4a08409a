/** What a page loads to verify a badge: no part of Node, little at first, and the rest only where a badge needs it. */
import { createServer, type Server } from 'node:http';
import { isBuiltin } from 'node:module';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from '../chromium.ts';
import { didDocumentUrl } from './did.ts';
import { completeBadge, exampleSite } from './testing/example-site.ts';
import type { Verdict } from './verdict.ts';

const entry = 'virtual:verifier';
const parts = ['verify', 'unpack', 'resolve'].map((name) => resolve(import.meta.dirname, `${name}.ts`));

let chunks: Rolldown.OutputChunk[];
/** The modules that name a part of Node. */
const importers = new Set<string>();
beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rollupOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    plugins: [
      {
        name: 'entry',
        enforce: 'pre',
        resolveId(id, importer) {
          if (isBuiltin(id)) importers.add(importer ?? id);
          return id === entry ? id : undefined;
        },
        load: (id) =>
          id === entry ? parts.map((part) => `export * from ${JSON.stringify(part)};`).join('\n') : undefined,
      },
    ],
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  chunks = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
});

describe('the verifier in a page', () => {
  const modules = (some: readonly Rolldown.OutputChunk[]) => some.flatMap(({ moduleIds }) => moduleIds);

  it('imports nothing of Node, and no library of commands', () => {
    // This one asks for Node's random numbers where there is no browser.
    const ours = [...importers].filter((id) => !id.includes('node_modules/@noble/ed25519/'));
    expect(ours).toEqual([]);
    expect(importers.size).toBe(1);
    expect(modules(chunks).filter((id) => /node_modules\/(jose|zod|astro)\//.test(id))).toEqual([]);
  });

  it('takes less than 90 KB at first', () => {
    const first = chunks.filter(({ isEntry, isDynamicEntry }) => isEntry || !isDynamicEntry);
    const size = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
    expect(size).toBeGreaterThan(20_000);
    expect(size).toBeLessThan(90_000);
  });

  it('loads older contexts and kinds of proof when a badge names them', () => {
    const later = modules(chunks.filter(({ isDynamicEntry }) => isDynamicEntry)).join('\n');
    for (const part of [
      'context-3.0.1',
      'context-3.0.2',
      'data-integrity-v1',
      'ed25519-signature-2020/',
      'vc-status-list-context',
    ])
      expect(later).toContain(part);
    const first = modules(chunks.filter(({ isEntry }) => isEntry)).join('\n');
    expect(first).toContain('context-3.0.3');
    expect(first).not.toContain('ed25519-signature-2020/');
  });
});

/** A browser test that is skipped is a failure where everything is to be tested. */
const noBrowser = chromiumPath === undefined && process.env['CI'] !== 'true';

describe.skipIf(noBrowser)('in Chromium, with the issuer on another origin', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Serves what `answer` gives for a path: a body, or where to go instead. */
  async function serve(
    answer: (path: string) => { body?: string; type?: string; location?: string } | undefined,
  ): Promise<string> {
    const server = createServer((request, response) => {
      const { body, type = 'application/json', location } = answer(request.url ?? '') ?? {};
      const status = location ? 302 : body === undefined ? 404 : 200;
      // What static hosts send; they answer no preflight.
      const headers = {
        'access-control-allow-origin': '*',
        'content-type': type,
        ...(location && { location }),
      };
      response.writeHead(request.method === 'GET' ? status : 405, headers).end(body);
    });
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  }

  it('verifies a badge, also where its issuer redirects to a new place', { timeout: 60_000 }, async () => {
    const entryFile = chunks.find(({ isEntry }) => isEntry)?.fileName;
    const script = `import * as verifier from '/${entryFile}'; Object.assign(globalThis, { verifier });`;
    const html = `<!doctype html><title>Verifier</title><script type="module">${script}</script>`;
    const page = await serve((path) => {
      const chunk = chunks.find(({ fileName }) => path === `/${fileName}`);
      if (chunk) return { body: chunk.code, type: 'text/javascript' };
      return path === '/' ? { body: html, type: 'text/html' } : undefined;
    });
    const files = new Map<string, unknown>();
    const moved = await serve((path) => ({ body: JSON.stringify(files.get(path)) }));
    let redirects = false;
    const issuer = await serve((path) =>
      redirects ? { location: `${moved}${path.slice(1)}` } : { body: JSON.stringify(files.get(path)) },
    );
    const site = await exampleSite(issuer);
    const badge = await site.sign(completeBadge(site));
    for (const [url, document] of site.files) files.set(new URL(url).pathname, document);
    expect(files.has(new URL(didDocumentUrl(site.did)).pathname)).toBe(true);

    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      const errors: string[] = [];
      tab.on('pageerror', ({ message }) => errors.push(message));
      await tab.goto(page);
      const verdictOn = (credential: object): Promise<Verdict> =>
        tab.evaluate((value) => {
          const { verify, fetchResolver } = Reflect.get(globalThis, 'verifier');
          const now = new Date('2026-06-01T12:00:00Z');
          return verify(value, { now, resolve: fetchResolver({ allowLocal: true, timeout: 5000 }) });
        }, credential);
      expect((await verdictOn(badge)).outcome).toBe('valid');
      redirects = true;
      expect((await verdictOn(badge)).outcome).toBe('valid');
      expect((await verdictOn({ ...badge, name: 'Autre' })).outcome).toBe('changed');
      files.clear();
      expect((await verdictOn(badge)).steps[2]?.reason).toBe('did-not-found');
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
