/** Somebody without a terminal makes the structure's key in the browser, and what it signs verifies. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importKey } from '../openbadges/key.ts';
import { serveStatic } from '../static-server.ts';
import { axeFindings } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { project, servedSite } from './support/site.ts';
import { signedStructure, structure } from './support/structure.ts';

const address = 'https://structure.example/repo/';
const own = 'https://badges.lagrange.example/';

describe.skipIf(noBrowser)('the page that makes a key', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servedSite({ address })]);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  const open = async (path = 'key/', options = {}) => {
    const watched = await watchedPage(browser, site.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    await watched.page.goto(site.address + path);
    return watched;
  };
  const make = async (page: Page, of: string) => {
    await page.getByLabel('L’adresse publique de votre site').fill(of);
    await page.getByRole('button', { name: 'Créer la clé' }).click();
  };
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  /** Presses the button beside a field, and gives what is then ready to be pasted. */
  const copy = async (page: Page, id: string) => {
    await page.locator(`button[data-copy="${id}"]`).click();
    await expect.poll(() => page.locator(`button[data-copy="${id}"]`).textContent()).toBe('Copié');
    return copied(page);
  };

  test('makes a pair whose halves, pasted where it says, sign badges that verify', async () => {
    const { page, misdeeds } = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await make(page, 'https://badges.lagrange.example');
    await page.getByText('La clé est créée.').waitFor();
    const name = await copy(page, 'secret-name');
    const secret = await copy(page, 'secret');
    const lines = await copy(page, 'lines');
    expect(name).toBe('JALON_SIGNING_KEY');
    expect(requests).toEqual([]);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    const [, publicKey = ''] = /publicKey: (z6Mk\w+)/.exec(lines) ?? [];
    expect((await importKey(secret)).publicKeyMultibase).toBe(publicKey);
    expect(lines).toContain(`site: ${own}\ndid: did:web:badges.lagrange.example\nkeys:\n`);
    await page.context().close();

    const owner = await structure();
    await owner.content.edit('issuer.md', 'example: true\n---\n', `example: true\n${lines}---\n`);
    const folder = join(owner.home, '.jalon');
    await mkdir(folder);
    await writeFile(join(folder, 'signing-key.secret'), secret, { mode: 0o600 });
    const issued = await owner.run('issue');
    expect(issued.status, issued.output).toBe(0);
    const verified = await owner.run('verify', join(owner.content.root, 'credentials'), '--quiet');
    expect(verified.status, verified.output).toBe(0);
    expect((await owner.register()).size).toBeGreaterThan(20);
  }, 240_000);

  test('shows the secret to nobody until it is asked to, and forgets it with the page', async () => {
    const { page } = await open();
    await make(page, own);
    const secret = page.locator('#secret');
    await expect.poll(() => secret.inputValue()).toMatch(/^z3u2/);
    expect(await secret.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Montrer' }).click();
    expect(await secret.getAttribute('type')).toBe('text');
    const kept = await page.evaluate(() => [
      ...Object.values(localStorage),
      ...Object.values(sessionStorage),
      document.cookie,
      location.href,
    ]);
    expect(kept.join(' ')).not.toContain(await secret.inputValue());
    await page.context().close();
  });

  test('asks before it closes, until both halves are copied', async () => {
    const { page } = await open();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await make(page, own);
    await page.getByText('La clé est créée.').waitFor();
    await copy(page, 'secret');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.locator('#secret').inputValue()).toBe('');
    await make(page, own);
    await page.getByText('La clé est créée.').waitFor();
    await copy(page, 'secret');
    await copy(page, 'lines');
    await page.reload();
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test.each(['http://badges.example/', 'https://localhost/', 'une adresse', ''])(
    'says why %j is no address for a key, and makes none',
    async (wrong) => {
      const { page } = await open();
      await make(page, wrong);
      await page.getByText('Cette adresse ne convient pas.').waitFor();
      expect(await page.locator('#halves').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('address');
      await page.context().close();
    },
  );

  test.each(['key/', 'en/key/'])(
    '/%s passes axe with its key made, on a telephone and a desk',
    async (path) => {
      for (const width of [360, 1280]) {
        const { page } = await open(path, { viewport: { width, height: 800 }, bypassCSP: true });
        await page.locator('#address').fill(own);
        await page.locator('#make-key').click();
        await page.locator('#halves').waitFor();
        expect(await axeFindings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.context().close();
      }
    },
  );

  test('without JavaScript, names the command that does the same', async () => {
    const { page } = await open('key/', { javaScriptEnabled: false, permissions: [] });
    await page.locator('noscript pre').filter({ visible: true, hasText: 'npm run keys' }).waitFor();
    expect(await page.locator('#make').isVisible()).toBe(false);
    await page.context().close();
  });

  test('where there is a key, makes the next one: its public half alone, and the old one stays', async () => {
    const owner = await signedStructure(address);
    const issuer = () => readFile(join(owner.content.root, 'issuer.md'), 'utf8');
    const { folder } = await owner.build();
    const rotating = await serveStatic({ folder, base: new URL(address).pathname });
    const { page, misdeeds } = await watchedPage(browser, rotating.address, {
      permissions: ['clipboard-read', 'clipboard-write'],
      bypassCSP: true,
    });
    await page.goto(`${rotating.address}key/`);
    expect(await page.locator('#address, #lines').count()).toBe(0);
    await page.getByRole('button', { name: 'Créer la nouvelle clé' }).click();
    await page.getByText('La clé est créée.').waitFor();
    const publicKey = await copy(page, 'public');
    const secret = await copy(page, 'secret');
    expect((await importKey(secret)).publicKeyMultibase).toBe(publicKey);
    const button = /^name: (.*)$/m.exec(
      await readFile(join(project, '.github/workflows/keys.yml'), 'utf8'),
    )?.[1];
    await page.getByText(`« ${button} »`, { exact: false }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });

    const before = (await issuer()).match(/z6Mk\w+/)?.[0];
    const adopted = await owner.run('keys', `--adopt=${publicKey}`);
    expect(adopted.status, adopted.output).toBe(0);
    const after = await issuer();
    expect(after).toContain(publicKey);
    expect(after).toContain(before);
    expect(after.match(/^keys:/gm)).toHaveLength(1);
    await page.context().close();
    await rotating.close();
  }, 240_000);
});
