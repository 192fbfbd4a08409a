/** A volunteer prints the portfolio for an interview: two sheets that say who, what, when, who saw it and how to check. */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { asPaper, inked, letters, printed, scanned } from './support/paper.ts';
import { servedSite } from './support/site.ts';

const address = 'https://badges.example/';

describe.skipIf(noBrowser)('a portfolio on paper', () => {
  let browser: Browser;
  let sample: Awaited<ReturnType<typeof servedSite>>;
  /** Somebody with everything and long words, and somebody with next to nothing. */
  let extremes: Awaited<ReturnType<typeof servedSite>>;

  beforeAll(async () => {
    const copy = await contentCopy(['lucia', 'nathan']);
    await crowd(copy);
    await strip(copy);
    sample = await servedSite({ address });
    extremes = await servedSite({ address, content: copy.root });
    browser = await launchChromium();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await sample?.close();
    await extremes?.close();
  });

  async function open(path: string, site = sample, options = {}): Promise<Page> {
    const { page } = await watchedPage(browser, site.address, options);
    await page.goto(site.address + path);
    return page;
  }
  async function print(path: string, site = sample) {
    const page = await open(path, site);
    const paper = await printed(page);
    await page.context().close();
    return { ...paper, sheets: paper.sheets.map(letters) };
  }

  test.each(['lucia/', 'nathan/', 'maxime/', 'en/lucia/', 'en/nathan/', 'en/maxime/'])(
    '%s prints on two sheets of A4, and each says that badges are specimens and people invented',
    async (path) => {
      const { sheets, size } = await print(path);
      expect(size).toEqual({ width: 210, height: 297 });
      expect(sheets).toHaveLength(2);
      const flags = path.startsWith('en/')
        ? ['the badges shown are specimens', 'the people, dates and facts are invented']
        : ['les badges montrés sont des spécimens', 'les personnes, les dates et les faits sont inventés'];
      for (const sheet of sheets) {
        for (const flag of flags) expect(sheet).toContain(letters(flag));
        expect(sheet).toContain(letters(`${address}${path}`));
      }
    },
  );

  test('the first sheet says who, what for, where, when, what they do best, who vouches and whom to ask', async () => {
    const [first = ''] = (await print('lucia/')).sheets;
    const said = [
      'Lucia M.',
      '8 mois de service civique en médiation culturelle',
      'Depuis septembre 2025, Lucia coordonne les projets d’une association culturelle de Caen.',
      'Le Dôme, Caen · octobre 2024 à mai 2025',
      'Expliquer une idée à tous les publics 11 séances animées, pour des gens de 9 à 77 ans',
      'Vu par Sophie Aubert, responsable de l’accueil',
      'Un poste de coordination dans une association culturelle',
      '10 badges spécimens : ils n’attestent encore rien',
      'Parcours Service Civique. Parcours accompli',
      'badges@example.org',
      'Qu’est-ce qu’un badge ? Un badge dit ce qu’une personne a fait',
      'La page en ligne badges.example/lucia',
    ];
    for (const words of said) expect(first).toContain(letters(words));
    const [nathan = ''] = (await print('nathan/')).sheets;
    expect(nathan).toContain(
      letters(
        'Je cherche une formation en fabrication numérique (Caen ou Rouen, à partir de septembre 2026).',
      ),
    );
    expect(nathan).toContain(letters('Et sur le parcours « Low-tech » : 1 badge demandé sur 5'));
  });

  test('the second sheet tells every badge that is held: what was done, when, who saw it, how it stands', async () => {
    const page = await open('lucia/');
    const rows = await page
      .locator('.dossier-badges tbody tr')
      .evaluateAll((all) => all.map((row) => row.textContent ?? ''));
    expect(rows).toHaveLength(13);
    const { sheets } = await print('lucia/');
    const [, second = ''] = sheets;
    for (const row of rows) expect(second).toContain(letters(row));
    for (const words of [
      'Soirée publique A organisé une soirée pour 84 personnes',
      '29 avr. 2025 Spécimen Anouk Delaunay, responsable de la programmation',
      '27 mai 2025 Déclaré',
      'Agir collectivement niveau 4 sur 4 · Soirée publique',
      'Valoriser l’expérience de 1 à 3',
      'Thomas Gicquel',
      'Monter un atelier du mercredi',
      `La page qui vérifie : ${address}verify/`,
      `Ou donnez vous-même à cette page l’adresse du portfolio : ${address}lucia/`,
    ])
      expect(second).toContain(letters(words));
    const [nathanFirst = '', nathanSecond = ''] = (await print('nathan/')).sheets;
    // The map says what its signs are; nothing else there speaks of what was withdrawn.
    expect(nathanFirst.match(/retiré/g)).toHaveLength(1);
    expect(nathanSecond).toContain(letters('Prototype au FabLab'));
    expect(nathanSecond).not.toContain(letters('Découpe laser'));
  });

  test.each([
    ['lucia/', 'Vérifier un badge'],
    ['en/lucia/', 'Verify a badge'],
  ])(
    'a telephone reads on the paper of %s where the page is, and where it is verified',
    async (path, name) => {
      const page = await open(path, sample, { deviceScaleFactor: 3 });
      await asPaper(page);
      expect(await scanned(page.locator('.paper-code .qr'))).toBe(address + path);
      const verify = `${address}${path.replace('lucia/', '')}verify/?url=${address}${path}`;
      expect(await scanned(page.getByRole('img', { name, exact: true }))).toBe(verify);
    },
  );

  test('nothing is fetched for a print that is not asked for, and all of it when it is', async () => {
    const { page } = await watchedPage(browser, sample.address);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${sample.address}lucia/`, { waitUntil: 'networkidle' });
    const onPaper = ['/lucia/check.fr.svg', '/lucia/pathways/parcours-service-civique.svg'];
    expect(asked.filter((path) => onPaper.includes(path))).toEqual([]);
    await page.pdf({ preferCSSPageSize: true });
    for (const path of onPaper) expect(asked).toContain(path);
  });

  test('the dossier is on paper alone, and nothing of the screen is', async () => {
    const page = await open('lucia/');
    expect(await page.locator('.on-paper').count()).toBe(2);
    expect(await page.locator('.on-paper').first().isVisible()).toBe(false);
    expect(await page.locator('.on-paper').last().isVisible()).toBe(false);
    await asPaper(page);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('main > *, body > *')]
        .filter((one) => one.getBoundingClientRect().height > 0 && one.checkVisibility())
        .map((one) => one.classList[0]),
    );
    expect(shown.filter((name) => name !== 'masthead')).toEqual(['wrap', 'on-paper', 'on-paper']);
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
    const links = await page.locator('.on-paper :is(a, button, details)').count();
    const visible = await page
      .locator('.on-paper :is(a, button, summary)')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(visible, `${links} in the markup`).toBe(0);
  });

  test('it is the same in dark colours, on white, with little ink', async () => {
    const shots = await Promise.all(
      (['light', 'dark'] as const).map(async (colorScheme) => {
        const page = await open('lucia/', sample, { colorScheme });
        await asPaper(page);
        await page.waitForLoadState('networkidle');
        const picture = await page.screenshot({ fullPage: true });
        return {
          picture,
          corner: await sharp(picture).extract({ left: 2, top: 2, width: 1, height: 1 }).raw().toBuffer(),
        };
      }),
    );
    const [light, dark] = shots;
    expect([...(light?.corner ?? [])].slice(0, 3)).toEqual([255, 255, 255]);
    expect(light && dark && light.picture.equals(dark.picture)).toBe(true);
    expect(await inked(light?.picture ?? Buffer.of())).toBeLessThan(0.08);
  });

  describe('whoever prints it', () => {
    test('twenty-five badges, long words and a photo take two sheets, which say how many more are online', async () => {
      const { sheets } = await print('lucia/', extremes);
      expect(sheets).toHaveLength(2);
      expect(sheets[0]).toContain(letters('Wilhelmine-Alexandrine-Philippine'));
      expect(sheets.join(' ')).toMatch(/Et\d+autresbadges,surlapageenligne\./);
      for (const sheet of sheets) expect(sheet.length).toBeGreaterThan(400);
      expect(sheets.at(-1)).toContain(letters(`Toute la page en ligne : ${address}lucia/`));
    });

    test.each([
      ['lucia/', 'sample'],
      ['maxime/', 'sample'],
      ['lucia/', 'extremes'],
      ['nathan/', 'extremes'],
    ] as const)('%s (%s) leaves no sheet at any edge, and nothing covers anything', async (path, which) => {
      const page = await open(path, which === 'sample' ? sample : extremes);
      await asPaper(page);
      const faults = await page.evaluate(() => {
        const sheets = [...document.querySelectorAll('.paper')];
        const wide = [...document.querySelectorAll('.paper *')].filter((one) => {
          const { left, right, width } = one.getBoundingClientRect();
          const clipped = one.closest('.dossier-rest > div');
          const beyond = right > document.documentElement.clientWidth + 14 || left < -14;
          return width > 0 && beyond && !clipped;
        });
        const high = sheets.flatMap((sheet) => {
          const { bottom } = sheet.getBoundingClientRect();
          return [...sheet.children].filter((one) => one.getBoundingClientRect().bottom > bottom + 1);
        });
        const over = sheets.flatMap((sheet) => {
          const parts = [...sheet.children]
            .filter((one) => !one.matches('.paper-run'))
            .map((one) => one.getBoundingClientRect());
          return parts
            .filter((part, index) => part.top < (parts[index - 1]?.bottom ?? 0) - 1)
            .map((part) => part.top);
        });
        return {
          sheets: sheets.length,
          wide: wide.map((one) => one.className || one.tagName),
          high: high.map((one) => one.className || one.tagName),
          over,
        };
      });
      expect(faults).toEqual({ sheets: path === 'nathan/' ? 1 : 2, wide: [], high: [], over: [] });
    });

    test('who shares no signed file and follows no pathway has one full sheet, and no code that leads nowhere', async () => {
      const page = await open('nathan/', extremes);
      expect(await page.locator('.paper-check img').count()).toBe(0);
      const { sheets } = await print('nathan/', extremes);
      expect(sheets).toHaveLength(1);
      const said = [
        'Le Dôme a donné 5 badges non signés',
        'Prototype au FabLab A fabriqué avec deux autres volontaires une maquette',
        'Je suis entré au FabLab pour réparer un casque audio.',
        'Pour en avoir la preuve, écrivez à la structure : badges@example.org',
      ];
      for (const words of said) expect(sheets[0]).toContain(letters(words));
      for (const words of ['verify/', 'Le Dôme atteste', 'Attesté'])
        expect(sheets[0]).not.toContain(letters(words));
      const check = await page.request.get(`${extremes.address}nathan/check.fr.svg`);
      expect(check.status()).toBe(404);
    });
  });
});

/** Lucia with a long name, a photo, and every badge of the catalogue, each with as much to say as there may be. */
async function crowd(copy: ContentCopy): Promise<void> {
  const profile = 'volunteers/lucia/profile.md';
  await copy.edit(
    profile,
    'firstName: Lucia',
    'firstName: Wilhelmine-Alexandrine-Philippine\nphoto: portrait.png',
  );
  await copy.edit(
    profile,
    'mission: médiation culturelle',
    'mission: médiation culturelle, scientifique et numérique auprès de tous les publics du quartier',
  );
  await copy.edit(
    profile,
    'title: Écouter avant de répondre',
    `title: ${'Écouter avant de répondre '.repeat(3).trim()}`,
  );
  const portrait = sharp({ create: { width: 300, height: 400, channels: 3, background: '#c9b6a0' } });
  await copy.write('volunteers/lucia/files/portrait.png', await portrait.png().toBuffer());
  const held = new Set(await readdir(join(copy.root, 'volunteers/lucia/awards')));
  const catalogue = (await readdir(join(copy.root, 'badges'))).filter((name) => name.endsWith('.md'));
  for (const name of catalogue.filter((name) => !held.has(name) && !name.startsWith('jen-suis-la')))
    await copy.write(
      `volunteers/lucia/awards/${name}`,
      `---
date: 2025-02-10
summary: ${'A fait, avec beaucoup de monde, quelque chose qui demande des mots longs. '.repeat(3).trim()}
assessor: { name: Anne-Charlotte de La Rochefoucauld-Montmorency, role: responsable de ${basename(name, '.md')} et du reste }
---
`,
    );
}

/** Nathan without a pathway, a future, strengths, words of support or signed files. */
async function strip(copy: ContentCopy): Promise<void> {
  const profile = 'volunteers/nathan/profile.md';
  await copy.edit(profile, 'credentials: public', 'credentials: none');
  await copy.edit(profile, 'pathways: [parcours-service-civique, low-tech]\n', '');
  await copy.edit(
    profile,
    'future:\n  aim: une formation en fabrication numérique\n  place: Caen ou Rouen\n  from: 2026-09-01\n',
    '',
  );
  await copy.remove('volunteers/nathan/endorsements');
}
