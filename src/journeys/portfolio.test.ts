/** A portfolio as an employer meets it on a phone: what two screens tell, and the badges of one competence. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { servedSite } from './support/site.ts';

const phone = { width: 360, height: 640 };
const plain = (text: string) => text.replace(/[\u00a0\u202f\s]+/g, ' ').trim();

/** Who, wants what, when and where, who vouches, and one concrete act, of each person of the sample. */
const answers: [string, readonly string[]][] = [
  [
    'lucia',
    [
      'Lucia M.',
      '8 mois de service civique en médiation culturelle.',
      'Lucia coordonne les projets d’une association culturelle de Caen',
      'Le Dôme, Caen · octobre 2024 à mai 2025',
      '10 badges spécimens',
      '11 séances animées, pour des gens de 9 à 77 ans',
      'Vu par Élise Marchand',
    ],
  ],
  [
    'nathan',
    [
      'Nathan B.',
      'Je cherche une formation en fabrication numérique (Caen ou Rouen, à partir de septembre 2026).',
      'octobre 2025 à juin 2026',
      '5 badges spécimens',
      'Une maquette de 63 maisons, utilisée dans 3 réunions d’habitants',
    ],
  ],
  [
    'en/maxime',
    [
      'Maxime R.',
      'I am looking for',
      'from November 2025).',
      'February to October 2025',
      '6 specimen badges',
      'Seen by',
    ],
  ],
];

describe.skipIf(noBrowser)('on a phone', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchChromium(),
      servedSite({ address: 'https://structure.example/repo/' }),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(answers)(
    'the first two screens of /%s/ say who, wants what, when, who vouches and one concrete act',
    async (path, said) => {
      const { page, misdeeds } = await watchedPage(browser, site.address, {
        viewport: phone,
        javaScriptEnabled: false,
      });
      await page.goto(`${site.address}${path}/`);
      // What ends above the fold of the second screen, a line at a time.
      const seen = await page
        .locator('main :is(h1, p, .seal, .lead-strengths :is(a, span))')
        .evaluateAll(
          (all, fold) =>
            all
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom <= fold)
              .map((one) => one.textContent ?? ''),
          2 * phone.height,
        );
      for (const words of said) expect(plain(seen.join(' '))).toContain(words);
      expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    },
  );

  test('what a badge is, the site of the structure and a way to ask it stand at the end of the same block', async () => {
    const { page } = await watchedPage(browser, site.address, { viewport: phone });
    await page.goto(`${site.address}lucia/`);
    expect(plain(await page.locator('.lead-what').innerText())).toBe(
      'Un badge dit ce qu’une personne a fait, et quelle structure l’a vue le faire. Chacun peut le vérifier.',
    );
    const structure = page.locator('.lead-structure');
    expect(await structure.getByRole('link', { name: 'Le site de la structure' }).getAttribute('href')).toBe(
      'https://example.org/le-dome',
    );
    expect(await structure.getByRole('link', { name: 'Poser une question' }).getAttribute('href')).toBe(
      'mailto:badges@example.org?subject=Au%20sujet%20du%20portfolio%20de%20Lucia%20M.',
    );
  });

  test('badges stand in the stages of the map, and a competence leaves those that support it, without a script', async () => {
    const { page } = await watchedPage(browser, site.address, { viewport: phone, javaScriptEnabled: false });
    await page.goto(`${site.address}lucia/`);
    const badges = page.getByRole('region', { name: 'Les badges' });
    const stages = () => badges.getByRole('heading', { level: 3 }).allInnerTexts();
    const shown = () => badges.getByRole('heading', { level: 4 }).allInnerTexts();
    expect((await stages()).map(plain)).toEqual(['1 Intégration', '2 J’en suis là', '3 Missions', '4 Bilan']);
    expect(await shown()).toHaveLength(13);

    const choice = badges.getByLabel('Choisir une compétence');
    const options = await choice.locator('option').allInnerTexts();
    expect(plain(options[0] ?? '')).toBe('Toutes (13)');
    const [, title = '', count = ''] = /^(.*) \((\d+)\)$/.exec(plain(options.at(-1) ?? '')) ?? [];
    await choice.selectOption({ index: options.length - 1 });
    const left = await shown();
    expect(left).toHaveLength(Number(count));
    expect((await stages()).length).toBeLessThan(4);
    // The page of each says so.
    for (const badge of left) {
      await page.goto(`${site.address}lucia/`);
      await badges.getByRole('link', { name: badge, exact: true }).click();
      const competences = await page.getByRole('region', { name: /compétences/i }).innerText();
      expect(plain(competences).toLowerCase(), badge).toContain(title.toLowerCase().slice(0, 12));
    }
    await page.goto(`${site.address}lucia/`);
    await choice.selectOption({ index: 0 });
    expect(await shown()).toHaveLength(13);
  }, 40_000);

  test.each(['lucia/', 'en/nathan/', 'maxime/'])(
    'a picture on /%s is told in words, waits until it is near, and leads to the award that it shows',
    async (path) => {
      const { page } = await watchedPage(browser, site.address, { viewport: phone });
      await page.goto(site.address + path);
      const shown = page.locator('.shots > li');
      const picture = shown.first().locator('img');
      expect(await shown.count()).toBeGreaterThan(0);
      expect(await picture.getAttribute('loading')).toBe('lazy');
      const alt = (await picture.getAttribute('alt')) ?? '';
      expect(alt.length).toBeGreaterThan(20);
      const source = await picture.getAttribute('src');
      await shown.first().getByRole('link').click();
      const evidence = page.getByRole('region', { name: /Les preuves|Evidence/ });
      expect(await evidence.getByRole('img', { name: alt }).getAttribute('src')).toBe(source);
    },
  );

  test('panels keep an edge where a reader has chosen the colours, and show none elsewhere', async () => {
    const edges = async (forcedColors: 'active' | 'none') => {
      const { page } = await watchedPage(browser, site.address, { viewport: phone, forcedColors });
      await page.goto(`${site.address}lucia/`);
      const panels = page.locator('.lead-strengths li, .map-panel, .held li');
      return panels.evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineColor));
    };
    const [chosen, own] = [await edges('active'), await edges('none')];
    expect(own.length).toBeGreaterThan(15);
    expect(chosen.filter((colour) => colour === 'rgba(0, 0, 0, 0)')).toEqual([]);
    expect(own.filter((colour) => colour !== 'rgba(0, 0, 0, 0)')).toEqual([]);
  });
});
