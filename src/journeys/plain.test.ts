/** The site where no script runs, and where no style is applied: it reads in order, and nothing is lost. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { everyPage } from './support/page-kinds.ts';
import { servedSite } from './support/site.ts';

/** The pages that need a script. */
const scripted = ['verify/', 'verify/lesson/', 'search/', 'key/'];
/** Names in which a capital follows a small letter. */
const names = /FabLab|GitHub|JavaScript|OpenBadge\w*|McCown|YouTube|LinkedIn|TypeScript/g;

describe.skipIf(noBrowser)('every kind of page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      launchChromium(),
      servedSite({ address: 'https://structure.example/repo/' }),
    ]);
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe('without a script', () => {
    test('shows nothing to press or fill in that would do nothing', async () => {
      const { page, misdeeds } = await watchedPage(browser, site.address, { javaScriptEnabled: false });
      const idle: string[] = [];
      for (const path of everyPage) {
        await page.goto(site.address + path);
        const controls = page.locator(':is(button, input, select, textarea)').filter({ visible: true });
        const count = await controls.count();
        // Missions, and the badges of a portfolio, are chosen by style alone.
        if (count > 0 && !/(missions|lucia|maxime|nathan)\/$/.test(path)) idle.push(`${path}: ${count}`);
        if (/^(en\/)?lucia\/$/.test(path)) expect(count, path).toBe(1);
        if (path.endsWith('missions/')) expect(count, path).toBeGreaterThan(2);
      }
      expect(idle).toEqual([]);
      expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
    }, 120_000);

    test.each(scripted.flatMap((path) => [path, `en/${path}`]))(
      '%s says that it needs one, and leads on',
      async (path) => {
        const { page } = await watchedPage(browser, site.address, { javaScriptEnabled: false });
        await page.goto(site.address + path);
        await page.locator('noscript p').filter({ visible: true, hasText: 'script' }).first().waitFor();
        expect(await page.locator('main a').filter({ visible: true }).count()).toBeGreaterThan(0);
      },
    );
  });

  describe('without styles', () => {
    const read = new Map<string, Reading>();
    beforeAll(async () => {
      const { page } = await watchedPage(browser, site.address, { javaScriptEnabled: false });
      for (const path of everyPage) {
        await page.goto(site.address + path);
        read.set(path, await unstyled(page));
      }
    }, 240_000);

    test('reads in order: the way to the content, the menu, the main heading, the content, the foot', () => {
      for (const path of everyPage) {
        const { text, parts } = reading(read, path);
        let at = 0;
        for (const part of parts) {
          const place = text.indexOf(part, at);
          expect(place, `${path}: ${part}`).toBeGreaterThanOrEqual(at);
          at = place + part.length;
        }
        expect(
          parts.every((part) => part !== ''),
          path,
        ).toBe(true);
        expect(parts.length, path).toBe(5);
      }
    });

    test('no words are glued together', () => {
      const glued = everyPage.flatMap((path) => {
        const text = reading(read, path).text.replace(names, ' ');
        const found = text.match(/\S*(?:\p{Ll}\p{Lu}|\d{4}\p{L}|\p{Ll}[.!?;:]\p{Lu})\S*/gu) ?? [];
        return found
          .filter((word) => !/[/@_{}()=]|did:|^[\w.-]+\.(md|ts)$/.test(word))
          .map((word) => `${path}: ${word}`);
      });
      expect(glued).toEqual([]);
    });

    // The handbook's list may end with the page that follows it.
    test('no line is said twice', () => {
      const twice = everyPage.flatMap((path) => {
        const { text, parts } = reading(read, path);
        const lines = text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        return lines
          .filter((line, index) => line !== parts[2] && line === lines[index - 1])
          .map((line) => `${path}: ${line}`);
      });
      expect(twice).toEqual([]);
    });

    test('a map is a list of its stations with their states, once', () => {
      let maps = 0;
      for (const path of everyPage)
        for (const { shown, listed } of reading(read, path).maps) {
          maps += 1;
          expect(shown, path).toEqual(['timetable']);
          expect(listed.length, path).toBeGreaterThan(1);
          expect(new Set(listed).size, path).toBe(listed.length);
        }
      expect(maps).toBeGreaterThan(20);
    });
  });
});

interface Reading {
  readonly text: string;
  /** The words of the parts that every page has, in the order in which they should be read. */
  readonly parts: readonly string[];
  readonly maps: readonly { readonly shown: readonly string[]; readonly listed: readonly string[] }[];
}

function reading(read: ReadonlyMap<string, Reading>, path: string): Reading {
  const found = read.get(path);
  if (!found) throw new Error(`${path} was not read.`);
  return found;
}

/** What an open page reads as once its styles are gone. */
function unstyled(page: Page): Promise<Reading> {
  return page.evaluate(() => {
    for (const style of document.querySelectorAll('style, link[rel="stylesheet"]')) style.remove();
    const words = (element: Element | null | undefined) =>
      (element as HTMLElement | null)?.innerText?.trim() ?? '';
    // Names of files and fields are no words.
    for (const code of document.querySelectorAll('code')) code.textContent = '…';
    const text = document.body.innerText;
    const first = (element: Element | null | undefined) => words(element).split('\n')[0] ?? '';
    const heading = document.querySelector('main h1');
    const after = [...document.querySelectorAll('main :is(p, h2)')].find(
      (one) => heading && heading.compareDocumentPosition(one) & 4 && words(one).length > 20,
    );
    return {
      text,
      parts: [
        first(document.querySelector('.skip')),
        first(document.querySelector('header nav')),
        first(heading),
        first(after),
        first(document.querySelector('footer p')),
      ],
      maps: [...document.querySelectorAll('.map')].map((map) => ({
        shown: ['map-drawing', 'timetable'].filter((face) =>
          map.querySelector(`.${face}`)?.checkVisibility(),
        ),
        listed: [...map.querySelectorAll('.timetable ol li')].map(words),
      })),
    };
  });
}
