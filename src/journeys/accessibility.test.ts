/** What the accessibility statement says is tried, on one page of each kind, beside what `pages.test.ts` tries. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { setTextSize } from './support/map.ts';
import { servedSite } from './support/site.ts';

const kinds = [
  '',
  'badges/',
  'badges/decoupe-laser/',
  'missions/',
  'pathways/parcours-service-civique/',
  'frameworks/rectec-engagement/',
  'lucia/',
  'lucia/progress/',
  'lucia/atelier-participatif/',
  'verify/',
  'verify/lesson/',
  'guide/',
  'legal/',
  'legal/accessibility/',
  'health/',
  'en/lucia/',
];

/** The spacing that a reader may choose (WCAG 2.2, 1.4.12; RGAA 4.1, 10.12). */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

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

  test.each([320, 1280])(
    'at %i px, letters, words and lines spaced out cut no text and push none out',
    async (width) => {
      const { page } = await watchedPage(browser, site.address, {
        bypassCSP: true,
        viewport: { width, height: 800 },
      });
      const found: string[] = [];
      for (const path of kinds) {
        await page.goto(site.address + path);
        await page.addStyleTag({ content: spacing });
        found.push(...(await lost(page)).map((what) => `${path}: ${what}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test.each([640, 1280])(
    'at %i px, text of twice the size is cut nowhere and pushes none out',
    async (width) => {
      const { page } = await watchedPage(browser, site.address, { viewport: { width, height: 800 } });
      await setTextSize(page, 200);
      const found: string[] = [];
      for (const path of kinds) {
        await page.goto(site.address + path);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        found.push(...(await lost(page)).map((what) => `${path}: ${what}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test('the keyboard reaches all that can be used, in the order of the page, and one sees where it is', async () => {
    const { page } = await watchedPage(browser, site.address, { viewport: { width: 1280, height: 800 } });
    const found: string[] = [];
    for (const path of kinds) {
      // Pages that verify show their fields once their script runs.
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      const usable = await usableOn(page);
      expect(usable.length, path).toBeGreaterThan(6);
      const reached: string[] = [];
      for (const _ of usable) {
        await page.keyboard.press('Tab');
        const { what, seen } = await focusOn(page);
        reached.push(what);
        if (!seen) found.push(`${path}: ${what} does not show that it has the focus`);
      }
      expect(reached, path).toEqual(usable);
    }
    expect(found).toEqual([]);
    await page.context().close();
  }, 120_000);
});

/** The texts that are cut off by their box, and those that make the page scroll sideways. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => `<${element.localName} class="${element.className}">`;
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (element.closest('.hidden, svg') || !element.textContent?.trim()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [...wide, ...cut.map((element) => `${name(element)} is cut`)];
  });
}

/** What a keyboard has to reach on a page, in the order of the document, each as its kind and its first words. */
function usableOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement | SVGElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => `${element.localName} ${element.textContent?.trim().slice(0, 30)}`),
  );
}

/** What has the focus, and whether an outline shows it, on itself or on what stands for it. */
function focusOn(page: Page): Promise<{ readonly what: string; readonly seen: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const outlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const shown = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      ...(element.parentElement ? [getComputedStyle(element.parentElement)] : []),
    ];
    const what = `${element.localName} ${element.textContent?.trim().slice(0, 30)}`;
    return { what, seen: shown.some(outlined) };
  });
}
