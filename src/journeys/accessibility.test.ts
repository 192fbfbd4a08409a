/**
 * The criteria of RGAA 4.1 and WCAG 2.2 AA that a browser can judge, on every kind of page in both languages. What
 * only a person can judge, as whether an alternative says the right thing, is no part of it.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast } from '../artwork/contrast.ts';
import { themeOf } from '../styles/theme.ts';
import { axeFindings } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import {
  lostText,
  misplacedHeadings,
  moving,
  poorAlternatives,
  prepareExamination,
  toldByColourAlone,
  unheadedTables,
  unnamedDrawings,
} from './support/criteria.ts';
import { controlColours, mapsUntold, namelessControls, skipping } from './support/examine.ts';
import { focusStops, outOfOrder, unseenFocus } from './support/focus.ts';
import { everyPage, pageKinds } from './support/page-kinds.ts';
import { servedSite } from './support/site.ts';

const address = 'https://structure.example/repo/';
const desk = { width: 1280, height: 900 };
/** Accents that a structure may choose: ours, and others that are light, dark, and neither. */
const accents = ['#b8431a', '#ffee00', '#00ff88', '#7f7f7f', '#101060'];
/** The spacing that a reader may set (WCAG 1.4.12). */
const spacing =
  '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}';
/** The words of a drawn map stand in fixed places; those of its timetable take the spacing, and are judged. */
const drawn = '.map-drawing';

describe.skipIf(noBrowser)('every kind of page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;
  /** What was found, by criterion: the page and what fails there. */
  const found = new Map<string, string[]>();
  const visited: string[] = [];

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchChromium(), servedSite({ address })]);
    // What examines a page is no script of the page, whose policy refuses it.
    const { page } = await watchedPage(browser, site.address, { bypassCSP: true, viewport: desk });
    for (const path of everyPage) {
      await page.setViewportSize(desk);
      await page.goto(site.address + path);
      await examine(page, (criterion, findings) => {
        found.set(criterion, [...(found.get(criterion) ?? []), ...findings.map((one) => `${path}: ${one}`)]);
      });
      visited.push(path);
    }
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  test('is examined, in both languages', () => {
    expect(visited).toEqual(everyPage);
    expect(visited.filter((path) => path.startsWith('en/')).length).toBe(pageKinds.length - 1);
  });

  test.each([
    ['1.1.5', 'every drawing is hidden, or has a role and a name'],
    ['1.3', 'every picture has an alternative that is no file name and no repetition'],
    ['1.6', 'every map is told in words too, station by station'],
    ['3.1', 'nothing is told by colour alone'],
    ['5', 'every table has a name and headings that say what they head'],
    ['7.1', 'everything to press or fill in has a role and a name'],
    ['8.3', 'the page says its language'],
    ['9.1', 'there is one main heading, and no level is skipped'],
    ['10.4', 'nothing is cut or covered with text of 200 %'],
    ['10.7', 'what has the focus shows it, and nothing lies over it'],
    ['10.11', 'nothing is cut or scrolls sideways at a width of 320 px and a height of 256'],
    ['10.12', 'nothing is cut or covered with the spacing that a reader sets'],
    ['12.1', 'there is a menu and a search'],
    ['12.7', 'the first stop leads to the content'],
    ['12.8', 'the order of the keyboard is that of the page'],
    ['13.3', 'no office document is given'],
    ['13.8', 'nothing moves, and nothing reloads'],
    ['WCAG 2.5.8', 'what is to be touched is 24 px large, or stands apart'],
  ])('%s: %s', (criterion) => {
    expect(found.get(criterion)).toEqual([]);
  });

  test('7.1: a badge is verified, and the lesson learnt, by the keyboard alone', async () => {
    const { page, misdeeds } = await watchedPage(browser, site.address, { viewport: desk });
    const tabTo = async (selector: string) => {
      for (let stops = 0; stops < 30 && !(await page.locator(`${selector}:focus`).count()); stops++)
        await page.keyboard.press('Tab');
      await page.locator(`${selector}:focus`).waitFor();
    };
    await page.goto(`${site.address}lucia/accueil-du-public/`);
    const check = (await page.locator('.seal a').getAttribute('href')) ?? '';
    await page.goto(`${site.address}verify/`);
    await page.locator('#ask').waitFor();
    await tabTo('#address');
    await page.keyboard.type(new URL(check, site.address).searchParams.get('url') ?? '');
    await page.keyboard.press('Enter');
    await page.locator('.answer.is-specimen h2:focus').waitFor({ timeout: 30_000 });

    await page.goto(`${site.address}verify/lesson/`);
    await page.locator('.answer.is-specimen').waitFor({ timeout: 30_000 });
    await tabTo('#change');
    await page.keyboard.press('Space');
    await page.locator('.answer.is-changed').waitFor({ timeout: 30_000 });
    await tabTo('#restore');
    await page.keyboard.press('Enter');
    await page.locator('.answer.is-specimen').waitFor({ timeout: 30_000 });
    expect(misdeeds).toEqual({ errors: [], offSite: [], missing: [] });
  }, 150_000);

  test('3.2: text has a contrast of 4.5, in light colours and dark, whatever the accent', async () => {
    const { page } = await watchedPage(browser, site.address, { bypassCSP: true, viewport: desk });
    const low: string[] = [];
    for (const path of ['', 'lucia/', 'lucia/decoupe-laser/', 'verify/', 'en/search/?q=laser']) {
      await page.goto(site.address + path);
      if (path.includes('?')) await page.locator('.hit mark').first().waitFor();
      for (const accent of accents) {
        await page.evaluate((css) => {
          const style = document.head.querySelector('style');
          if (style) style.textContent = css;
        }, themeOf(accent).css);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const findings = await axeFindings(page, { rules: ['color-contrast'] });
          low.push(...findings.map((one) => `${path} with ${accent} in ${colorScheme} colours: ${one}`));
        }
      }
    }
    expect(low).toEqual([]);
  }, 240_000);

  test('3.3: fields, buttons and choices have a contrast of 3 with what is around them, in light colours and dark', async () => {
    const { page } = await watchedPage(browser, site.address, { viewport: desk });
    const low: string[] = [];
    let judged = 0;
    for (const path of ['verify/', 'verify/lesson/', 'search/?q=laser', 'missions/']) {
      await page.goto(site.address + path);
      if (path.includes('?')) await page.locator('.hit').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const { name, edges, ground } of await controlColours(page)) {
          judged += 1;
          if (Math.max(...edges.map((edge) => contrast(edge, ground))) < 3)
            low.push(`${path} ${name} in ${colorScheme} colours: ${edges} on ${ground}`);
        }
      }
    }
    expect(judged).toBeGreaterThan(20);
    expect(low).toEqual([]);
  }, 60_000);

  test.each(accents)(
    '3.3: the ring of the focus, in the accent %s, has a contrast of 3 with every ground',
    (accent) => {
      const [light = '', dark = ''] =
        /--accent:light-dark\((#\w+),(#\w+)\)/.exec(themeOf(accent).css)?.slice(1) ?? [];
      for (const ground of ['#fbf6ec', '#ffffff', '#f4ecdd'])
        expect(contrast(light, ground)).toBeGreaterThan(3);
      for (const ground of ['#141925', '#1e2534', '#262e40'])
        expect(contrast(dark, ground)).toBeGreaterThan(3);
    },
  );
});

/** Examines an open page at every size and setting that a criterion asks for. */
async function examine(page: Page, add: (criterion: string, findings: readonly string[]) => void) {
  const path = new URL(page.url()).pathname;
  await page.evaluate(prepareExamination);
  add('1.1.5', await page.evaluate(unnamedDrawings));
  add('1.3', await page.evaluate(poorAlternatives));
  add('3.1', await page.evaluate(toldByColourAlone));
  add('5', await page.evaluate(unheadedTables));
  add('7.1', await namelessControls(page));
  const language = await page.getAttribute('html', 'lang');
  add('8.3', language === (/\/en\//.test(path) ? 'en' : 'fr') ? [] : [`lang="${language}"`]);
  add('9.1', await page.evaluate(misplacedHeadings));
  add(
    '12.1',
    (await page.locator('nav ul a').count()) > 3 && (await page.locator('a[href$="/search/"]').count()) > 0
      ? []
      : ['one is missing'],
  );
  const documents = await page
    .locator('a:is([href$=".pdf"], [href$=".doc"], [href$=".docx"], [href$=".odt"])')
    .count();
  add('13.3', documents === 0 ? [] : [`${documents} documents`]);
  add('13.8', await page.evaluate(moving));
  add('12.7', await skipping(page));

  add('1.6', await mapsUntold(page));
  const stops = await page.evaluateHandle(focusStops);
  add('12.8', await page.evaluate(outOfOrder, stops));
  await page.keyboard.press('Shift');
  add('10.7', await page.evaluate(unseenFocus, stops));
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  const large = await page.addStyleTag({ content: 'html{font-size:200%}' });
  add('10.4', await page.evaluate(lostText, null));
  await large.evaluate((style) => (style as Element).remove());
  const spaced = await page.addStyleTag({ content: spacing });
  add('10.12', await page.evaluate(lostText, drawn));
  await page.setViewportSize({ width: 320, height: 256 });
  add('10.12', await page.evaluate(lostText, drawn));
  await spaced.evaluate((style) => (style as Element).remove());
  add('10.11', await page.evaluate(lostText, null));
  add('10.7', await page.evaluate(unseenFocus, await page.evaluateHandle(focusStops)));
  add('1.6', await mapsUntold(page));
  add('WCAG 2.5.8', await axeFindings(page, { rules: ['target-size'] }));
}
