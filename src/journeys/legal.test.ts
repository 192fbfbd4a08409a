/** Who publishes the site and what is left to configure: the structure fills its file, the administration reads. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { command } from './support/command.ts';
import { type ContentCopy, contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { htmlProblems } from './support/html.ts';
import { tagsOf } from './support/markup.ts';
import { builtSite, servedSite, usualDay } from './support/site.ts';

const address = 'https://badges.example/';
const paths = ['legal/', 'legal/privacy/', 'legal/accessibility/'];
/** What a page says, with ordinary spaces and without its markup. */
const wordsOf = (html: string) =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
const check = (content: ContentCopy, ...args: string[]) =>
  command('check', args, { ...surroundingsOf(content), NO_COLOR: '1' });
const surroundingsOf = ({ root }: ContentCopy) => ({
  JALON_CONTENT: root,
  SOURCE_DATE_EPOCH: String(Date.parse(`${usualDay}T12:00:00Z`) / 1000),
});

/** The pages of a built site, by path. */
async function pagesOf(folder: string): Promise<Map<string, string>> {
  const files = [...(await filesIn(folder))].filter(([path]) => path.endsWith('.html'));
  return new Map(files.map(([path, bytes]) => [path.replace(/index\.html$/, ''), bytes.toString()]));
}

describe('a structure that wrote everything', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await pagesOf((await builtSite({ address })).folder);
  }, 240_000);
  const page = (path: string) => wordsOf(pages.get(path) ?? '');

  test('says who publishes, who answers for it and who hosts it, and flags nothing', () => {
    for (const fact of [
      'Association loi de 1901',
      '1 rue de l’Exemple, 14000 Caen',
      '02 61 91 00 00',
      'badges@example.org',
      'RNA W140000000',
      'Camille Exemple',
      'Hébergeur d’exemple',
      '2 rue de l’Exemple, 75000 Paris',
      '01 99 00 00 00',
    ])
      for (const path of ['legal/', 'en/legal/']) expect(page(path), path).toContain(fact);
    expect(page('legal/')).toContain('Ces informations sont inventées');
    for (const path of [...paths, ...paths.map((one) => `en/${one}`)])
      expect(page(path), path).not.toMatch(/\[à compléter\]|\[to be completed\]/);
  });

  test('says whose data it is, until when, and whom to ask', () => {
    for (const fact of [
      'retrait@example.org',
      'donnees@example.org',
      'article 6.1.a',
      'CNIL',
      'Aucun cookie',
      'obtenus ailleurs',
      'logiciels de CV',
      'Hébergeur d’exemple Adresse de l’hébergeur 2 rue de l’Exemple, 75000 Paris',
    ])
      expect(page('legal/privacy/')).toContain(fact);
    const links = tagsOf(pages.get('legal/privacy/') ?? '').map(({ attributes }) => attributes.get('href'));
    expect(links).toContain('mailto:retrait@example.org?subject=Mes%20donn%C3%A9es%20personnelles');
    expect(links).toContain('https://www.cnil.fr/fr/plaintes');
  });

  test('says that nobody audited the site, what is tried, and where to complain', () => {
    const words = page('legal/accessibility/');
    for (const fact of [
      'Non audité',
      'non conforme au référentiel général d’amélioration de l’accessibilité, RGAA 4.1',
      'Cette déclaration s’applique à badges.example',
      'acces@example.org',
      'Défenseur des droits, Libre réponse 71120',
      'établie le 25 novembre 2026',
    ])
      expect(words).toContain(fact);
    expect(page('en/legal/accessibility/')).toContain('Not audited');
  });

  test('leads to the three pages from the foot of every page, in the language of the page', () => {
    expect(pages.size).toBeGreaterThan(120);
    for (const [path, html] of pages) {
      // A signpost to a page that moved has no foot.
      const [, foot] = html.split('<footer class="footer"');
      if (foot === undefined) continue;
      const links = tagsOf(foot).map(({ attributes }) => attributes.get('href'));
      const language = path.startsWith('en/') ? '/en/' : '/';
      for (const one of paths) expect(links, path).toContain(language + one);
      expect(wordsOf(foot), path).toContain(
        path.startsWith('en/') ? 'Accessibility: not audited' : 'Accessibilité : non audité',
      );
    }
  });

  test('has pages of sound HTML', async () => {
    const legal = [...pages].filter(([path]) => /^(en\/)?(legal|health)\//.test(path));
    expect(legal.length).toBe(8);
    expect(await htmlProblems(legal.map(([path, html]) => [path, Buffer.from(html)] as const))).toEqual([]);
  }, 30_000);
});

describe('a structure that wrote nothing yet', () => {
  let content: ContentCopy;
  let pages: Map<string, string>;
  beforeAll(async () => {
    content = await contentCopy(['lucia']);
    await content.write('issuer.md', '---\nname: La structure d’essai\n---\n\nUne structure inventée.\n');
    pages = await pagesOf((await builtSite({ address, content: content.root })).folder);
  }, 240_000);

  test.each([
    ['legal/', 8, 'Il manque 8 informations à cette page.', '[à compléter]'],
    ['legal/privacy/', 4, 'Il manque 4 informations à cette page.', '[à compléter]'],
    ['legal/accessibility/', 1, 'Il manque une information à cette page.', '[à compléter]'],
    ['en/legal/', 8, '8 facts are missing from this page.', '[to be completed]'],
    ['en/legal/accessibility/', 1, 'One fact is missing from this page.', '[to be completed]'],
  ])(
    'flags on %s each of the %i facts that are missing, and says so at the top',
    (path, count, top, flag) => {
      const words = wordsOf(pages.get(path) ?? '');
      expect(words.split(flag)).toHaveLength(count + 1);
      expect(words).toContain(top);
      expect(words.indexOf(top)).toBeLessThan(words.indexOf(flag));
    },
  );

  test('is told of the same facts by the page of its preview and by the command', async () => {
    const words = wordsOf(pages.get('health/') ?? '');
    const { status, output } = await check(content, '--health');
    expect(status).toBe(0);
    for (const said of [words, output.replace(/[\s\u00a0\u202f`]+/g, ' ')]) {
      expect(said).toContain('Il manque 8 informations aux pages légales.');
      for (const field of ['email', 'legal.director', 'legal.host.phone']) expect(said).toContain(field);
      expect(said).toContain('Personne ne saurait à qui demander le retrait de sa page.');
    }
  }, 30_000);
});

describe('a structure that works through the list', () => {
  let content: ContentCopy;
  beforeAll(async () => {
    content = await contentCopy(['nathan']);
  });
  const left = async () => {
    const { output } = await check(content, '--health', '--json');
    const { health } = JSON.parse(output) as { health: { code: string; importance: string }[] };
    return health.map(({ importance, code }) => `${importance} ${code}`);
  };

  test('has fewer points left after each change, until nothing is left to do', async () => {
    expect(await left()).toEqual([
      'first no-site',
      'first no-keys',
      'next example-on',
      'next invented-people',
      'next framework-to-confirm',
      'later no-repository',
    ]);
    const key = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
    await content.edit(
      'issuer.md',
      'example: true',
      `site: https://structure.example/\ndid: did:web:structure.example\nkeys:\n  - { publicKey: ${key}, since: 2026-01-01 }`,
    );
    expect(await left()).toEqual([
      'first invented-people',
      'next awards-pending',
      'next framework-to-confirm',
      'later no-repository',
    ]);
    await content.edit(
      'issuer.md',
      'language: fr',
      'repository: https://github.com/structure/badges\nlanguage: fr',
    );
    const profile = 'volunteers/nathan/profile.md';
    await content.edit(profile, 'example:\n', '');
    await content.edit(profile, '  seenOn: ', '# seenOn: ');
    await content.edit(profile, 'credentials: public', 'credentials: none');
    expect(await left()).toEqual(['next framework-to-confirm']);
    await content.edit('frameworks/rectec-engagement.md', '**À confirmer avant de s’en servir.** ', '');
    expect(await left()).toEqual([]);
    const { status, output } = await check(content, '--health');
    expect(status).toBe(0);
    expect(output).toContain('✓ Rien à faire.');
  }, 120_000);

  test('reads in its preview that nothing is left, and its own site has no such page', async () => {
    const preview = await pagesOf((await builtSite({ address, content: content.root })).folder);
    expect(wordsOf(preview.get('health/') ?? '')).toContain('Rien à faire');
    expect(preview.get('health/')).toContain('<meta name="robots" content="noindex">');
    const own = await builtSite({ content: content.root });
    const files = await filesIn(own.folder);
    expect(files.has('legal/index.html')).toBe(true);
    for (const [path, bytes] of files) {
      expect(path).not.toMatch(/(^|\/)health\//);
      if (path.endsWith('.html')) expect(bytes.toString(), path).not.toMatch(/href="[^"]*\/health\//);
    }
  }, 240_000);

  test('sees its mistakes first, and the exit status is that of the mistakes alone', async () => {
    await content.edit('issuer.md', 'accent: ', 'accnt: ');
    const { status, output } = await check(content, '--health');
    expect(status).toBe(1);
    expect(output).toContain('unknown-field');
    expect(output).not.toContain('Rien à faire');
  }, 30_000);
});

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser;
  let bare: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    const content = await contentCopy(['lucia']);
    await content.write('issuer.md', '---\nname: La structure d’essai\n---\n\nUne structure inventée.\n');
    browser = await launchChromium();
    bare = await servedSite({ address, content: content.root });
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await bare?.close();
  });

  test('axe finds nothing on these pages where they are flagged, in both languages, in light and in dark', async () => {
    const found: string[] = [];
    const { page } = await watchedPage(browser, bare.address, { bypassCSP: true });
    for (const path of [...paths, 'health/'].flatMap((one) => [one, `en/${one}`])) {
      await page.goto(bare.address + path);
      for (const finding of await axeInBothColours(page)) found.push(`${path}: ${finding}`);
    }
    await page.context().close();
    expect(found).toEqual([]);
  }, 120_000);

  test('someone who lands on a portfolio finds on a phone who publishes it, and what is missing', async () => {
    const { page, misdeeds } = await watchedPage(browser, bare.address, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: false,
    });
    await page.goto(`${bare.address}lucia/`);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Mentions légales' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mentions légales' }).waitFor();
    // The other pages are told of once one knows which this is.
    const order = await page
      .locator('main')
      .locator('h1, nav, h2')
      .evaluateAll((all) => all.map((one) => one.tagName));
    expect(order.slice(0, 3)).toEqual(['H1', 'NAV', 'H2']);
    expect(await page.getByText('[à compléter]').count()).toBe(8);
    await page
      .getByRole('navigation', { name: 'Pages légales' })
      .getByRole('link', { name: 'Données' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Données personnelles' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    await page.context().close();
  }, 30_000);
});
