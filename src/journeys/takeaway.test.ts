/** A portfolio taken away as one archive: unpacked by another program, verified, and read without a network. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpack } from '../openbadges/unpack.ts';
import { verify } from '../openbadges/verify.ts';
import { unpacked } from './support/archive.ts';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser } from './support/browser.ts';
import { contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { htmlProblems } from './support/html.ts';
import { tagsOf } from './support/markup.ts';
import { builtSite } from './support/site.ts';

const address = 'https://badges.example/';
const people = ['lucia', 'maxime', 'nathan'];
/** The badge that the sample withdraws. */
const withdrawn = 'nathan/decoupe-laser';

/** The outcome of a file's badge, without a network. */
async function outcomeOf(bytes: Buffer | undefined): Promise<string> {
  const [found] = unpack(bytes ?? Buffer.alloc(0));
  if (!found?.ok) return found?.reason ?? '';
  const resolve = async () => ({ ok: false, reason: 'unreachable' }) as const;
  return (await verify(found.credential, { now: new Date('2026-06-15T12:00:00Z'), resolve })).outcome;
}

const plain = (page: Buffer | undefined) =>
  (page?.toString() ?? '')
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/[\u00a0\u202f\s]+/g, ' ');

describe('on the sample site', () => {
  let site: Map<string, Buffer>;
  const archives = new Map<string, Awaited<ReturnType<typeof unpacked>>>();
  const inside = (person: string) => archives.get(person)?.files ?? new Map<string, Buffer>();

  beforeAll(async () => {
    site = await filesIn((await builtSite({ address })).folder);
    for (const person of people) archives.set(person, await unpacked(site.get(`${person}/portfolio.zip`)));
  }, 240_000);

  test('each portfolio offers its archive, on the screen alone', () => {
    for (const person of people)
      expect(site.get(`${person}/index.html`)?.toString()).toMatch(
        new RegExp(
          `<p class="takeaway screen-only">\\s*<a href="/${person}/portfolio.zip" download="portfolio-${person}.zip"`,
        ),
      );
  });

  test('each award is in it as the site publishes it: the picture with the badge inside, and the badge', async () => {
    for (const person of people) {
      const files = inside(person);
      const badges = [...files.keys()].filter((path) => path.startsWith('badges/') && path.endsWith('.png'));
      const published = [...site.keys()].filter(
        (path) => new RegExp(`^${person}/[\\w-]+/index.html$`).test(path) && !path.includes('/progress/'),
      );
      expect(badges).toHaveLength(published.length);
      for (const path of badges) {
        const name = path.slice('badges/'.length, -'.png'.length);
        expect(await outcomeOf(files.get(`badges/${name}.json`)), name).toBe('specimen');
        if (`${person}/${name}` === withdrawn) continue;
        expect(files.get(path)?.equals(site.get(`${person}/${name}.png`) ?? Buffer.alloc(0)), path).toBe(
          true,
        );
        expect(await outcomeOf(files.get(path)), path).toBe('specimen');
      }
    }
  });

  test('a withdrawn badge leaves its neutral notice and a plain picture, with the file that says so', async () => {
    const files = inside('nathan');
    const articles = files.get('index.html')?.toString().split('<article') ?? [];
    const notice = plain(Buffer.from(articles.find((one) => one.includes('badges/decoupe-laser.png')) ?? ''));
    expect(notice).toMatch(/Découpe laser Ce badge a été retiré le /);
    expect(notice).not.toContain('Ce qui a été fait');
    expect(await outcomeOf(files.get('badges/decoupe-laser.png'))).toBe('not-a-credential');
  });

  test('pictures of evidence and badges earned elsewhere are in it as they are published', () => {
    const files = inside('maxime');
    const evidence = [...files.keys()].filter((path) => path.startsWith('pictures/'));
    expect(evidence).toHaveLength(1);
    for (const path of evidence)
      expect(
        files.get(path)?.equals(site.get(path.replace('pictures/', 'evidence/')) ?? Buffer.alloc(0)),
      ).toBe(true);
    const original = files.get('elsewhere/reparer-un-velo-de-a-a-z.png') ?? Buffer.alloc(0);
    expect(unpack(original)).toMatchObject([{ ok: true }]);
    expect([...site].some(([path, bytes]) => path.startsWith('elsewhere/') && bytes.equals(original))).toBe(
      true,
    );
  });

  test('its page tells who, what, when, for which structure, and how to check it without that structure', () => {
    const said = plain(inside('lucia').get('index.html'));
    for (const words of [
      'Lucia M.',
      'service civique en médiation culturelle',
      'Le Dôme, Caen',
      'Copie du 15 juin 2026',
      'Projet d’avenir',
      'Médiation scientifique',
      'Ce qui a été fait',
      'Ce qu’il faut pour l’obtenir',
      `donnez-lui un fichier du dossier « badges » : elle répond en une phrase. ${address}verify/`,
      'verifierplus.org',
      'Pour les spécialistes Avec le programme de ce site : npm run verify -- badges/',
      `${address}lucia/`,
      'les personnes, les dates et les faits sont inventés',
    ])
      expect(said).toContain(words);
    expect(plain(inside('maxime').get('index.html'))).toContain('d’après qui l’a apporté : ce site n’a pas');
  });

  test('its heading asks whether it is true, and leads to how to check, the command after what is for everybody', () => {
    for (const person of people) {
      const page = inside(person).get('index.html')?.toString() ?? '';
      expect(page.split('</header>')[0]).toMatch(/class="vouch[^>]*>.*href="#check">Est-ce vrai/);
      const part = plain(Buffer.from(page.split('id="check"')[1] ?? ''));
      const places = ['verify/', 'verifierplus.org', 'Pour les spécialistes', 'npm run verify'].map((words) =>
        part.indexOf(words),
      );
      expect(Math.min(...places)).toBeGreaterThan(0);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('html-validate finds nothing, and all that it refers to is in the archive or a whole address', async () => {
    for (const person of people) {
      const files = inside(person);
      const page = files.get('index.html') ?? Buffer.alloc(0);
      expect(await htmlProblems([[`${person}/index.html`, page]])).toEqual([]);
      for (const { name, attributes } of tagsOf(page.toString()))
        for (const value of [attributes.get('href'), attributes.get('src')]) {
          if (value === undefined) continue;
          const whole = name === 'a' && /^(https?:\/\/|mailto:)/.test(value);
          const inPage = value.startsWith('#') && page.includes(`id="${value.slice(1)}"`);
          expect(whole || inPage || files.has(value), `${person}: ${value}`).toBe(true);
        }
    }
  });

  test('no archive weighs more than its files, nor more than half a megabyte here', () => {
    for (const person of people) expect(site.get(`${person}/portfolio.zip`)?.length).toBeLessThan(512 * 1024);
  });

  describe.skipIf(noBrowser)('opened by a double click, without a network', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());

    test.each(people)(
      'the page of %s asks nobody, fails nowhere, and is open to everyone',
      async (person) => {
        const context = await browser.newContext({ offline: true });
        const page = await context.newPage();
        const wrong: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith('file:')) wrong.push(request.url());
        });
        page.on('requestfailed', (request) => wrong.push(request.url()));
        page.on('console', (message) => wrong.push(message.text()));
        page.on('pageerror', (error) => wrong.push(error.message));
        await page.goto(`file://${archives.get(person)?.folder}/index.html`);
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (excess > 0) wrong.push(`${excess} px too wide at ${width} px`);
        }
        const question = await page.locator('.vouch a').boundingBox();
        if ((question?.height ?? 0) < 44) wrong.push(`The question is ${question?.height} px high.`);
        wrong.push(...(await axeInBothColours(page)));
        expect(wrong).toEqual([]);
        const drawn = await page.evaluate(() =>
          [...document.images].every(({ naturalWidth }) => naturalWidth > 0),
        );
        expect(drawn).toBe(true);
        await context.close();
      },
      60_000,
    );
  });
});

test('who shares no signed file has plain pictures and no credential, and the page says whom to ask', async () => {
  const copy = await contentCopy();
  await copy.edit('volunteers/nathan/profile.md', 'credentials: public', 'credentials: none');
  const site = await filesIn((await builtSite({ address, content: copy.root })).folder);
  const { files } = await unpacked(site.get('nathan/portfolio.zip'));
  const pictures = [...files].filter(([path]) => path.endsWith('.png'));
  expect(pictures.length).toBeGreaterThan(4);
  for (const [path, bytes] of pictures) expect(await outcomeOf(bytes), path).toBe('not-a-credential');
  expect([...files.keys()].filter((path) => path.endsWith('.json'))).toEqual([]);
  const said = plain(files.get('index.html'));
  expect(said).toContain('La personne a choisi de ne pas publier de fichier signé');
  expect(said).not.toContain('verifierplus.org');
}, 240_000);
