/** Every page is sound HTML, leads somewhere, asks nothing of anyone else, and is open to everyone. */
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { contentCopy } from './support/content-copy.ts';
import { filesIn } from './support/files.ts';
import { htmlProblems } from './support/html.ts';
import { brokenReferences, referencesOf, tagsOf } from './support/markup.ts';
import { everyPage, pageKinds } from './support/page-kinds.ts';
import { plantPublished } from './support/planted-people.ts';
import { builtSite, servedSite } from './support/site.ts';

const addresses = ['https://badges.example/', 'https://structure.example/repo/'];

/** The kinds in each language; the page of a pages host for what is not there is in one alone. */
const languages: [string, readonly string[]][] = [
  ['French', pageKinds],
  ['English', everyPage.slice(pageKinds.length)],
];

/** The pages that run a script of the site, and the first of those that help each person to share. */
const scriptedPages = ['', 'en/'].flatMap((language) =>
  [
    'verify/index.html',
    'verify/lesson/index.html',
    'search/index.html',
    'key/index.html',
    'share/lucia/index.html',
  ].map((page) => language + page),
);
const isScripted = (path: string) =>
  scriptedPages.includes(path) || /^(en\/)?share\/[a-z-]+\/index\.html$/.test(path);
/** The pages that help to share, or that make a key, ask nobody. */
const asksNobody = (path: string) => /^(en\/)?(share|key)\//.test(path);
/** Those of them that compile the search from WebAssembly, and nothing from text. */
const searchPages = ['search/index.html', 'en/search/index.html'];
/** Those of them that a reader fills in. */
const formPages = ['verify/index.html', 'en/verify/index.html', ...searchPages];

describe.each(addresses)('the pages of %s', (address) => {
  let files: Map<string, Buffer>;
  let pages: [string, Buffer][];
  beforeAll(async () => {
    files = await filesIn((await builtSite({ address })).folder);
    pages = [...files].filter(([path]) => path.endsWith('.html'));
  }, 240_000);

  test('every link, picture, font and symbol of the site is there, and every fragment names an id', () => {
    expect(referencesOf(files).length).toBeGreaterThan(1500);
    expect(brokenReferences(files, address)).toEqual([]);
  });

  test('a link to a portfolio or a badge shows a picture of it that is there', async () => {
    const pictured = pages.flatMap(([path, bytes]) => {
      const [, image] = /<meta property="og:image" content="([^"]+)"/.exec(bytes.toString()) ?? [];
      return image ? [{ path, image }] : [];
    });
    expect(pictured.length).toBeGreaterThan(40);
    for (const { path, image } of pictured) {
      expect(image.startsWith(address), path).toBe(true);
      const { format, width, height } = await sharp(files.get(image.slice(address.length))).metadata();
      // A comparison shows the badge itself, and so does the notice that is left of a withdrawn one.
      const wide = !/\/progress\/|nathan\/decoupe-laser\//.test(path);
      expect({ path, format, width, height }).toEqual({
        ...{ path, format: 'png' },
        ...(wide ? { width: 1200, height: 630 } : { width: 512, height: 512 }),
      });
    }
  });

  test('every page but the signposts is reached from the home page', () => {
    const reached = new Set(['index.html']);
    const links = referencesOf(files).filter(({ tag }) => tag === 'a');
    for (const page of reached)
      for (const { value } of links.filter((link) => link.page === page)) {
        const target = new URL(value, address + page.replace(/index\.html$/, ''));
        if (!target.href.startsWith(address)) continue;
        const path = target.pathname.slice(new URL(address).pathname.length);
        reached.add(path === '' || path.endsWith('/') ? `${path}index.html` : path);
      }
    expect(pages.map(([path]) => path).filter((path) => !reached.has(path))).toEqual(['404.html']);
  });

  test('no script runs but on the pages that verify, share, search or make a key, no attribute styles, nothing is asked of anyone else', () => {
    const origin = new URL(address).origin;
    for (const [path, bytes] of pages) {
      const tags = tagsOf(bytes.toString());
      expect(tags.length, path).toBeGreaterThan(10);
      const scripted = isScripted(path);
      const scripts = tags.filter(({ name }) => name === 'script').map(({ attributes }) => attributes);
      const running = scripts.filter((script) => !/json$/.test(script.get('type') ?? ''));
      expect(
        running.map((script) => [...script.keys()]),
        path,
      ).toEqual(scripted ? [['type', 'src']] : []);
      const data = scripts.map((script) => script.get('type')).filter((type) => type !== 'module');
      if (!scripted) expect(new Set(data).difference(new Set(['application/ld+json'])).size, path).toBe(0);
      const policy =
        tags.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      const compiling = searchPages.includes(path) ? "'wasm-unsafe-eval'" : '';
      expect(policy, path).toContain(compiling);
      expect(policy.replace(compiling, ''), path).not.toContain('unsafe');
      expect(/script-src/.test(policy), path).toBe(scripted);
      expect(/worker-src/.test(policy), path).toBe(
        scripted && !asksNobody(path) && !searchPages.includes(path),
      );
      if (!scripted) expect(policy, path).toMatch(/connect-src 'self'(;|$)/);
      for (const { name, attributes } of tags) {
        expect(attributes.has('style'), `${path} <${name}>`).toBe(false);
        expect(
          [...attributes.keys()].filter((key) => /^on/.test(key)),
          `${path} <${name}>`,
        ).toEqual([]);
        const never = ['iframe', 'object', 'embed', 'base', ...(formPages.includes(path) ? [] : ['form'])];
        expect(never, path).not.toContain(name);
        const asks = ['src', 'srcset', 'poster'];
        if (name === 'link' && !/^(canonical|alternate|icon)$/.test(attributes.get('rel') ?? ''))
          asks.push('href');
        if (name === 'use' || name === 'image') asks.push('href');
        for (const key of asks) {
          const value = attributes.get(key);
          if (value !== undefined)
            expect(new URL(value, address + path).origin, `${path} <${name} ${key}>`).toBe(origin);
        }
      }
    }
    for (const [path, bytes] of files) {
      if (!/\.(css|svg|html)$/.test(path)) continue;
      const asked = [...bytes.toString().matchAll(/(?:url\(\s*["']?|@import\s+["'])(https?:|\/\/)/g)];
      expect(
        asked.map(([text]) => text),
        path,
      ).toEqual([]);
    }
  });

  test('the scripts are those that the pages that verify, share, search or make a key load, and weigh less than 150 KB compressed', () => {
    const scripts = [...files].filter(([path]) => /\.m?js$/.test(path));
    const loaded = new Set<string>();
    const follow = (text: string, from: string) => {
      for (const [, name = ''] of text.matchAll(/["'`(/]([\w.-]+\.js)["'`)]/g)) {
        const path = [...files.keys()].find((one) => one.endsWith(`/${name}`));
        if (path === undefined) throw new Error(`${from} names ${name}, which is not there.`);
        if (loaded.has(path)) continue;
        loaded.add(path);
        // The names in the search's own script are those of what its WebAssembly imports.
        if (!path.startsWith('search/')) follow(files.get(path)?.toString() ?? '', path);
      }
    };
    for (const page of scriptedPages) follow(files.get(page)?.toString() ?? '', page);
    expect(scripts.map(([path]) => path).filter((path) => !loaded.has(path))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(2);
    const weight = scripts.reduce((sum, [, bytes]) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    expect(weight).toBeLessThan(150_000);
  });

  test('every page has the language of its address, one title of its own in it, one main heading, and a policy', () => {
    const titles = new Map<string, string>();
    for (const [path, bytes] of pages) {
      const html = bytes.toString();
      const language = path.startsWith('en/') ? 'en' : 'fr';
      expect(html, path).toContain(`<html lang="${language}">`);
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain("default-src 'none'");
      const title = `${/<title>([^<]+)<\/title>/.exec(html)?.[1]} (${language})`;
      expect(titles.get(title), `${path} has the title “${title}” of another page`).toBeUndefined();
      titles.set(title, path);
      if (/^(en\/)?(lucia|nathan|maxime)\//.test(path))
        expect(html, path).toContain('href="mailto:retrait@example.org');
    }
  });
});

test('html-validate finds nothing on any page, wherever the site lives', async () => {
  // Beside the links, which are judged above, a page is the same at each address.
  const files = await filesIn((await builtSite({ address: addresses[1] ?? '' })).folder);
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(60);
  expect(await htmlProblems(pages)).toEqual([]);
}, 60_000);

test('someone under 18, someone without signed badges and a former address have sound pages too', async () => {
  const [address = ''] = addresses;
  const copy = await contentCopy();
  await plantPublished(copy);
  const files = await filesIn((await builtSite({ address, content: copy.root })).folder);
  const pages = [...files].filter(([path]) => /^(en\/)?(qz.-\w+|ancien-nom)\/.*html$/.test(path));
  for (const page of ['accueil-du-public', 'progress'])
    for (const language of ['', 'en/'])
      expect(pages.map(([path]) => path)).toContain(`${language}ancien-nom/${page}/index.html`);
  expect(await htmlProblems(pages)).toEqual([]);
  expect(brokenReferences(files, address)).toEqual([]);
}, 240_000);

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servedSite({ address: addresses[1] ?? '' })]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test.each(languages)(
    'axe finds nothing on any kind of page in %s, in light colours or dark',
    async (_, paths) => {
      // The page's own policy keeps scripts out, the one that examines it too.
      const { page } = await watchedPage(browser, site.address, { bypassCSP: true });
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(site.address + path);
        for (const finding of await axeInBothColours(page)) found.push(`${path}: ${finding}`);
      }
      expect(found).toEqual([]);
    },
    120_000,
  );

  test.each(languages)(
    'no kind of page in %s scrolls sideways, from the narrowest phone to a desk',
    async (_, paths) => {
      const { page, misdeeds } = await watchedPage(browser, site.address);
      const wide: string[] = [];
      for (const path of paths) {
        await page.goto(site.address + path);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 740 });
          const excess = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return Math.max(scrollWidth, document.body.scrollWidth) - clientWidth;
          });
          if (excess > 0) wide.push(`${path} at ${width} px, by ${excess} px`);
        }
      }
      expect(wide).toEqual([]);
      expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    },
    60_000,
  );
});
