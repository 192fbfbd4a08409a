/** The mini-map of an open page, as its reader's browser has it. */
import type { Page } from 'playwright-core';

/** A station as the page is written: where its link leads, and the words of its line in the timetable. */
export interface WrittenStation {
  readonly href: string;
  readonly title: string;
  /** Its state, and its day where it has one. */
  readonly words: string;
}

/** The stations of one of the page's maps in reading order, or of all; whatever the page shows of them. */
export function writtenStations(page: Page, map?: number): Promise<WrittenStation[]> {
  const maps = page.locator('.map');
  const within = map === undefined ? maps : maps.nth(map);
  return within.locator('.timetable a').evaluateAll((links) =>
    links.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      title: link.textContent?.trim() ?? '',
      words: link.parentElement?.querySelector('.station-word')?.firstChild?.textContent?.trim() ?? '',
    })),
  );
}

/** The names of the links of one of the page's maps, or of all, in the accessibility tree, in its order. */
export async function stationsRead(page: Page, map?: number): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): typeof nodes => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  return nodes
    .filter(
      ({ role, name }) =>
        role?.value === 'navigation' && /^(Carte du parcours|Map of the pathway) /.test(name?.value),
    )
    .filter((_, index) => map === undefined || index === map)
    .flatMap(({ nodeId }) => below(nodeId))
    .filter(({ ignored, role }) => !ignored && role?.value === 'link')
    .map(({ name }) => name?.value as string);
}

/** Sets the size of text that a reader has chosen in the browser, in percent of the usual 16 px, for pages to come. */
export async function setTextSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * percent) / 100 } });
}

/** Which of its two faces one of the page's maps shows; both or neither where something is wrong. */
export function facesShown(page: Page, map = 0): Promise<string[]> {
  return page
    .locator('.map')
    .nth(map)
    .evaluate((map) =>
      ['.map-drawing', '.timetable'].filter((face) => {
        const element = map.querySelector(face);
        return element !== null && getComputedStyle(element).display !== 'none';
      }),
    );
}

/** How something of the map is painted: colours as `#rrggbb`, opacity from 0 to 1. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly opacity: number;
  readonly dashes: string;
  readonly width: string;
}

/** The colour that the drawing's stations and words stand on: that of its bands, or of the panel behind them. */
export async function groundOf(page: Page): Promise<string> {
  const [band] = await paintsOf(page, '.map-band');
  if (band && band.fill !== 'none') return band.fill;
  const colour = await page
    .locator('.panel:has(.map)')
    .evaluate((panel) => getComputedStyle(panel).backgroundColor.match(/\d+/g) ?? []);
  return `#${colour.map((value) => Number(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The paint of every element shown that a selector finds within the map; `none` stays `none`. */
export function paintsOf(page: Page, selector: string): Promise<Paint[]> {
  return page.locator(`.map ${selector}`).evaluateAll((elements) => {
    const hex = (colour: string): string => {
      const [, r, g, b, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour) ?? [];
      if (r === undefined || alpha === '0') return 'none';
      return `#${[r, g, b].map((value) => Number(value).toString(16).padStart(2, '0')).join('')}`;
    };
    return elements
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const style = getComputedStyle(element);
        return {
          fill: hex(style.fill),
          stroke: hex(style.stroke),
          opacity: Number(style.strokeOpacity),
          dashes: style.strokeDasharray,
          width: style.strokeWidth,
        };
      });
  });
}
