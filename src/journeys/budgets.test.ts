/** What a page weighs, asks for and moves: so that it is there at once on a telephone, on a poor network. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { filesIn } from './support/files.ts';
import { builtSite, servedSite } from './support/site.ts';
import { compressed, type PageKind, type PageWeight, sheetWeights, weigh } from './support/weights.ts';

const people = ['lucia', 'maxime', 'nathan'];
const kilobytes = (count: number): number => count * 1024;

/** The most that the HTML of a page may weigh, by what it is: the data that it embeds is counted apart. */
const limits: Readonly<Record<PageKind, number>> = {
  portfolio: kilobytes(16),
  award: kilobytes(11),
  progress: kilobytes(11),
  badge: kilobytes(9),
  pathway: kilobytes(11),
  scripted: kilobytes(8),
  other: kilobytes(16),
};

/** What every map beyond the first may add, on the portfolio of who follows several pathways. */
const furtherMap = kilobytes(2.5);

describe.each(['https://badges.example/', 'https://structure.example/repo/'])('the site at %s', (address) => {
  let files: Map<string, Buffer>;
  let pages: PageWeight[];
  beforeAll(async () => {
    files = await filesIn((await builtSite({ address })).folder);
    pages = weigh(files, new URL(address).pathname, people);
  }, 240_000);

  test('the pages of every kind are there to be weighed', () => {
    const kinds = new Set(pages.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(Object.keys(limits)));
    expect(pages.length).toBeGreaterThan(120);
  });

  test('every page loads one sheet for the screen, of at most 6 KB, and at most one of 2 KB to print', () => {
    const screen = new Set(pages.flatMap(({ sheets }) => sheets.map((href) => href.split('/').at(-1) ?? '')));
    expect(pages.filter(({ sheets }) => sheets.length !== 1).map(({ path }) => path)).toEqual([]);
    for (const [path, weight] of sheetWeights(files))
      expect(weight, path).toBeLessThanOrEqual(kilobytes(screen.has(path.split('/').at(-1) ?? '') ? 6 : 2));
    expect(screen.size).toBe(1);
  });

  test('the head, the sheet and what heads a page come with the first 14 KB', () => {
    const heavy = pages.filter(({ firstScreens }) => firstScreens > kilobytes(14));
    expect(heavy.map(({ path, firstScreens }) => `${path}: ${firstScreens}`)).toEqual([]);
  });

  test('no page weighs more than its kind may', () => {
    const heavy = pages.filter(
      ({ kind, html, maps }) => html > limits[kind] + furtherMap * Math.max(0, maps - 1),
    );
    expect(heavy.map(({ path, kind, html }) => `${path} (${kind}): ${html}`)).toEqual([]);
  });

  test('an embedded credential weighs at most 3 KB, that of a “J’en suis là” 4.5, and ends the page', () => {
    const awards = pages.filter(({ kind, embedded }) => kind === 'award' && embedded > 0);
    expect(awards.length).toBeGreaterThan(20);
    // It holds all that the person says of themselves, and every competence of the framework.
    const most = (path: string) => kilobytes(path.includes('jen-suis-la-') ? 4.5 : 3);
    expect(awards.filter(({ path, embedded }) => embedded > most(path))).toEqual([]);
    for (const { path } of awards)
      expect(files.get(path)?.toString(), path).toMatch(/<\/script>\s*<\/body>\s*<\/html>\s*$/);
  });

  test('the fonts weigh at most 60 KB in all', () => {
    expect(pages.filter(({ fonts }) => fonts === 0 || fonts > kilobytes(60))).toEqual([]);
  });
});

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchChromium(),
      servedSite({ address: 'https://badges.example/' }),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** What a page asks for when it is opened for the first time, with the bytes of each, compressed. */
  async function asked(
    path: string,
  ): Promise<{ readonly path: string; readonly weight: number; readonly badge: boolean }[]> {
    const { page } = await watchedPage(browser, site.address, { viewport: { width: 360, height: 740 } });
    const found: Promise<{ path: string; weight: number; badge: boolean }>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      found.push(
        response.body().then((body) => ({
          path: pathname,
          weight: /\.(woff2|png|webp)$/.test(pathname) ? body.length : compressed(body),
          badge: /^\/(artwork|elsewhere)\//.test(pathname),
        })),
      );
    });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    const all = await Promise.all(found);
    await page.context().close();
    return all;
  }

  test.each([
    '',
    'lucia/',
    'nathan/',
    'en/maxime/',
    'lucia/ecoute/',
    'lucia/progress/',
    'badges/ecoute/',
    'pathways/low-tech/',
    'missions/',
    'guide/',
  ])(
    '/%s asks for at most five things beside the pictures of badges, none of them a script',
    async (path) => {
      const others = (await asked(path)).filter(
        ({ badge, path: file }) => !badge && !file.startsWith('/evidence/'),
      );
      expect(others.length).toBeGreaterThan(3);
      expect(others.map(({ path: file }) => file).slice(5)).toEqual([]);
      expect(others.filter(({ path: file }) => file.endsWith('.js'))).toEqual([]);
    },
  );

  test('a portfolio of more than ten badges weighs at most 200 KB with all that it asks for', async () => {
    const all = await asked('lucia/');
    expect(all.filter(({ badge }) => badge).length).toBeGreaterThan(10);
    expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(kilobytes(200));
  });

  // Both at once, as they mostly wait.
  test.concurrent.each([
    ['on a telephone', 360, 740],
    ['on a desk', 1280, 900],
  ])(
    'nothing moves once it is drawn %s, however late the fonts',
    async (_, width, height) => {
      const { page } = await watchedPage(browser, site.address, { viewport: { width, height } });
      await page.addInitScript(() => {
        const seen: number[] = [];
        Object.assign(globalThis, { shifts: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.route(/\.woff2$/, async (route) => {
        await new Promise((done) => setTimeout(done, 600));
        await route.continue();
      });
      const moved: string[] = [];
      for (const path of [
        '',
        'lucia/',
        'nathan/',
        'lucia/ecoute/',
        'lucia/progress/',
        'badges/',
        'verify/',
        'search/',
        'guide/',
      ]) {
        await page.goto(site.address + path, { waitUntil: 'networkidle' });
        await page.waitForTimeout(150);
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
        const sum = shifts.reduce((total, shift) => total + shift, 0);
        // Google calls less than 0.1 good; a thousandth is a hair.
        if (sum > 0.001) moved.push(`${path}: ${sum}`);
      }
      expect(moved).toEqual([]);
    },
    60_000,
  );
});
