/** The page of a badge on paper: what can be read there stays true, and what is to be looked up is written in letters. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, launchWindowedChromium, noBrowser, watchedPage } from './support/browser.ts';
import { credentialsOf } from './support/credentials.ts';
import { filesIn } from './support/files.ts';
import { printed } from './support/paper.ts';
import { servedSite } from './support/site.ts';

const address = 'https://badges.example/';
/** The badge that the sample withdraws. */
const withdrawn = 'nathan/decoupe-laser';
const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ');

describe.skipIf(noBrowser)('the page of a badge', () => {
  let site: Awaited<ReturnType<typeof servedSite>>;
  let browser: Browser;
  let page: Page;
  /** The address of the proof of each award. */
  let proofs: Map<string, string>;
  beforeAll(async () => {
    site = await servedSite({ address });
    browser = await launchChromium();
    ({ page } = await watchedPage(browser, site.address));
    proofs = new Map(
      credentialsOf(await filesIn(site.folder)).map(({ award, json }) => [award, address + json]),
    );
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const shown = async (path: string, media: 'print' | 'screen') => {
    await page.emulateMedia({ media });
    await page.goto(`${site.address}${path}/`);
    return plain(await page.locator('body').innerText());
  };

  test('tells on paper, in letters, where its proof is, what verifies it, and its own address', async () => {
    expect(proofs.size).toBeGreaterThan(20);
    for (const [award, proof] of proofs) {
      const said = await shown(award, 'print');
      expect(said).toContain(`La page qui vérifie : ${address}verify/`);
      expect(said).toContain(`L’adresse de la preuve, à donner à cette page : ${proof}`);
      expect(said).toContain('Faire vérifier par un service indépendant https://verifierplus.org');
      expect(said).toContain(`${address}${award}/`);
    }
  }, 60_000);

  test('prints nothing that only a screen can do', async () => {
    const award = 'lucia/atelier-participatif';
    const onlyOnScreen = [
      'Tout le portfolio de Lucia M.',
      'Vérifier ce badge',
      'Pour les spécialistes',
      'Emporter ce badge',
      'Ce badge au catalogue',
      'Missions Guide Vérifier',
    ];
    const onScreen = await shown(award, 'screen');
    for (const words of onlyOnScreen) expect(onScreen).toContain(words);
    expect(onScreen).not.toContain('La page qui vérifie');
    const printed = await shown(award, 'print');
    for (const words of onlyOnScreen) expect(printed).not.toContain(words);
    expect(await page.locator('.seal a').isVisible()).toBe(false);
  });

  test('prints a picture that a screen has not fetched yet: paper waits for it', async () => {
    const fetched: string[] = [];
    const windowed = await launchWindowedChromium();
    const context = await windowed.newContext({ viewport: { width: 360, height: 200 } });
    await context.route('**/evidence/*.webp', async (route) => {
      await wait(600);
      await route.continue();
      fetched.push(new URL(route.request().url()).pathname);
    });
    const page = await context.newPage();
    await page.goto(`${site.address}lucia/atelier-participatif/`);
    const picture = page.locator('.evidence img');
    expect(await picture.getAttribute('loading')).toBe('lazy');
    expect(fetched).toEqual([]);
    const { pictures } = await printed(page);
    expect(fetched).toEqual([await picture.getAttribute('src')]);
    // The badge is drawn in lines; the only picture of dots is the evidence, after the certificate.
    expect(pictures).toEqual([0, 1]);
    await windowed.close();
  });

  test('prints the address of a document that is a proof', async () => {
    await shown('lucia/atelier-participatif', 'print');
    const link = page.locator('.evidence a').first();
    const after = await link.evaluate((one) => getComputedStyle(one, '::after').content);
    expect(after).toContain(await link.getAttribute('href'));
  });

  test('once withdrawn, offers its signed file for the record, and says what who verifies it reads', async () => {
    const said = await shown(withdrawn, 'screen');
    expect(said).toContain('Pour mémoire Fichier signé');
    expect(said).toContain('qui le vérifie lit que le badge a été retiré');
    expect(said).not.toMatch(/Emporter ce badge|la preuve elle-même/);
    expect(await shown('nathan/accueil-du-public', 'screen')).toContain('la preuve elle-même, à garder');
  });
});
