/** `npm run verify` on sites that real servers on this machine serve. */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, test } from 'vitest';
import { write, writeSite } from '../src/openbadges/testing/example-folder.ts';
import { completeBadge, exampleSite, exampleUuid } from '../src/openbadges/testing/example-site.ts';
import { serveStatic } from '../src/static-server.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A folder that is removed after the test. */
function folderOf(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  closing.push(async () => rmSync(folder, { recursive: true }));
  return folder;
}

/** A whole site at an address of this machine, under a base path; `folder` is what is served. */
async function served(base = '/repo/') {
  const folder = folderOf('jalon-served-');
  const server = await serveStatic({ folder, base });
  closing.push(server.close);
  const site = await exampleSite(server.address);
  const made = writeSite(site, await site.sign(completeBadge(site)));
  cpSync(made, folder, { recursive: true });
  rmSync(made, { recursive: true });
  return { folder, site, address: server.address };
}

/** A server that answers as it is told; it counts what it is asked. */
async function listening(answer: Parameters<typeof createServer>[1]) {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer?.(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Runs the command on the day of 1 June 2026, for a structure that has no site. */
function run(...args: string[]): Promise<{ status: number; output: string }> {
  const env = {
    ...process.env,
    SOURCE_DATE_EPOCH: '1780315200',
    JALON_CONTENT: tmpdir(),
    LANG: 'fr_FR.UTF-8',
  };
  const script = resolve(import.meta.dirname, 'verify.ts');
  return new Promise((done) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      const output = (stdout + stderr).replace(/[\u00a0\u202f]/g, ' ');
      done({ status: typeof error?.code === 'number' ? error.code : 0, output });
    });
  });
}

describe('a site on the web', () => {
  test.each(['/', '/repo/'])('is found by the links of its pages, at %s, and is sound', async (base) => {
    const { address } = await served(base);
    const { status, output } = await run(address);
    expect(output).toContain(`Le site à ${address}`);
    expect(output).toContain('✓ Valide « Médiation », pour Lucia M.');
    expect(output).toContain('3 copies identiques');
    expect([status, output]).toEqual([
      0,
      expect.stringMatching(/5\d règles sur 8 documents, toutes suivies/),
    ]);
  });

  test('is recognised without its last slash; a page, a picture and a file of it are one badge each', async () => {
    const { address } = await served();
    expect((await run(address.slice(0, -1))).output).toContain(`Le site à ${address}`);
    for (const path of ['lucia/mediation/', 'lucia/mediation.png', `credentials/${exampleUuid}.json`]) {
      const { status, output } = await run(address + path);
      // One badge of a stranger: intact, and nobody here vouches for it.
      expect([status, output]).toEqual([2, expect.not.stringContaining('Le site à')]);
      expect(output).toContain('? Intact, d’un émetteur inconnu de ce site « Médiation »');
    }
    // A page that is neither may still be said to be a site.
    expect((await run(`${address}lucia/`)).output).toContain('ne contient pas de badge signé');
    expect((await run('--site', `${address}lucia/`)).output).toContain(`Le site à ${address}lucia/`);
  }, 60_000);

  test('tells a status list that is gone, and that its badge can then not be verified', async () => {
    const { folder, address } = await served();
    rmSync(join(folder, 'status'), { recursive: true });
    const { status, output } = await run(address);
    expect(output).toContain('· site-lists');
    expect(output).toContain('Il n’y a rien à status/1.json');
    expect([status, output]).toEqual([1, expect.stringContaining('? Non vérifiable')]);
  });

  test('warns of a site that is no longer built, and calls it sound', async () => {
    const { folder, site, address } = await served();
    write(folder, 'site.json', JSON.stringify({ address: site.site, day: '2026-05-20' }));
    const { status, output } = await run(address);
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('Le site est du 20 mai 2026, il y a 12 jours'),
    ]);
    expect(output).toContain('Actions → « Publish »');
  });

  test('tells a picture that the host made anew, and so lost its badge', async () => {
    const { folder, address } = await served();
    const picture = await sharp(readFileSync(join(folder, 'lucia/mediation.png')))
      .png()
      .toBuffer();
    write(folder, 'lucia/mediation.png', picture);
    const { status, output } = await run(address);
    expect(output).toContain('· credential-forms');
    expect(output).toContain('Le badge manque dans lucia/mediation.png');
    expect([status, output]).toEqual([1, expect.stringContaining('désactivez toute optimisation d’images')]);
  });

  test('that never answers is bounded in time, and says nothing of its badges', async () => {
    const { address } = await listening(() => undefined);
    const started = performance.now();
    const { status, output } = await run('--site', address);
    expect([status, output]).toEqual([2, expect.stringContaining(`Le site ${address} ne répond pas`)]);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);

  test('that answers no more after its home page is given up on, file after file told', async () => {
    const links = Array.from({ length: 40 }, (_, index) => `<a href="page-${index}/">Une page</a>`).join('');
    const { asked, address } = await listening((request, response) => {
      if (request.url === '/') response.end(`<!doctype html><html lang="fr">${links}</html>`);
      else response.socket?.destroy();
    });
    const { status, output } = await run('--site', address);
    expect([status, output]).toEqual([2, expect.stringContaining('ne répond pas')]);
    expect(asked.length).toBeLessThan(20);
  });

  test('leads nowhere else: neither its links nor its redirects are followed off the site', async () => {
    const other = await listening((_request, response) =>
      response.end('<!doctype html><html lang="fr"></html>'),
    );
    const { address } = await listening((request, response) => {
      if (request.url === '/away/') response.writeHead(302, { location: `${other.address}away/` }).end();
      else if (request.url !== '/') response.writeHead(404).end();
      else
        response.end(
          `<!doctype html><html lang="fr"><a href="${other.address}">Ailleurs</a><a href="/away/">Plus loin</a></html>`,
        );
    });
    const { output } = await run('--site', address);
    expect(output).toContain('away/index.html ne répond pas');
    expect(other.asked).toEqual([]);
  });

  test('whose home page leads elsewhere is not taken for the other, and that is said', async () => {
    const { address: moved } = await served();
    const { address } = await listening((_request, response) =>
      response.writeHead(301, { location: moved }).end(),
    );
    const { status, output } = await run('--site', address);
    expect([status, output]).toEqual([2, expect.stringContaining('donnez alors l’adresse où il renvoie')]);
  });

  test('without end is followed no further than the bounds', async () => {
    const { asked, address } = await listening((request, response) => {
      const here = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
      const links = Array.from(
        { length: 30 },
        (_, index) => `<a href="/page-${here * 30 + index + 1}/">Une page</a>`,
      );
      if (/json$/.test(request.url ?? '')) response.writeHead(404).end();
      else response.end(`<!doctype html><html lang="fr">${links.join('')}</html>`);
    });
    const { output } = await run('--site', address);
    expect(output).toContain('trop grand pour que toutes ses pages soient suivies');
    expect(asked.length).toBeLessThan(600);
  });
});
