/** The mini-map as people meet it: by keyboard, read aloud, in large type, in colours of their own, on paper. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import matter from 'gray-matter';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blend, contrast } from '../artwork/contrast.ts';
import { axeFindings, axeInBothColours } from './support/axe.ts';
import { launchChromium, noBrowser, watchedPage } from './support/browser.ts';
import {
  facesShown,
  groundOf,
  type Paint,
  paintsOf,
  setTextSize,
  stationsRead,
  type WrittenStation,
  writtenStations,
} from './support/map.ts';
import { clearlyChanged, flatGround, visible } from './support/pixels.ts';
import { project, servedSite } from './support/site.ts';

/** Whose portfolio, the pathway, and which of the portfolio's maps draws it. */
const people = [
  ['lucia/', 'parcours-service-civique', 0],
  ['nathan/', 'parcours-service-civique', 0],
  ['nathan/', 'low-tech', 1],
  ['maxime/', 'low-tech', 0],
] as const;
const sheets = ['parcours-service-civique', 'low-tech'].flatMap((pathway) => [
  `pathways/${pathway}/sheet/`,
  `pathways/${pathway}/blank/`,
]);
/** One of each drawing that differs in size. */
const drawings = [
  'nathan/',
  'pathways/parcours-service-civique/',
  'pathways/low-tech/',
  'lucia/atelier-participatif/',
  'badges/decoupe-laser/',
];
const pages = [...new Set(people.map(([path]) => path)), ...drawings.slice(1), ...sheets];
/** The words that say where someone stands with a badge. */
const stateWords = /obtenu|déclaré|expiré|retiré|en cours|à portée|plus tard|non suivi/;
/** The least contrast of text (WCAG 2.2, criterion 1.4.3). */
const readable = 4.5;

describe.skipIf(noBrowser)('the mini-map in a browser', () => {
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

  async function open(path: string, width: number, options: BrowserContextOptions = {}): Promise<Page> {
    const { page } = await watchedPage(browser, site.address, {
      viewport: { width, height: 900 },
      ...options,
    });
    await page.goto(site.address + path);
    await page.evaluate(async () => void (await document.fonts.ready));
    return page;
  }

  test.each([320, 768, 1280])(
    'at %i px the keyboard reaches each station once, in order, both ways, sees where it is, and opens it',
    async (width) => {
      // As tall as any page, so that nothing scrolls and a place on the page is a place in the window.
      const page = await open('lucia/', width, { viewport: { width, height: 9000 } });
      const stations = await writtenStations(page);
      const places: FocusedPlace[] = [];
      const pictures: Buffer[] = [];
      while (await press(page, 'Tab')) {
        const place = await focusedPlace(page);
        if (!place) continue;
        places.push(place);
        pictures.push(await page.screenshot({ clip: place.box }));
      }
      expect(places.map(({ href }) => href)).toEqual(stations.map(({ href }) => href));
      for (const [index, { href, box }] of places.entries()) {
        const [focused, plain] = [pictures[index] as Buffer, await page.screenshot({ clip: box })];
        // A ring of 3 px would change three times the outline of what it goes around.
        expect(await clearlyChanged(plain, focused), href).toBeGreaterThan(2 * (box.width + box.height));
      }

      const back: string[] = [];
      while (back.length < stations.length && (await press(page, 'Shift+Tab'))) {
        const place = await focusedPlace(page);
        if (place) back.push(place.href);
      }
      expect(back.reverse()).toEqual(stations.map(({ href }) => href));

      const first = stations[0] as WrittenStation;
      await page.keyboard.press('Enter');
      await page.waitForURL(first.href);
      expect(await page.locator('h1').innerText()).toContain(first.title);
      await page.context().close();
    },
    60_000,
  );

  test.each(people)(
    'of the map of %s on %s, each station is read aloud once, with its state and day, at any width and text size',
    async (path, pathway, map) => {
      const page = await open(path, 1280);
      const written = await writtenStations(page, map);
      const seen = new Set<string>();
      for (const size of [100, 150, 200]) {
        await setTextSize(page, size);
        await page.reload();
        let shown = '';
        for (const width of [320, 400, 640, 768, 1024, 1280, 1600, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          const faces = await facesShown(page, map);
          expect(faces, `at ${width} px and ${size} %`).toHaveLength(1);
          // What is read depends on the face alone.
          if (faces[0] === shown && width < 2560) continue;
          [shown = ''] = faces;
          seen.add(shown);
          const read = await stationsRead(page, map);
          expect(read.map((name) => written.find(({ title }) => name.includes(title))?.title)).toEqual(
            written.map(({ title }) => title),
          );
          const said = faces[0] === '.timetable' ? written.map(({ words }) => words) : read;
          for (const words of said) {
            expect(words).toMatch(stateWords);
            if (/obtenu|déclaré/.test(words)) expect(words).toMatch(/\s20\d\d/);
          }
        }
      }
      expect([...seen].sort()).toEqual(['.map-drawing', '.timetable']);

      const { stages } = await pathwayFile(pathway);
      const slugs = written.map(({ href }) => new URL(href).pathname.split('/').at(-2) ?? '');
      let at = 0;
      for (const { badges } of stages) {
        const ids = badges.map((badge) => (typeof badge === 'string' ? badge : badge.badge));
        expect(slugs.slice(at, at + ids.length).sort()).toEqual(ids.sort());
        at += ids.length;
      }
      expect(slugs).toHaveLength(at);
      await page.context().close();
    },
    60_000,
  );

  test('no page with a map scrolls sideways, nor does a station leave its map, in type of twice the size', async () => {
    const page = await open('', 320);
    for (const [width, size] of [
      [320, 100],
      [320, 200],
      [640, 200],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await setTextSize(page, size);
      for (const path of pages) {
        await page.goto(site.address + path);
        const { scroll, leaving } = await page.evaluate(() => {
          const map = document.querySelector('.map');
          const edge = (map?.getBoundingClientRect().right ?? 0) + 0.5;
          return {
            scroll: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            leaving: [
              ...(map?.querySelectorAll('.timetable :is(svg, a, .station-word), .map-legend > span') ?? []),
            ]
              .filter((element) => element.getBoundingClientRect().right > edge)
              .map((element) => element.textContent),
          };
        });
        expect({ scroll, leaving }, `${path} at ${width} px and ${size} %`).toEqual({
          scroll: 0,
          leaving: [],
        });
      }
    }
    await page.context().close();
  }, 60_000);

  test('the words of the drawing are never smaller than 11.5 px, and grow with the reader’s text', async () => {
    const page = await open('', 1280);
    for (const size of [100, 150, 200]) {
      await setTextSize(page, size);
      for (const path of drawings) {
        await page.goto(site.address + path);
        for (const width of [640, 800, 1024, 1280, 1600, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          const sizes = await page.locator('.map-drawing tspan').evaluateAll((words) =>
            words
              .filter((word) => word.getClientRects().length > 0)
              .map((word) => {
                const drawing = (word as SVGElement).ownerSVGElement;
                const scale =
                  (drawing?.getBoundingClientRect().width ?? 0) / (drawing?.viewBox.baseVal.width ?? 1);
                return Number.parseFloat(getComputedStyle(word).fontSize) * scale;
              }),
          );
          for (const px of sizes)
            expect(px, `${path} at ${width} px and ${size} %`).toBeGreaterThanOrEqual((11.5 * size) / 100);
        }
      }
    }
    await page.context().close();
  }, 60_000);

  test.each([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['in light colours of the reader’s own', { colorScheme: 'light', forcedColors: 'active' }],
    ['in dark colours of the reader’s own', { colorScheme: 'dark', forcedColors: 'active' }],
  ] as const)(
    '%s every line, station, mark and word stands out from its ground',
    async (_, options) => {
      for (const path of ['lucia/', 'nathan/', 'maxime/', 'pathways/low-tech/blank/']) {
        const page = await open(path, 1280, options);
        await expectVisible(page);
        await page.context().close();
      }
    },
    60_000,
  );

  test('what a person declares has a sign of its own on the map, in the timetable and in the legend, never the tick', async () => {
    const page = await open('nathan/', 1280);
    const marks = (within: string) =>
      page
        .locator(`.map ${within} use[href^="#mk-"]`)
        .evaluateAll((uses) => uses.map((use) => use.getAttribute('href')));
    for (const face of ['.map-drawing', '.timetable', '.map-legend']) {
      expect(new Set(await marks(`${face} .is-declared:not(.is-later, .is-within-reach)`)), face).toEqual(
        new Set(['#mk-declared']),
      );
      expect(await marks(`${face} .is-obtained`), face).toContain('#mk-obtained');
    }
    expect(await page.locator('.map-legend').first().textContent()).toMatch(/obtenu.*déclaré/s);
    await page.context().close();
  });

  test.each([
    ['nathan/', 'Nathan en est là'],
    ['en/nathan/', 'Nathan is here'],
  ])('on %s it says of the person “%s”, and of a pathway that is nobody’s nothing', async (path, words) => {
    const page = await open(path, 1280);
    expect(new Set(await page.locator(':is(.station-here text, .here-word)').allTextContents())).toEqual(
      new Set([words]),
    );
    await page.goto(`${site.address}pathways/low-tech/`);
    expect(await page.locator(':is(.station-here, .here-word)').count()).toBe(0);
    await page.context().close();
  });

  test('in colours of the reader’s own, those of the map are the system’s, and each state has a form of its own', async () => {
    const page = await open('nathan/', 1280, { forcedColors: 'active', colorScheme: 'dark' });
    const inks = await paintsOf(page, ':is(.station-shape, .map-tracks path)');
    expect(new Set(inks.map(({ stroke }) => stroke)).size).toBe(1);
    const forms = new Map<string, string>();
    for (const state of ['obtained', 'declared', 'under-way', 'within-reach', 'later', 'withdrawn']) {
      const other = state === 'declared' ? '' : ':not(.is-declared)';
      const [shape] = await paintsOf(page, `.map-drawing .is-${state}${other} .station-shape`);
      const [mark = 'none'] = await page
        .locator(`.map-drawing .is-${state} > use`)
        .evaluateAll((uses) => uses.map((use) => use.getAttribute('href')));
      forms.set(state, JSON.stringify([shape, state === 'later' ? 'none' : mark]));
    }
    expect(new Set(forms.values()).size).toBe(forms.size);

    // Where it says where the person is, the words are not lost in their own ground.
    await page.setViewportSize({ width: 360, height: 900 });
    const pin = await page.locator('.here-word').first().screenshot();
    expect(await clearlyChanged(await flatGround(pin), pin)).toBeGreaterThan(60);
    await page.context().close();
  }, 60_000);

  test('in print, every line, station, mark and word stands out in grey, and the map is the drawing', async () => {
    // A portfolio prints as a dossier, whose map is a picture.
    for (const path of ['pathways/parcours-service-civique/', 'pathways/low-tech/', ...sheets]) {
      const page = await open(path, 680, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await facesShown(page), path).toEqual(['.map-drawing']);
      await expectVisible(page);
      await page.context().close();
    }
  }, 60_000);

  test.each(sheets)('%s prints on one sheet of A4, in landscape', async (path) => {
    const page = await open(path, 1280);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Number(width), Number(height)].map((points) => Math.round((points / 72) * 25.4))).toEqual([
      297, 210,
    ]);
    await page.context().close();
  });

  test('a sheet to colour in has no colour but that of paper and ink', async () => {
    const page = await open('pathways/low-tech/blank/', 1280);
    const paints = await paintsOf(page, ':is(path, circle, use, rect, tspan)');
    const chroma = (colour: string): number => {
      if (colour === 'none') return 0;
      const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return Math.max(...channels) - Math.min(...channels);
    };
    for (const { fill, stroke } of paints)
      expect(Math.max(chroma(fill), chroma(stroke)), `${fill} ${stroke}`).toBeLessThan(40);
    await page.context().close();
  });

  test('without script it is the same, and without style it reads as one list', async () => {
    const plain = await open('nathan/', 1280, { javaScriptEnabled: false });
    expect(await facesShown(plain)).toEqual(['.map-drawing']);
    await plain.locator('.map-drawing a').first().click();
    await plain.waitForURL('**/nathan/equipe-du-dome/');
    await plain.context().close();

    const bare = await open('', 1280);
    await bare.route(
      (url) => url.pathname.endsWith('.css'),
      (route) => route.abort(),
    );
    await bare.goto(`${site.address}nathan/`);
    expect(
      await bare
        .locator('.map')
        .first()
        .evaluate((map) => getComputedStyle(map).containerType),
    ).toBe('normal');
    expect(await facesShown(bare)).toEqual(['.timetable']);
    expect(await stationsRead(bare)).toEqual((await writtenStations(bare)).map(({ title }) => title));
    await bare.context().close();
  });

  test('axe finds nothing where the map is, on a phone or a desk, in large type, in any colours, on a sheet', async () => {
    const found: string[] = [];
    // In other colours nothing but the contrasts can differ.
    const contrasts = { rules: ['color-contrast'] };
    for (const [where, width, size, options, rules] of [
      ['on a phone', 320, 100, {}, {}],
      ['on a phone in the dark', 320, 100, { colorScheme: 'dark' }, contrasts],
      ['in large type', 640, 200, {}, {}],
      ['on a desk in the reader’s colours', 1280, 100, { forcedColors: 'active' }, {}],
      ['in the reader’s dark colours', 1280, 100, { forcedColors: 'active', colorScheme: 'dark' }, contrasts],
    ] as const) {
      const page = await open('', width, { ...options, bypassCSP: true });
      await page.setViewportSize({ width, height: 900 });
      await setTextSize(page, size);
      for (const path of drawings) {
        await page.goto(site.address + path);
        for (const finding of await axeFindings(page, { within: '.map', ...rules }))
          found.push(`${path} ${where}: ${finding}`);
      }
      await page.context().close();
    }
    const page = await open('', 1280, { bypassCSP: true });
    for (const path of sheets) {
      await page.goto(site.address + path);
      for (const finding of await axeInBothColours(page)) found.push(`${path}: ${finding}`);
    }
    await page.context().close();
    expect(found).toEqual([]);
  }, 180_000);
});

/** Presses Tab or Shift+Tab; whether something of the page has the focus then. */
async function press(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  await page.keyboard.press(key);
  return page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null);
}

interface FocusedPlace {
  readonly href: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** Where the focused station stands, with room for a ring around it; `undefined` where the focus is elsewhere. */
function focusedPlace(page: Page): Promise<FocusedPlace | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused?.closest('.map')) return undefined;
    const { x, y, width, height } = focused.getBoundingClientRect();
    const href = new URL(focused.getAttribute('href') ?? '', document.baseURI).href;
    return { href, box: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } };
  });
}

/** Expects that whatever the drawing shows stands out from the ground of its stage by its lightness alone. */
async function expectVisible(page: Page): Promise<void> {
  const where = page.url();
  const ground = await groundOf(page);
  const groundsOf = ({ fill }: Paint) => (fill === 'none' ? ground : fill);
  const lines = await paintsOf(page, '.map-tracks path');
  const edges = await paintsOf(page, '.map-drawing :is(.station-shape, .station-ring, .station-meeting)');
  const words = await paintsOf(page, '.map-drawing :is(.map-stage, .station-label, .station-label tspan)');
  // The lines that look alike are one path.
  expect(lines.length, where).toBeGreaterThan(1);
  for (const { length } of [edges, words]) expect(length, where).toBeGreaterThan(8);
  for (const { stroke, opacity } of lines)
    expect(contrast(blend(stroke, ground, opacity), ground), `${where} ${stroke}`).toBeGreaterThanOrEqual(
      visible,
    );
  for (const { stroke } of edges)
    expect(contrast(stroke, ground), `${where} ${stroke}`).toBeGreaterThanOrEqual(visible);
  for (const { fill } of words)
    expect(contrast(fill, ground), `${where} ${fill}`).toBeGreaterThanOrEqual(readable);
  const shapes = await paintsOf(page, '.map-drawing .station-shape');
  const icons = await paintsOf(page, '.map-drawing .station-icon');
  for (const [index, shape] of shapes.entries())
    expect(contrast(icons[index]?.fill ?? '', groundsOf(shape)), where).toBeGreaterThanOrEqual(visible);
}

/** The stages of a pathway as its file has them. */
async function pathwayFile(
  id: string,
): Promise<{ readonly stages: readonly { readonly badges: readonly (string | { badge: string })[] }[] }> {
  const text = await readFile(join(project, 'content', 'pathways', `${id}.md`), 'utf8');
  return matter(text, { engines: { yaml: { parse } } }).data as Awaited<ReturnType<typeof pathwayFile>>;
}
