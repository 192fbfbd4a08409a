/** Badges of other issuers on the page that verifies: another server of this machine plays them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { didDocument } from '../openbadges/did.ts';
import { generateKey, importKey, type SigningKey } from '../openbadges/key.ts';
import { signCredential } from '../openbadges/proof.ts';
import { serialise } from '../openbadges/serialise.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { contentCopy } from './support/content-copy.ts';
import { servedSite } from './support/site.ts';
import { answer, give, plain } from './support/verifier-page.ts';

describe.skipIf(noBrowser)('a badge of another issuer', () => {
  let browser: Browser;
  let server: Server;
  let host: string;
  let key: SigningKey;
  let site: Awaited<ReturnType<typeof servedSite>>;
  /** What the other server publishes, by path. */
  const published = new Map<string, string>();
  const asked: string[] = [];

  const didOf = (path: string) => `did:web:${host.replace(':', '%3A')}:${path}`;
  /** A badge of the issuer at a path, in its own words. */
  const badgeOf = async (path: string, name = 'L’Atelier voisin') => {
    const did = didOf(path);
    published.set(`/${path}/did.json`, JSON.stringify(didDocument(did, [key.publicKeyMultibase])));
    const credential = await signCredential(
      {
        '@context': [
          'https://www.w3.org/ns/credentials/v2',
          'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
        ],
        id: `http://${host}/${path}/badge.json`,
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        name: 'Réparer un vélo',
        issuer: { id: did, type: ['Profile'], name },
        validFrom: '2026-02-03T00:00:00Z',
        credentialSubject: {
          type: ['AchievementSubject'],
          identifier: [
            { type: 'IdentityObject', hashed: false, identityHash: 'Camille T.', identityType: 'name' },
          ],
          achievement: {
            id: `http://${host}/${path}/achievement.json`,
            type: ['Achievement'],
            name: 'Réparer un vélo',
            description: 'Remettre un vélo en état.',
            criteria: { narrative: 'Un vélo réparé.' },
          },
        },
      },
      { key, controller: did, created: '2026-02-03T00:00:00Z' },
    );
    published.set(`/${path}/badge.json`, serialise(credential));
    return serialise(credential);
  };

  beforeAll(async () => {
    key = await importKey((await generateKey()).secretKeyMultibase);
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(`${request.method} ${path}`);
      // Only those under this path let the pages of others read them.
      if (!path.startsWith('/closed/')) response.setHeader('access-control-allow-origin', '*');
      const moved = /^\/moved\/(.*)$/.exec(path)?.[1];
      if (moved !== undefined && !published.has(path))
        response.writeHead(302, { location: `/open/${moved}` }).end();
      else if (published.has(path)) response.end(published.get(path));
      else response.writeHead(404).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const copy = await contentCopy(['lucia']);
    await copy.edit(
      'issuer.md',
      'name: Le Dôme',
      `name: Le Dôme\nrecognises:\n  - { name: L’Atelier voisin, did: '${didOf('known')}' }`,
    );
    [browser, site] = await Promise.all([launchChromium(), servedSite({ content: copy.root })]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    server?.closeAllConnections();
    server?.close();
  });

  async function verified(text: string): Promise<{ page: Page; title: string; words: string }> {
    const context = await browser.newContext({ locale: 'fr-FR' });
    context.setDefaultTimeout(8000);
    const page = await context.newPage();
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    asked.length = 0;
    if (text.startsWith('http')) await page.locator('#address').fill(text);
    else await give(page, 'badge.json', text);
    if (text.startsWith('http')) await page.getByRole('button', { name: 'Vérifier' }).click();
    return { page, ...(await answer(page)) };
  }

  test('unknown to this site: its address first, its name as what it calls itself, and what was asked', async () => {
    const { page, title, words } = await verified(await badgeOf('open', 'Le Dôme'));
    expect(title).toBe('Inconnu de ce site');
    expect(words).toBe(
      `Ce badge est tel que ${host}/open l’a signé, mais ce site ne connaît pas cet émetteur. Il se nomme Le Dôme : chacun peut prendre le nom qu’il veut.`,
    );
    expect(asked).toEqual(['GET /open/did.json']);
    expect(plain(await page.locator('#results').textContent())).toContain(`en interrogeant ${host}.`);
    expect(plain(await page.locator('dl.sheet-facts').textContent())).toContain('se nomme « Le Dôme »');
  });

  test('recognised by the structure: valid, with its own address', async () => {
    const { title, words } = await verified(await badgeOf('known'));
    expect(title).toBe('Valide');
    expect(words).toBe(
      `L’Atelier voisin (${host}/known) atteste que Camille T. a obtenu le badge Réparer un vélo, le 3 février 2026. C’est une structure que ce site reconnaît.`,
    );
  });

  test('by its address: that address and the key document are asked, without a preflight, and nothing else', async () => {
    await badgeOf('known');
    const { title } = await verified(`http://${host}/known/badge.json`);
    expect(title).toBe('Valide');
    expect(asked).toEqual(['GET /known/badge.json', 'GET /known/did.json']);
  });

  test('a server that lets no page read it: one cannot tell, and what to do instead', async () => {
    const text = await badgeOf('closed');
    for (const source of [text, `http://${host}/closed/badge.json`]) {
      const { page, title, words } = await verified(source);
      expect(title).toBe('Impossible à dire');
      expect(words).toContain('Cela ne dit rien du badge.');
      expect(plain(await page.locator('#results').textContent())).toContain('déposez le fichier ici');
    }
  });

  test('a key document that was moved is followed by the browser', async () => {
    const text = await badgeOf('moved');
    published.delete('/moved/did.json');
    published.set('/open/did.json', JSON.stringify(didDocument(didOf('moved'), [key.publicKeyMultibase])));
    const { title } = await verified(text);
    expect(title).toBe('Inconnu de ce site');
    expect(asked.at(-1)).toBe('GET /open/did.json');
  });

  test('a key that its address does not publish: not valid, whatever it says', async () => {
    const text = await badgeOf('known');
    const other = await generateKey();
    published.set('/known/did.json', JSON.stringify(didDocument(didOf('known'), [other.publicKeyMultibase])));
    const { title, words } = await verified(text);
    expect(title).toBe('Non valide');
    expect(words).toContain(`ne publie pas la clé qui l’a signé (${host})`);
  });

  test('an Open Badges 2 badge is recognised, explained, and its own page offered', async () => {
    const assertion = {
      '@context': 'https://w3id.org/openbadges/v2',
      type: 'Assertion',
      id: 'https://ancien.example/assertions/1',
      verification: { type: 'HostedBadge' },
    };
    const { page, title, words } = await verified(JSON.stringify(assertion));
    expect(title).toBe('Impossible à dire');
    expect(words).toContain('Open Badges 2');
    const link = page.getByRole('link', { name: 'Ouvrir la page que le badge donne pour preuve' });
    expect(await link.getAttribute('href')).toBe('https://ancien.example/assertions/1');
  });

  test('a specimen of this very site attests nothing, whatever it says', async () => {
    const { page } = await watchedPage(browser, site.address);
    await page.goto(`${site.address}lucia/atelier-participatif/`);
    await page.getByRole('link', { name: 'Vérifier ce badge' }).click();
    await page.locator('.answer.is-specimen').waitFor();
    expect(plain(await page.locator('.answer p').textContent())).toContain('n’atteste rien');
  });
});
