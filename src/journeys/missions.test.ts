/** A volunteer looks for a mission in the catalogue, on a small phone, with the keyboard alone and without script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { servedSite } from './support/site.ts';

const main = [
  'Accueillir et orienter le public',
  'Épauler la programmation',
  'Faire vivre le FabLab ouvert',
  'Partir en tournée low-tech',
];
const all = 14;
const phone = { javaScriptEnabled: false, viewport: { width: 320, height: 740 } };

describe.skipIf(noBrowser)('in the catalogue of missions', () => {
  let site: Awaited<ReturnType<typeof servedSite>>;
  let browser: Browser;
  beforeAll(async () => {
    site = await servedSite({ address: 'https://structure.example/repo/' });
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each([
    ['only the main ones', { 'Le type': 'Mission principale' }, main],
    [
      'those of one competence',
      { 'La compétence': 'Communiquer à l’oral' },
      ['Animer des ateliers low-tech', 'Des sciences en classe'],
    ],
    [
      'those of one place, as it was written',
      { 'Le lieu': 'FabLab' },
      ['Fabriquer la maquette du quartier', 'Refaire la signalétique en bois'],
    ],
    [
      'those of one month, with those of any month',
      { 'La période': 'Décembre', 'La compétence': 'Accompagner les publics' },
      [
        'Accueillir et orienter le public',
        'Faire vivre le FabLab ouvert',
        'Des sciences en classe',
        'Tenir le café réparation',
      ],
    ],
    [
      'what answers four choices at once',
      {
        'Le type': 'Mission au choix',
        'La période': 'Mars',
        'Le lieu': 'Le Dôme',
        'La compétence': 'Règles et consignes',
      },
      ['Photographier un événement'],
    ],
    [
      'none, and the page says so',
      { 'Le type': 'Mission principale', 'Le lieu': 'Bureau communication' },
      [],
    ],
  ])(
    'choices leave %s',
    async (_, choices, titles) => {
      const { page, misdeeds } = await watchedPage(browser, site.address, phone);
      await page.goto(`${site.address}missions/`);
      expect(await shown(page)).toHaveLength(all);
      expect(await said(page)).toBe(`${all} missions`);

      for (const [label, option] of Object.entries(choices)) await choose(page, label, option);
      expect((await shown(page)).toSorted()).toEqual(titles.toSorted());
      const count = titles.length === 1 ? '1 mission' : `${titles.length} missions`;
      expect(await said(page)).toBe(titles.length > 0 ? count : 'Aucune mission ne correspond à ces choix.');
      expect(await excess(page)).toBe(0);

      for (const label of Object.keys(choices)) await choose(page, label);
      expect(await shown(page)).toHaveLength(all);
      expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    },
    30_000,
  );

  test.each([
    ['without style sheets', () => ''],
    ['in a browser that does not know :has()', (css: string) => css.replaceAll(':has(', ':not-yet(')],
  ])('%s everything is listed, and nothing offers to choose', async (_, styled) => {
    // The page's policy knows its style by its hash, and refuses any other.
    const { page } = await watchedPage(browser, site.address, { ...phone, bypassCSP: true });
    await page.route(/\.css$/, async (route) => {
      await route.fulfill({ contentType: 'text/css', body: styled(await (await route.fetch()).text()) });
    });
    await page.route(/\/missions\/$/, async (route) => {
      const html = await (await route.fetch()).text();
      const body = html.replace(/(?<=<style>).*?(?=<\/style>)/s, styled);
      await route.fulfill({ contentType: 'text/html', body });
    });
    await page.goto(`${site.address}missions/`);
    expect(await shown(page)).toHaveLength(all);
    expect(await page.getByRole('combobox').count()).toBe(0);
  });

  test('a mission that a person chose leads to its place in the catalogue, and to the badge it gave', async () => {
    const { page, misdeeds } = await watchedPage(browser, site.address, phone);
    await page.goto(`${site.address}lucia/`);
    const missions = page.getByRole('region', { name: 'Les missions' });
    const mission = missions.getByRole('listitem').filter({ hasText: 'Des sciences en classe' });
    await expect(mission.innerText()).resolves.toMatch(/Mission au choix · novembre.2024 à janvier.2025/);
    await expect(mission.innerText()).resolves.toMatch(/Onze séances sur le son/);
    await expect(mission.innerText()).resolves.toMatch(/J’ai choisi la malle du son/);
    const badge = mission.getByRole('link', { name: 'Médiation scientifique' });
    expect(await badge.getAttribute('href')).toBe(`${site.base}lucia/mediation-scientifique/`);

    await mission.getByRole('link', { name: 'Des sciences en classe' }).click();
    await page.locator('#mediation-en-classe:target').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${site.base}missions/`);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });
});

/** The titles of the missions that a reader meets, seen or heard. */
function shown(page: Page): Promise<string[]> {
  return page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
}

/** Chooses an option of a list, or its first one, with the keyboard alone. */
async function choose(page: Page, label: string, option?: string): Promise<void> {
  const list = page.getByLabel(label);
  for (let presses = 0; (await page.locator(':focus').and(list).count()) === 0; presses += 1) {
    if (presses > 60) throw new Error(`The key Tab does not lead to “${label}”.`);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Home');
  if (option === undefined) return;
  for (let presses = 0; (await list.inputValue()) !== option; presses += 1) {
    if (presses > 20) throw new Error(`“${label}” does not offer “${option}”.`);
    await page.keyboard.press('ArrowDown');
  }
}

/** What a screen reader is told of the number of missions: the style sheet writes it, so the browser alone knows. */
async function said(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (id: string): string => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return String(node.name?.value);
    return (node?.childIds ?? []).map(words).join('');
  };
  const status = nodes.find(({ role }) => role?.value === 'status');
  return status ? words(status.nodeId) : '';
}

function excess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
