/** Someone looks for something on the site: as they type, by the keyboard alone, in both languages. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { servedSite } from './support/site.ts';

const address = 'https://structure.example/repo/';
const nothingWrong = { errors: [], offSite: [], missing: [] };
const field = (page: Page) =>
  page.getByRole('searchbox', { name: /^(Que cherchez-vous|What are you looking)/ });
const titles = (page: Page) => page.locator('#results h3').allTextContents();
const heading = (page: Page) => page.locator('#found h2');

/** Waits for the answer that begins so. */
async function answered(page: Page, words: string | RegExp): Promise<void> {
  await heading(page).filter({ hasText: words }).waitFor();
}

let browser: Browser | undefined;
beforeAll(async () => {
  if (!noBrowser) browser = await launchChromium();
});
afterAll(() => browser?.close());

type Served = Awaited<ReturnType<typeof servedSite>>;

/** Opens a page of a site, and tells what it does wrong. */
async function open(site: Served, path: string, options: BrowserContextOptions = {}) {
  if (!browser) throw new Error('There is no browser.');
  const watched = await watchedPage(browser, site.address, options);
  await watched.page.goto(site.address + path);
  return watched;
}

describe.skipIf(noBrowser).each([[address], ['https://badges.example/']])(
  'someone who searches %s',
  (published) => {
    let site: Served;
    beforeAll(async () => {
      site = await servedSite({ address: published });
    }, 240_000);
    afterAll(() => site?.close());

    test('finds a badge by the keyboard alone, opens it, and finds the results again on the way back', async () => {
      const { page, misdeeds } = await open(site, '');
      await page.getByRole('link', { name: 'Rechercher', exact: true }).focus();
      await page.keyboard.press('Enter');
      await field(page).waitFor();
      await page.keyboard.press('Tab');
      for (let step = 0; step < 12 && !(await focused(page, '#query')); step++)
        await page.keyboard.press('Tab');
      await page.keyboard.type('mediations');
      await answered(page, /^\d+ résultats pour mediations$/);
      expect(new URL(page.url()).search).toBe('?q=mediations');
      expect((await titles(page))[0]).toBe('Médiation scientifique');
      expect(await page.locator('#results mark').count()).toBeGreaterThan(5);
      expect(await page.locator('#announcement').textContent()).toBe(await heading(page).textContent());
      for (let step = 0; step < 8 && !(await focused(page, '#results a')); step++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Médiation scientifique' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`${site.base}badges/mediation-scientifique/`);
      await page.goBack();
      await answered(page, /résultats pour mediations$/);
      expect(await field(page).inputValue()).toBe('mediations');
      expect(misdeeds).toEqual(nothingWrong);
    }, 30_000);
  },
);

describe.skipIf(noBrowser)('someone who searches', () => {
  let site: Served;
  beforeAll(async () => {
    site = await servedSite({ address });
  }, 240_000);
  afterAll(() => site?.close());

  test('keeps one kind of page by the arrow keys, and the address says which', async () => {
    const { page, misdeeds } = await open(site, 'search/?q=atelier');
    await answered(page, /résultats pour atelier/);
    const shown = await page.locator('#kinds label:visible').allTextContents();
    expect(shown.map((text) => text.trim().replace(/\s+/g, ' '))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Tout \d+$/), expect.stringMatching(/^Missions \d+$/)]),
    );
    await page.getByRole('radio', { name: /^Tout/ }).focus();
    while (!(await page.getByRole('radio', { name: /^Missions/ }).isChecked()))
      await page.keyboard.press('ArrowRight');
    const count = Number(shown.find((text) => /Missions/.test(text))?.match(/\d+/)?.[0]);
    await answered(page, new RegExp(`^${count} résultats? pour atelier`));
    expect(new URL(page.url()).search).toBe('?q=atelier&kind=mission');
    const kinds = await page.locator('#results .hit .small').allTextContents();
    expect(kinds).toEqual(Array(count).fill('Mission'));
    await page.getByRole('link', { name: 'Monter un atelier du mercredi' }).click();
    await page.locator('.mission:target').waitFor();
    expect(misdeeds).toEqual(nothingWrong);
  }, 30_000);

  test.each([
    [
      'an address with words and a kind',
      'search/?q=impression&kind=award',
      /^\d+ résultats? pour impression$/,
    ],
    ['one in English', 'en/search/?q=impression&kind=award', /^\d+ results? for impression$/],
  ])('opens %s', async (_, path, words) => {
    const { page, misdeeds } = await open(site, path);
    await answered(page, words);
    const [first] = await page.locator('#results a').all();
    const language = path.startsWith('en/') ? 'en/' : '';
    expect(await first?.getAttribute('href')).toMatch(
      new RegExp(`^${site.base}${language}nathan/impression-3d/$`),
    );
    expect(misdeeds).toEqual(nothingWrong);
  });

  test.each([
    ['MÉDIATION', 'Médiation scientifique'],
    ['mediation', 'Médiation scientifique'],
    ['médiations', 'Médiation scientifique'],
    ['medi', 'Médiation scientifique'],
    ['avenir', 'Projet d’avenir'],
    ['l’avenir', 'Projet d’avenir'],
    ["projet d'avenir", 'Projet d’avenir'],
    ['equipe', 'Équipe du Dôme'],
    ['découpe laser', 'Découpe laser'],
    ['nathan impression', 'Impression 3D · Nathan B.'],
  ])('finds for “%s” first “%s”', async (query, title) => {
    const { page } = await open(site, `search/?q=${encodeURIComponent(query)}`);
    await answered(page, /résultats? pour/);
    expect((await titles(page))[0]?.replace(/\s/g, ' ')).toBe(title);
  });

  test.each([
    ['search/', 'guide', undefined],
    ['search/', 'badge', undefined],
    ['en/search/', 'badge', 'fr'],
    ['en/search/', 'mission', 'fr'],
    ['en/search/', 'guide', undefined, 'badge'],
    ['en/search/', 'portfolio', undefined],
  ])(
    'on %s reads the titles of the kind “%s” in their own language',
    async (path, kind, language, query = 'atelier') => {
      const { page } = await open(site, `${path}?q=${query}&kind=${kind}`);
      await answered(page, new RegExp(`${query}$`));
      const found = page.locator('#results li').first();
      expect(await found.locator('h3 a').getAttribute('lang')).toBe(language ?? null);
      // The handbook is written in both.
      const inFrench = path.startsWith('en/') && kind !== 'guide';
      expect(await found.locator('p').last().getAttribute('lang')).toBe(inFrench ? 'fr' : null);
    },
  );

  test('in English finds what is written in French with the spaces of French', async () => {
    const { page } = await open(site, 'en/search/?q=atelier&kind=mission');
    await answered(page, /atelier$/);
    const text = (await page.locator('#results').textContent()) ?? '';
    expect(text).not.toMatch(/ [;!?:»]|« /);
  });

  test.each(['xylophone', 'zzz', '…', '<b>gras</b> zzz'])(
    'is told that nothing answers “%s”, and what to try',
    async (query) => {
      const { page, misdeeds } = await open(site, 'search/?kind=badge');
      await field(page).fill(query);
      await field(page).press('Enter');
      await answered(page, 'Rien ne répond');
      expect(await heading(page).textContent()).toContain(query);
      expect(await page.locator('#announcement').textContent()).toContain('Rien ne répond');
      expect(await page.locator('#results li').count()).toBe(0);
      expect(await page.locator('#advice li:visible').count()).toBe(3);
      expect(misdeeds).toEqual(nothingWrong);
    },
  );

  test('is shown ten results, then the others, from the eleventh on', async () => {
    const { page } = await open(site, 'search/?q=atelier');
    await answered(page, /résultats pour atelier/);
    const count = Number((await heading(page).textContent())?.match(/\d+/)?.[0]);
    expect(count).toBeGreaterThan(20);
    expect(await titles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Montrer la suite' }).click();
    await page.locator('#results li:nth-child(11) a:focus').waitFor();
    expect(await titles(page)).toHaveLength(20);
    while (await page.getByRole('button', { name: 'Montrer la suite' }).isVisible()) {
      await page.getByRole('button', { name: 'Montrer la suite' }).click();
      await page.waitForFunction((before) => document.querySelectorAll('#results li').length > before, 20);
    }
    expect(new Set(await titles(page)).size).toBe(count);
  });

  test('empties the field, and the answer is gone from the page and the address', async () => {
    const { page } = await open(site, 'search/?q=laser');
    await answered(page, /pour laser/);
    await field(page).fill('');
    await heading(page).waitFor({ state: 'hidden' });
    expect(new URL(page.url()).search).toBe('');
  });

  test('is led to the catalogues where the index does not come, and may try again', async () => {
    const { page } = await open(site, 'search/');
    await page.route('**/pagefind-entry.json*', (route) => route.abort());
    await field(page).fill('laser');
    await page.getByText('La recherche n’a pas pu se charger.').and(page.locator('#failed')).waitFor();
    expect(await heading(page).isVisible()).toBe(false);
    expect(await page.locator('.browse a').count()).toBeGreaterThan(4);
    await page.unroute('**/pagefind-entry.json*');
    await field(page).press('Enter');
    await answered(page, /pour laser/);
    expect(await page.locator('#failed').isVisible()).toBe(false);
  });

  test('reads without a script that it needs one, and where everything is', async () => {
    const { page, misdeeds } = await open(site, 'search/', { javaScriptEnabled: false });
    await page.locator('noscript p').filter({ visible: true, hasText: 'a besoin d’un script' }).waitFor();
    expect(await field(page).isVisible()).toBe(false);
    const links = await page
      .locator('.browse a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const path of [
      '#people',
      'badges/',
      'missions/',
      'pathways/low-tech/',
      'frameworks/rectec-engagement/',
      'guide/',
    ])
      expect(links).toContain(site.address + path);
    for (const link of links) {
      const answer = await page.request.get(link);
      expect(answer.status(), link).toBe(200);
    }
    expect(misdeeds).toEqual(nothingWrong);
  });

  test('loads a search on that page alone, once something is asked, in less than 200 KB', async () => {
    const { page } = await open(site, 'lucia/');
    const loaded: string[] = [];
    let weight = 0;
    page.on('requestfinished', async (request) => {
      if (!/\/search\/pagefind\/|\.js$/.test(request.url())) return;
      loaded.push(request.url());
      weight += (await request.sizes()).responseBodySize;
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    await page.goto(`${site.address}search/`, { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    await field(page).fill('laser');
    await answered(page, /pour laser/);
    expect(loaded.some((url) => url.endsWith('/wasm.fr.pagefind'))).toBe(true);
    expect(weight).toBeGreaterThan(70_000);
    expect(weight).toBeLessThan(200_000);
  });
});

function focused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
}
