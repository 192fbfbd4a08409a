/** On a small phone, before any scrolling: what it is, who vouches for it, and the way to ask whether that is true. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import { filesIn } from './support/files.ts';
import { servedSite } from './support/site.ts';

const phone = { width: 360, height: 640 };
/** The least height of what a thumb touches, in CSS pixels (WCAG 2.2, 2.5.5). */
const thumb = 44;

describe.skipIf(noBrowser)('on a phone of 360 × 640', () => {
  let site: Awaited<ReturnType<typeof servedSite>>;
  let browser: Browser;
  let page: Page;
  /** The pages of people, and of what they obtained. */
  let paths: string[];
  beforeAll(async () => {
    site = await servedSite({ address: 'https://structure.example/repo/' });
    browser = await launchChromium();
    ({ page } = await watchedPage(browser, site.address, { viewport: phone }));
    paths = [...(await filesIn(site.folder)).keys()]
      .filter((path) => /^(lucia|maxime|nathan)\/((?!progress|pathways)[\w-]+\/)?index\.html$/.test(path))
      .map((path) => path.replace('index.html', ''));
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('the title, what was done, who vouches and the question are on the first screen of every badge and portfolio', async () => {
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      await page.goto(site.address + path);
      for (const part of ['main h1', '.sheet-lead, .lead-pitch', '.seal', '.seal a']) {
        const bottom = await page.evaluate(
          (selector) => document.querySelector(selector)?.getBoundingClientRect().bottom,
          part,
        );
        // A withdrawn badge tells no longer what was done.
        if (bottom === undefined && part === '.sheet-lead, .lead-pitch' && path === 'nathan/decoupe-laser/')
          continue;
        expect(bottom, `${path} ${part}`).toBeLessThanOrEqual(phone.height);
      }
    }
  }, 60_000);

  test('the question is high enough for a thumb, and the title beside the picture is not cut', async () => {
    for (const path of paths) {
      await page.goto(site.address + path);
      const box = await page.locator('.seal a').first().boundingBox();
      expect(box?.height, path).toBeGreaterThanOrEqual(thumb);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, path).toBeLessThanOrEqual(0);
    }
  }, 60_000);
});
