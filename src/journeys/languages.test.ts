/** Every page says in which language each of its parts is, and where the same page is in the other language. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { languageOfTexts } from './support/language-of-texts.ts';
import { isMarked, markedContent } from './support/marked-content.ts';
import { tagsOf } from './support/markup.ts';
import { builtSite, servedSite } from './support/site.ts';

const address = 'https://structure.example/repo/';

/** What the head of a page links to by a relation: the addresses, each behind its language where it has one. */
function linksOf(html: string, relation: string): string[] {
  return tagsOf(html)
    .filter(({ name, attributes }) => name === 'link' && attributes.get('rel') === relation)
    .map(({ attributes }) => [attributes.get('hreflang'), attributes.get('href')].filter(Boolean).join(' '));
}

describe('the languages of the sample site', () => {
  let files: Map<string, Buffer>;
  let pages: { path: string; html: string; french: string }[];

  beforeAll(async () => {
    const copy = await contentCopy();
    await copy.edit(
      'badges/ecoute.md',
      '---\n\n',
      '---\n\n- [Les badges](/badges/) et [un fichier](/issuer.json).\n',
    );
    await copy.edit('volunteers/lucia/profile.md', 'firstName:', 'formerly: [ancien-nom]\nfirstName:');
    files = await filesIn((await builtSite({ address, content: copy.root })).folder);
    pages = [...files]
      .filter(([path]) => path.endsWith('index.html'))
      .map(([path, bytes]) => {
        const page = path.replace(/index\.html$/, '');
        return { path: page, html: bytes.toString(), french: page.replace(/^en\//, '') };
      });
  }, 240_000);

  test('every page is there in both, each in its own language', () => {
    expect(pages.filter(({ path }) => path.startsWith('en/')).length).toBe(pages.length / 2);
    for (const { path, html } of pages)
      expect(html, path).toContain(`<html lang="${path.startsWith('en/') ? 'en' : 'fr'}">`);
  });

  test('a page that search engines may know names itself, its other language, and the one for everybody else', () => {
    const known = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex">'));
    expect(known.length).toBeGreaterThan(100);
    for (const { path, html, french } of known) {
      const [own, other] = path.startsWith('en/') ? ['en_GB', 'fr_FR'] : ['fr_FR', 'en_GB'];
      expect(linksOf(html, 'canonical'), path).toEqual([address + path]);
      expect(linksOf(html, 'alternate'), path).toEqual([
        `fr ${address}${french}`,
        `en ${address}en/${french}`,
        `x-default ${address}${french}`,
      ]);
      expect(html, path).toContain(`<meta property="og:locale" content="${own}">`);
      expect(html, path).toContain(`<meta property="og:locale:alternate" content="${other}">`);
    }
  });

  test('a page that they may not know names no other', () => {
    const unknown = pages.filter(({ html }) => html.includes('<meta name="robots" content="noindex">'));
    expect(unknown.map(({ path }) => path)).toContain('en/pathways/low-tech/sheet/');
    expect(unknown.map(({ path }) => path)).toContain('en/ancien-nom/');
    for (const { path, html } of unknown) expect(linksOf(html, 'alternate'), path).toEqual([]);
  });

  test('the sitemap names each page in both, and each with both', () => {
    const sitemap = files.get('sitemap.xml')?.toString() ?? '';
    const entries = [...sitemap.matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)];
    expect(entries.length).toBeGreaterThan(100);
    for (const [, location = '', alternates = ''] of entries) {
      const { html, french } = pages.find(({ path }) => address + path === location) ?? {};
      expect(linksOf(html ?? '', 'canonical'), location).toEqual([location]);
      expect([...alternates.matchAll(/hreflang="(\w+)" href="([^"]+)"/g)].map(([, ...one]) => one)).toEqual([
        ['fr', address + french],
        ['en', `${address}en/${french}`],
      ]);
    }
  });

  test('a link leads to the same page in the other language, by that language’s own name', () => {
    for (const { path, html, french } of pages.filter(({ path }) => !path.includes('ancien-nom'))) {
      const [language, name, other] = path.startsWith('en/')
        ? ['fr', 'Français', `/repo/${french}`]
        : ['en', 'English', `/repo/en/${french}`];
      expect(html, path).toContain(` href="${other}" lang="${language}" hreflang="${language}">${name}</a>`);
    }
  });

  test('a link that an author wrote stays in the reader’s language, and to a file leads to the one that there is', () => {
    const criteria = (path: string) => files.get(`${path}badges/ecoute/index.html`)?.toString();
    expect(criteria('')).toContain('<a href="/repo/badges/">Les badges</a>');
    expect(criteria('en/')).toContain('<a href="/repo/en/badges/">Les badges</a>');
    expect(criteria('en/')).toContain('<a href="/repo/issuer.json">un fichier</a>');
  });

  test('the handbook is in the language of each of them, and has nothing in another to say', () => {
    const guide = pages.filter(({ path }) => /^(en\/)?guide\//.test(path));
    expect(guide.length).toBeGreaterThan(10);
    for (const { path, html } of guide) expect(html, path).toContain('<article class="prose">');
  });

  test('a former address leads to the present one in its own language', () => {
    const moved = (path: string) => files.get(`${path}ancien-nom/index.html`)?.toString();
    expect(moved('')).toContain('content="0; url=/repo/lucia/"');
    expect(moved('en/')).toContain('content="0; url=/repo/en/lucia/"');
  });
});

describe('where every word of the content carries a mark', () => {
  let pages: [string, string][];
  let english: [string, string][];
  let signed: string;
  let files: Map<string, Buffer>;
  let site: Awaited<ReturnType<typeof servedSite>>;

  beforeAll(async () => {
    const marked = await markedContent();
    signed = marked.signed;
    site = await servedSite({ address, content: marked.copy.root });
    files = await filesIn(site.folder);
    pages = [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path, bytes.toString()]);
    english = pages.filter(([path]) => path.startsWith('en/'));
  }, 240_000);
  afterAll(() => site?.close());

  test('a page in the language of the content says its language once', () => {
    const french = pages.filter(([path]) => !path.startsWith('en/'));
    expect(french.length).toBeGreaterThan(60);
    for (const [path, html] of french) {
      const telling = tagsOf(html).filter(
        ({ attributes }) => attributes.has('lang') && !attributes.has('hreflang'),
      );
      expect(
        telling.map(({ name, attributes }) => [name, attributes.get('lang')]),
        path,
      ).toEqual([['html', 'fr']]);
    }
  });

  describe.skipIf(noBrowser)('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());

    test('on English pages what the content says is in French, and the words of the interface are not', async () => {
      const page = await browser.newPage();
      const wrong: string[] = [];
      let inFrench = 0;
      for (const [path, html] of english) {
        for (const { text, language, whole } of await languageOfTexts(page, html)) {
          if (language === 'fr') inFrench++;
          if (isMarked(text) && language !== 'fr') wrong.push(`${path}: “${text}” is not in French`);
          if (language === 'fr' && !isMarked(whole) && !signed.includes(text))
            wrong.push(`${path}: “${text}” is in French`);
        }
      }
      expect(wrong).toEqual([]);
      expect(inFrench).toBeGreaterThan(2000);
    }, 60_000);

    test('the answer about a badge names it in the language that the badge says it is in', async () => {
      const { page } = await watchedPage(browser, site.address);
      const specimen = [...files.keys()].find((path) => path.startsWith('specimens/'));
      await page.goto(`${site.address}en/verify/?url=${encodeURIComponent(address + specimen)}`);
      const name = page.locator('.verdict dd[lang="fr"]');
      await name.waitFor({ timeout: 30_000 });
      expect(isMarked(await name.innerText())).toBe(true);
      const texts = await languageOfTexts(page, await page.content());
      expect(texts.filter(({ text, language }) => isMarked(text) && language !== 'fr')).toEqual([]);
    }, 60_000);
  });
});
