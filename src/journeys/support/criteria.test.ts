/** The examination of pages finds what it looks for, and nothing on a page that has no fault. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, noBrowser } from './browser.ts';
import {
  lostText,
  misplacedHeadings,
  moving,
  poorAlternatives,
  prepareExamination,
  toldByColourAlone,
  unheadedTables,
  unnamedDrawings,
} from './criteria.ts';
import { namelessControls, skipping } from './examine.ts';
import { focusStops, outOfOrder, unseenFocus } from './focus.ts';

const here = async (page: Page, check: (stops: readonly Element[]) => string[]) => {
  await page.keyboard.press('Shift');
  return page.evaluate(check, await page.evaluateHandle(focusStops));
};
const checks: Record<string, (page: Page) => Promise<string[]>> = {
  drawings: (page) => page.evaluate(unnamedDrawings),
  alternatives: (page) => page.evaluate(poorAlternatives),
  colour: (page) => page.evaluate(toldByColourAlone),
  tables: (page) => page.evaluate(unheadedTables),
  headings: (page) => page.evaluate(misplacedHeadings),
  text: (page) => page.evaluate(lostText, null),
  controls: namelessControls,
  moving: (page) => page.evaluate(moving),
  order: (page) => here(page, outOfOrder),
  focus: (page) => here(page, unseenFocus),
  skip: skipping,
};
const sound = `<a class="skip" href="#content">Aller au contenu</a>
  <main id="content"><h1>Titre</h1><h2>Partie</h2><p>Un <a href="#x">lien</a> dans un texte.</p>
  <svg role="img" aria-label="Dessin" width="9" height="9"></svg><svg aria-hidden="true" width="9" height="9"></svg>
  <a href="#y"><img src="data:," alt="Badge" width="9" height="9"></a>
  <table><caption>Table</caption><tr><th scope="col">Mot</th></tr></table>
  <label>Nom <input></label><button>Chercher</button>
  <p style="position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)">Entendu seul</p></main>`;

describe.skipIf(noBrowser)('the examination', () => {
  let browser: Browser;
  let page: Page;
  const open = async (html: string) => {
    await page.setContent(
      `<!doctype html><html lang="fr"><title>Page</title><style>:focus-visible{outline:3px solid}.skip{display:inline-block;padding:1rem}</style>${html}`,
    );
    await page.evaluate(prepareExamination);
  };
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 600, height: 400 } });
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(Object.entries(checks))('of %s finds nothing on a sound page', async (_, check) => {
    await open(sound);
    expect(await check(page)).toEqual([]);
  });

  test.each([
    ['drawings', '<svg width="9" height="9"></svg>'],
    ['drawings', '<svg role="img" width="9" height="9"></svg>'],
    ['drawings', '<svg aria-hidden="true"><a href="#x"><text>caché</text></a></svg>'],
    ['alternatives', '<img src="data:,">'],
    ['alternatives', '<img src="data:," alt="photo_2.jpg">'],
    ['alternatives', '<li><img src="data:," alt="Accueil"> Accueil du public</li>'],
    ['alternatives', '<a href="#x"><img src="data:," alt=""></a>'],
    ['alternatives', '<div class="sheet-picture"><img src="data:," alt=""></div>'],
    ['colour', '<main><p>Un <a href="#x" style="text-decoration:none">lien</a> ici.</p></main>'],
    [
      'colour',
      '<ol class="timetable"><li><p class="is-obtained">Badge <span class="station-word"></span></p></ol>',
    ],
    ['tables', '<table><tr><th scope="col">Mot</th></tr></table>'],
    ['tables', '<table><caption>Nom</caption><tr><th>Mot</th></tr></table>'],
    ['tables', '<table><caption>Nom</caption><tr><td>Mot</td></tr></table>'],
    ['headings', '<h1>Un</h1><h1>Deux</h1>'],
    ['headings', '<h1>Un</h1><h3>Trois</h3>'],
    ['headings', '<h2>Avant</h2><h1>Un</h1>'],
    ['headings', '<h1>Un</h1><h2> </h2>'],
    ['text', '<p style="inline-size:900px">Plus large que la page</p>'],
    ['text', '<p style="inline-size:30px;overflow:hidden;white-space:nowrap">Coupé net</p>'],
    ['text', '<p style="block-size:9px;overflow:hidden">Coupé en bas</p>'],
    ['text', '<p>Dessous</p><p style="position:relative;inset-block-start:-2.2em">Dessus</p>'],
    ['controls', '<input><button></button>'],
    ['controls', '<a href="#x"><svg width="9" height="9"></svg></a>'],
    ['moving', '<style>@keyframes a{to{opacity:0}}</style><p style="animation:a 1s infinite">Ici</p>'],
    ['moving', '<video></video>'],
    ['order', '<a href="#x" tabindex="2">Deux</a><a href="#y">Un</a>'],
    [
      'order',
      '<main style="display:flex;flex-direction:column-reverse"><a href="#x">Un</a><a href="#y">Deux</a></main>',
    ],
    ['focus', '<style>a{outline:none!important}</style><a href="#x">Lien</a>'],
    ['focus', '<a href="#x">Lien</a><div style="position:fixed;inset:0;background:red"></div>'],
    ['skip', '<a href="#y">Autre</a><a class="skip" href="#content">Aller</a><main id="content"></main>'],
    [
      'skip',
      '<a class="skip" style="position:absolute;inset-block-start:-99px" href="#content">Aller</a><main id="content"></main>',
    ],
    ['skip', '<a class="skip" href="#nowhere">Aller</a><a href="#y">Autre</a><main id="content"></main>'],
  ])('of %s finds what is wrong in %s', async (name, html) => {
    await open(html);
    expect(await checks[name]?.(page)).not.toEqual([]);
  });
});
