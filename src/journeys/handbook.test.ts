/** The handbook: each page in both languages, open to everyone, whose parts show the very site that is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { markdownToHtml } from 'satteri';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shots } from '../../scripts/pictures/list.ts';
import { diagnosed } from '../authoring/diagnosed.ts';
import { fieldRows } from '../authoring/field-rows.ts';
import { handbookWords } from '../locales/handbook.ts';
import { guidePath, readers } from '../site/guide.ts';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { contentCopy, shrink } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { htmlProblems } from './support/html.ts';
import { brokenReferences, tagsOf } from './support/markup.ts';
import { builtSite, project, servedSite } from './support/site.ts';

const address = 'https://structure.example/repo/';
const folder = join(project, 'content', 'guide');
const names = readdirSync(folder)
  .filter((name) => /^[a-z-]+\.mdx$/.test(name))
  .map((name) => name.replace('.mdx', ''));
const languages = ['fr', 'en'] as const;
type Language = (typeof languages)[number];
const pathOf = (name: string, language: Language) =>
  `${language === 'fr' ? '' : 'en/'}${guidePath(name).slice(1)}`;
const written = (name: string, language: Language) =>
  readFileSync(join(folder, `${name}${language === 'fr' ? '' : '.en'}.mdx`), 'utf8');

/** The pages of a site by name and language. */
type Pages = (name: string, language: Language) => string;
const pagesOf =
  (files: ReadonlyMap<string, Buffer>): Pages =>
  (name, language) =>
    files.get(`${pathOf(name, language)}index.html`)?.toString() ?? '';
const unspaced = (html: string) => html.replace(/[\s\u00a0\u202f]+/g, ' ');
/** The part of a page that its file writes. */
const articleOf = (html: string) => /<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '';

let files: Map<string, Buffer>;
let page: Pages;
beforeAll(async () => {
  files = await filesIn((await builtSite({ address })).folder);
  page = pagesOf(files);
}, 240_000);

test.each(names)(
  'the page “%s” says the same in both languages: as many headings, the same parts',
  (name) => {
    const [french, english] = languages.map((language) => {
      const text = written(name, language).replace(/```[\s\S]*?```/g, '');
      return {
        headings: [...text.matchAll(/^(#+) /gm)].map(([, level]) => level),
        parts: [
          ...text.matchAll(/<(Map|Badge|Fields|Diagnostic|Form|Picture)[^>]*?(?:(?:name|kind)="([\w-]+)")?/g),
        ].map(([, part, what]) => `${part} ${what}`),
      };
    });
    expect(english).toEqual(french);
  },
);

test.each(languages)('every page is written in the language of its address: %s', (language) => {
  for (const name of names) {
    const html = page(name, language);
    expect(html, name).toContain(`<html lang="${language}">`);
    expect(html, name).toContain('<article class="prose">');
    expect(articleOf(html).length, name).toBeGreaterThan(1500);
  }
});

test('the menu has a heading for each reader, and every page once', () => {
  for (const language of languages) {
    const html = page('index', language);
    const menu = /<ul class="guide-menu"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    for (const reader of readers) expect(unspaced(menu)).toContain(handbookWords[language].readers[reader]);
    expect([...menu.matchAll(/<a /g)]).toHaveLength(names.length);
    for (const name of names) expect(menu).toContain(`href="/repo/${pathOf(name, language)}"`);
  }
});

test('its pages are sound, and none of their links leads nowhere', async () => {
  const pages = [...files].filter(([path]) => /^(en\/)?guide\/.*\.html$/.test(path));
  expect(pages).toHaveLength(2 * names.length);
  expect(await htmlProblems(pages)).toEqual([]);
  expect(brokenReferences(files, address).filter((one) => one.includes('guide/'))).toEqual([]);
}, 60_000);

/** The texts of a page that somebody reads, code apart. */
const textsOf = (html: string) =>
  [...html.replace(/<(script|style|pre|code|svg)\b[\s\S]*?<\/\1>/g, '').matchAll(/>([^<]+)</g)].map(
    ([, text = '']) => text,
  );

test('in French no line can begin with a sign, nor end with the beginning of a quotation', () => {
  for (const name of names) {
    const texts = textsOf(page(name, 'fr'));
    expect(texts.length, name).toBeGreaterThan(30);
    expect(
      texts.filter((text) => /[ \n][;:!?»]|«[ \n]/.test(text)),
      name,
    ).toEqual([]);
  }
});

test('the first page asks who reads, and leads each to where they begin', () => {
  for (const language of languages) {
    const nav = /<nav class="guide-readers"[\s\S]*?<\/nav>/.exec(page('index', language))?.[0] ?? '';
    expect([...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      ['volunteer', 'index', 'starting', 'administration', 'architecture'].map(
        (name) => `/repo/${pathOf(name, language)}`,
      ),
    );
    expect(articleOf(page('keys', language))).not.toContain('guide-readers');
  }
});

test('a long page begins with what it holds, and a short one does not', () => {
  for (const language of languages)
    for (const name of names) {
      const parts = [...articleOf(page(name, language)).matchAll(/<h2[^>]* id="([^"]+)"/g)].map(
        ([, id]) => `#${id}`,
      );
      const list = /<nav class="guide-contents"[\s\S]*?<\/nav>/.exec(page(name, language))?.[0] ?? '';
      const listed = [...list.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
      expect(listed, name).toEqual(parts.length < 4 ? [] : parts);
    }
});

describe('read on GitHub, as the Markdown that it is, a page', () => {
  test.each(names)('“%s” has the headings that it writes, and no other', (name) => {
    for (const language of languages) {
      const text = written(name, language).replace(/^---[\s\S]*?\n---\n/, '');
      const { html } = markdownToHtml(text);
      const headings = text.replace(/```[\s\S]*?```/g, '').match(/^ *#{1,6} /gm) ?? [];
      expect(html.match(/<h[1-6]/g)?.length, language).toBe(headings.length);
    }
  });

  test('says that its tables are on the site, where it has nothing else to show', () => {
    for (const [language, words] of [
      ['fr', 'Sur GitHub, ces tableaux'],
      ['en', 'On GitHub, these tables'],
    ] as const) {
      expect(written('fields', language)).toContain(words);
      expect(page('fields', language)).not.toContain(words);
    }
  });
});

test('a link in an English page is to a page in English, and one in a French page to one in French', () => {
  for (const name of names) {
    expect(written(name, 'fr'), name).not.toMatch(/\]\([a-z-]+\.en\.mdx/);
    expect(written(name, 'en'), name).not.toMatch(/\]\([a-z-]+\.mdx/);
  }
});

describe('its live parts', () => {
  test.each(languages)('list the fields of a schema in %s, with their sentences', (language) => {
    const html = unspaced(page('index', language));
    const table = /<table class="live fields"[^>]*>.*?<\/table>/.exec(html)?.[0] ?? '';
    const rows = fieldRows('award', language);
    expect([...table.matchAll(/<th scope="row"><code>([^<]+)/g)].map(([, name]) => name)).toEqual(
      rows.map(({ name }) => name),
    );
    expect(table).toContain(rows[0]?.sentence);
    expect([...table.matchAll(/class="required"/g)]).toHaveLength(
      rows.filter(({ required }) => required).length,
    );
  });

  test.each(languages)('say of a mistake what the check says of it in %s', (language) => {
    const html = page('mistakes', language);
    const text = `---\ndate: ${language === 'fr' ? '12 mai' : '12 May'} 2025\nsummary: A\n---\n\nB\n`;
    const [told] = diagnosed({ kind: 'award', slug: 'impression-3d', volunteer: 'ana', text }, language);
    expect(html).toContain(told?.place);
    expect(html).toContain('<code><span>2025-05-12</span></code>');
    expect(unspaced(html)).toContain(unspaced(told?.message ?? '').slice(-25));
  });

  test('show screenshots that hold their place, load late, and are of pages that exist', () => {
    const pictures = languages.flatMap((language) =>
      names.flatMap((name) => tagsOf(articleOf(page(name, language)).replace(/<svg[\s\S]*?<\/svg>/g, ''))),
    );
    const shown = pictures.filter(
      ({ name, attributes }) => name === 'img' && attributes.get('src')?.endsWith('.webp'),
    );
    expect(shown.length).toBeGreaterThanOrEqual(10);
    for (const { attributes } of shown) {
      expect(Number(attributes.get('width')) * Number(attributes.get('height'))).toBeGreaterThan(100_000);
      expect(attributes.get('loading')).toBe('lazy');
      expect(attributes.get('alt')?.length).toBeGreaterThan(30);
    }
    for (const { name, page: path } of shots)
      if (path !== undefined)
        for (const prefix of ['', 'en/'])
          expect(files.has(`${prefix}${path}index.html`), `${name}: npm run pictures`).toBe(true);
  });

  test('follow the content: another title, another stage, somebody who is no longer listed', async () => {
    const copy = await contentCopy();
    await copy.edit('badges/impression-3d.md', 'title: ', 'title: Nouveau nom # ');
    await copy.edit('pathways/parcours-service-civique.md', 'name: Missions', 'name: Explorations');
    for (const person of ['lucia', 'nathan', 'maxime'])
      await copy.edit(`volunteers/${person}/profile.md`, 'visibility: public', 'visibility: unlisted');
    const changed = pagesOf(await filesIn((await builtSite({ address, content: copy.root })).folder));
    const map = (pages: Pages, language: Language) => unspaced(articleOf(pages('volunteer', language)));
    for (const language of languages) {
      expect(page('index', language)).not.toContain('Nouveau nom');
      expect(changed('index', language)).toContain('Nouveau nom');
      expect(changed('catalogue', language)).toContain('Explorations');
      expect(map(page, language)).toContain(unspaced(handbookWords[language].personMap));
      expect(map(page, language)).toMatch(/Lucia M\.|Nathan B\.|Maxime R\./);
      expect(map(changed, language)).not.toMatch(/Lucia|Nathan|Maxime|\/lucia\/|\/nathan\/|\/maxime\//);
      expect(map(changed, language)).toContain(unspaced(handbookWords[language].map));
    }
  }, 240_000);

  test('show what a small structure has, and nothing in place of what it has not', async () => {
    const copy = await contentCopy();
    await shrink(copy.root);
    const small = await filesIn((await builtSite({ address, content: copy.root })).folder);
    const pages = pagesOf(small);
    for (const language of languages) {
      expect(articleOf(pages('index', language))).toContain('badges/ecoute/');
      expect(articleOf(pages('volunteer', language))).not.toContain('class="map"');
      expect(articleOf(pages('catalogue', language))).not.toContain('class="map"');
    }
    expect(brokenReferences(small, address)).toEqual([]);
    const guide = [...small].filter(([path]) => /^(en\/)?guide\/.*\.html$/.test(path));
    expect(await htmlProblems(guide)).toEqual([]);
  }, 240_000);
});

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servedSite({ address })]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(languages)(
    'axe finds nothing on any page in %s, in light colours or dark',
    async (language) => {
      const { page } = await watchedPage(browser, site.address, { bypassCSP: true });
      const found: string[] = [];
      for (const name of names) {
        await page.goto(site.address + pathOf(name, language));
        for (const finding of await axeInBothColours(page)) found.push(`${name}: ${finding}`);
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.each(languages)(
    'no page in %s scrolls sideways or asks for anything elsewhere',
    async (language) => {
      const { page, misdeeds } = await watchedPage(browser, site.address);
      const wide: string[] = [];
      for (const name of names) {
        await page.goto(site.address + pathOf(name, language));
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          const excess = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          if (excess > 0) wide.push(`${name} at ${width} px, by ${excess} px`);
        }
      }
      expect(wide).toEqual([]);
      expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    },
    60_000,
  );

  test.each(languages)(
    'on a telephone no command in %s is cut inside a word, nor any word of a table',
    async (language) => {
      const { page } = await watchedPage(browser, site.address);
      const cut: string[] = [];
      for (const width of [320, 360, 768]) {
        await page.setViewportSize({ width, height: 740 });
        for (const name of names) {
          await page.goto(site.address + pathOf(name, language));
          for (const word of await page.evaluate(wordsCut)) cut.push(`${name} at ${width} px: ${word}`);
        }
      }
      expect(cut).toEqual([]);
    },
    120_000,
  );
});

/** In a page: the words in code that a line's end cuts, and those of tables. */
function wordsCut(): string[] {
  const rows = (range: Range) => new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  const cut: string[] = [];
  for (const part of document.querySelectorAll('article :is(code > span, td, tbody th)')) {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { index, 0: word } of (text.textContent ?? '').matchAll(
        text.parentElement?.closest('.lines') ? /(?!)/g : /[\p{L}\p{N}’_-]+/gu,
      )) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (rows(range) > 1 && !word.includes('-')) cut.push(word);
      }
  }
  for (const code of document.querySelectorAll('article :not(pre) > code:not(.lines)')) {
    const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode())
      for (const { index, 0: piece } of (text.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + piece.length);
        if (piece.length <= 26 && piece.includes('-') && rows(range) > 1) cut.push(piece);
      }
  }
  return cut;
}
