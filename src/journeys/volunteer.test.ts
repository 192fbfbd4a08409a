/** A volunteer opens their portfolio on a phone, without JavaScript, and reads how they changed. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { servedSite } from './support/site.ts';

describe.skipIf(noBrowser)('on a phone without JavaScript', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  let page: Page;
  let misdeeds: Awaited<ReturnType<typeof watchedPage>>['misdeeds'];
  /** The page as assistive technology is told of it, with plain spaces. */
  const told = async (part = 'main') =>
    (await page.locator(part).ariaSnapshot()).replace(/[\u00a0\u202f]/g, ' ');
  const excess = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchChromium(),
      servedSite({ address: 'https://structure.example/repo/' }),
    ]);
    ({ page, misdeeds } = await watchedPage(browser, site.address, {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    }));
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('each strength of the portfolio says what supports it and who saw it', async () => {
    await page.goto(`${site.address}lucia/`);
    const strengths = await told('.lead-strengths');
    expect(strengths.match(/- listitem/g)).toHaveLength(3);
    expect(strengths).toMatch(
      /link "Monter un événement avec une équipe"[\s\S]*Une soirée pour 84 personnes[\s\S]*Vu par Anouk Delaunay, responsable de la programmation/,
    );
  });

  test('Lucia finds on her portfolio what moved most, and goes on to the whole', async () => {
    await page.goto(`${site.address}lucia/`);
    const section = await told('section:has(> #change)');
    expect(section.match(/- row "/g)).toHaveLength(6);
    expect(section).toMatch(/rowheader "Agir collectivement Je co-anime un groupe/);
    expect(section).toContain('cell "de 2 à 4"');
    await page.getByRole('link', { name: 'Toute la comparaison' }).click();
    expect(page.url()).toBe(`${site.address}lucia/progress/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Ce qui a changé');
  });

  test('every competence is a row that says what moved, what its levels mean and what supports it', async () => {
    const table = await told('.whole-moves');
    expect(table).toContain('row "Communiquer à l’oral de 2 à 3"');
    expect(table).toContain('columnheader "À l’arrivée À la fin"');
    expect(table.match(/- rowheader /g)).toHaveLength(9);
    expect(table).toContain('Je m’exprime dans toutes les situations de ma mission, même imprévues.');
    expect(table).toMatch(/link "Médiation scientifique":\n\s*- \/url: \S*\/lucia\/mediation-scientifique\//);
    expect(table).not.toContain('img');
  });

  test('the claims that appeared, stayed and were let go each stand under their word', async () => {
    const attitudes = await told('.said:has(h3:text("Comment je suis"))');
    const order = [
      'Nouveau',
      'Je me tais plus souvent, et j’écoute mieux.',
      'Toujours vrai',
      'Je suis curieuse et ponctuelle.',
      'Pas redit à la fin',
      'J’ai du mal à déléguer',
    ].map((words) => attitudes.indexOf(words));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test('the objective that was given up is there, with why', async () => {
    const objectives = await told('section:has(> #objectives)');
    expect(objectives).toMatch(/Écrire un numéro de la lettre du mois/);
    expect(objectives).toMatch(
      /Ce qu’il en est advenu :.* Laissé de côté en février, au profit de la soirée\./,
    );
  });

  test('the three voices are told apart, and where they differ it is said', async () => {
    const voices = await told('.voices');
    expect(voices).toContain('row "Construire son parcours avis différents niveau 3 niveau 4 niveau 4"');
    expect(voices).toMatch(/row "Règles et consignes niveau 2 niveau 2 (– )?ne dit rien"/);
  });

  test('the shared meeting is told by its day, what was decided and what came next', async () => {
    const meetings = await told('section:has(> #meetings)');
    expect(meetings).toContain('13 février 2025');
    expect(meetings).toContain('L’objectif de la lettre du mois est abandonné.');
    expect(meetings).toContain('Trouver une maison de quartier pour l’atelier de mars.');
    expect(meetings).not.toMatch(/novembre 2024|avril 2025/);
  });

  test('before the end there is one level a row, and what was aimed at', async () => {
    await page.goto(`${site.address}nathan/`);
    await page.getByRole('link', { name: 'Lire son point de départ' }).click();
    const main = await told();
    expect(main).toContain('row "Communiquer à l’oral niveau 1"');
    expect(main).toContain('Choisir une formation avant la fin février');
    expect(main).not.toMatch(/À la fin|Nouveau|Pas redit à la fin|Trois voix/);
  });

  test('a J’en suis là is laid out as it was signed, and leads to the comparison', async () => {
    await page.goto(`${site.address}lucia/jen-suis-la-entree/`);
    const main = await told();
    for (const title of ['Ce que je sais', 'Ce que je sais faire', 'Comment je suis'])
      expect(main).toContain(`heading "${title}" [level=3]`);
    expect(main).toContain('listitem: Je sais faire une affiche simple.');
    expect(main).toContain('Deux projets menés, l’atelier de mars puis la soirée d’avril.');
    await page.getByRole('link', { name: 'Comparer l’arrivée et la fin' }).click();
    expect(page.url()).toBe(`${site.address}lucia/progress/`);
  });

  test('nothing scrolls sideways, and nothing is missing or asked of anyone else', async () => {
    for (const path of ['lucia/', 'lucia/progress/', 'nathan/progress/', 'lucia/jen-suis-la-entree/']) {
      await page.goto(site.address + path);
      expect(await excess(), path).toBeLessThanOrEqual(0);
    }
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  });

  test('on paper, in grey, the start stays a ring and the end a full point', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.address}lucia/progress/`);
    const points = await page
      .locator('.whole-moves tbody .level-line')
      .first()
      .evaluate((line) => {
        const colours = (name: string) => {
          const { fill, stroke } = getComputedStyle(line.querySelector(name) as Element);
          return { fill, stroke };
        };
        return { from: colours('.level-from'), to: colours('.level-to') };
      });
    expect(points.from.fill).toBe('rgb(255, 255, 255)');
    expect(points.from.stroke).toBe(points.to.fill);
    expect(points.to.fill).not.toBe(points.from.fill);
  });
});
