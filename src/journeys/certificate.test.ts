/** An award on paper: what one hangs on a wall says by itself who, what, when, who saw it, and how anyone can check. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../static-server.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { credentialsOf } from './support/credentials.ts';
import { filesIn } from './support/files.ts';
import { asPaper, inked, letters, printed, scanned } from './support/paper.ts';
import { servedSite } from './support/site.ts';
import { signedStructure } from './support/structure.ts';

const address = 'https://badges.example/';
/** The awards of the sample that are over. */
const over = ['lucia/decoupe-laser', 'nathan/decoupe-laser'];

describe.skipIf(noBrowser)('an award on paper', () => {
  let site: Awaited<ReturnType<typeof servedSite>>;
  let browser: Browser;
  /** The address of the proof of each award. */
  let proofs: Map<string, string>;
  beforeAll(async () => {
    site = await servedSite({ address });
    browser = await launchChromium();
    proofs = new Map(
      credentialsOf(await filesIn(site.folder)).map(({ award, json }) => [award, address + json]),
    );
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path: string, options = {}): Promise<Page> {
    const { page } = await watchedPage(browser, site.address, options);
    await page.goto(`${site.address}${path}/`);
    return page;
  }
  async function print(path: string) {
    const page = await open(path);
    const paper = await printed(page);
    await page.context().close();
    return { ...paper, sheets: paper.sheets.map(letters) };
  }

  test.each([
    [
      'lucia/atelier-participatif',
      [
        'Lucia M. n’a ici qu’un spécimen du badge Atelier participatif',
        'Quatorze habitants ont dessiné la carte des bruits de leur quartier, exposée trois semaines.',
        'Ce que ce badge reconnaît A monté un atelier où le public fabrique et décide',
        'Obtenu le 21 mars 2025',
        'Vu et évalué par Élise Marchand, tutrice et responsable de la médiation',
        'La structure Le Dôme, Caen badges.example',
        'Spécimen : ce badge montre à quoi ressemblera l’original. Il n’atteste rien.',
        'les badges montrés sont des spécimens',
        'les personnes, les dates et les faits sont inventés',
      ],
    ],
    [
      'lucia/jen-suis-la-entree',
      ['Lucia M. déclare le badge J’en suis là, entrée', 'Écrit le 6 novembre 2024'],
    ],
    ['en/lucia/ecoute', ['Lucia M. has only a specimen of the badge Écoute', 'Obtained on 17 January 2025']],
  ] as const)('the first sheet of %s is its certificate', async (path, said) => {
    const { sheets, size } = await print(path);
    expect(size).toEqual({ width: 210, height: 297 });
    for (const words of said) expect(sheets[0]).toContain(letters(words));
    // What it takes, what was told and what shows it come after.
    const after = letters(path.startsWith('en/') ? 'What it takes' : 'Ce qu’il faut pour l’obtenir');
    expect(sheets[0]).not.toContain(after);
    expect(sheets[1]).toContain(after);
  });

  test('every award that is in force prints a certificate and one sheet more, and no word of it is cut', async () => {
    const faults: string[] = [];
    for (const award of proofs.keys()) {
      if (over.includes(award)) continue;
      const page = await open(award);
      const { sheets } = await printed(page);
      if (sheets.length !== 2) faults.push(`${award}: ${sheets.length} sheets`);
      for (const sheet of sheets) if (letters(sheet).length < 60) faults.push(`${award}: an empty sheet`);
      await asPaper(page);
      const high = await page.locator('.certificate > .paper').evaluate((one) => {
        const { bottom } = one.getBoundingClientRect();
        return [...one.children].filter((part) => part.getBoundingClientRect().bottom > bottom + 1).length;
      });
      const picture = await page.locator('.certificate-picture img').boundingBox();
      if (high > 0) faults.push(`${award}: words under the edge`);
      if ((picture?.height ?? 0) < 190) faults.push(`${award}: a picture of ${picture?.height} px`);
      await page.context().close();
    }
    expect(faults).toEqual([]);
    expect(proofs.size).toBeGreaterThan(20);
  }, 120_000);

  test.each([
    ['lucia/atelier-participatif', ''],
    ['maxime/creer-un-badge', 'en/'],
  ])(
    'a telephone reads on the certificate of %s, under /%s, where that badge is verified',
    async (award, language) => {
      const page = await open(language + award, { deviceScaleFactor: 3 });
      await asPaper(page);
      const verify = `${address}${language}verify/?url=${proofs.get(award)}`;
      expect(await scanned(page.locator('.certificate .qr'))).toBe(verify);
    },
  );

  test.each(over)('%s, which is over, prints its notice and no certificate', async (award) => {
    const page = await open(award);
    expect(await page.locator('.certificate').count()).toBe(0);
    const { sheets } = await print(award);
    expect(sheets).toHaveLength(1);
    expect(sheets[0]).toMatch(/Cebadgea(expiré|étéretiré)le/);
    expect(sheets[0]).not.toContain('aobtenulebadge');
  });

  test('the certificate is on paper alone, plainly a specimen, in light colours, with little ink', async () => {
    const page = await open('lucia/point-detape', { colorScheme: 'dark' });
    expect(await page.locator('.on-paper').isVisible()).toBe(false);
    await asPaper(page);
    expect(await page.locator('.certificate-picture p').innerText()).toBe('SPÉCIMEN');
    expect(await page.locator('.sheet-head, .check').first().isVisible()).toBe(false);
    const sheet = await page.locator('.certificate > .paper').screenshot();
    expect(await inked(sheet)).toBeLessThan(0.2);
  });

  test('once issued, it says who attests it and which address answers for the signature, and is no specimen', async () => {
    const { folder } = await (await signedStructure(address)).build();
    const issued = await serveStatic({ folder });
    const { page } = await watchedPage(browser, issued.address, { deviceScaleFactor: 3 });
    await page.goto(`${issued.address}lucia/ecoute/`);
    const [first = ''] = (await printed(page)).sheets;
    expect(letters(first)).toContain(letters('Lucia M. a obtenu le badge Écoute'));
    expect(letters(first)).toContain(letters('Attesté par Le Dôme.'));
    expect(letters(first)).toContain(letters('Adresse qui répond de cette signature : badges.example'));
    expect(first.toLowerCase()).not.toContain('spécimen');
    await asPaper(page);
    expect(await scanned(page.locator('.certificate .qr'))).toMatch(
      /^https:\/\/badges\.example\/verify\/\?url=https:\/\/badges\.example\/credentials\/[0-9a-f-]{36}\.json$/,
    );
    await issued.close();
  }, 180_000);
});
