/** What criteria of RGAA 4.1 ask of an open page, where more than the page itself has to answer. */
import type { Page } from 'playwright-core';
import { stationsRead, writtenStations } from './map.ts';

/** What is to be pressed or filled in without a name, as a screen reader meets it. */
export async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const roles = /^(link|button|textbox|searchbox|combobox|radio|checkbox|DisclosureTriangle)$/;
  return nodes
    .filter(({ ignored, role }) => !ignored && roles.test(role?.value ?? ''))
    .filter(({ name }) => (name?.value ?? '').trim() === '')
    .map(({ role }) => `a ${role?.value} without a name`);
}

/** The stations of the maps of a page that are not read with their names and states. */
export async function mapsUntold(page: Page): Promise<string[]> {
  const maps = await page.locator('.map').count();
  const untold: string[] = [];
  for (let map = 0; map < maps; map++) {
    const read = await stationsRead(page, map);
    for (const { title, words } of await writtenStations(page, map))
      if (!read.some((name) => name.includes(title.replace(/\s+/g, ' '))))
        untold.push(`${title} ${words} on map ${map}`);
  }
  return untold;
}

/** Whether the first stop of the keyboard is seen, and leads to the content. */
export async function skipping(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip:focus');
  if ((await skip.count()) === 0) return ['the first stop is another'];
  const box = await skip.boundingBox();
  if (!box || box.y < 0 || box.height < 24) return ['it is not seen'];
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => {
    const main = document.querySelector('main');
    const at = document.activeElement;
    // Where the content has nothing to stop at, the next stop comes after it.
    return (
      main !== null && at !== null && (main.contains(at) || Boolean(main.compareDocumentPosition(at) & 4))
    );
  });
  return inside ? [] : ['it does not lead to the content'];
}

/** The colours of the edge and the ground of each control that is shown, and of what it stands on, as `#rrggbb`. */
export function controlColours(page: Page): Promise<{ name: string; edges: string[]; ground: string }[]> {
  return page.evaluate(() => {
    const hex = (colour: string): string | undefined => {
      const [r, g, b, alpha] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      if (r === undefined || alpha === 0) return undefined;
      return `#${[r, g, b]
        .map((value) =>
          Math.round(value ?? 0)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    };
    const groundOf = (element: Element | null): string =>
      element
        ? (hex(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement))
        : '#ffffff';
    const controls = document.querySelectorAll(
      'main :is(input:not([type=radio], .hidden), textarea, select, .button:not(.is-quiet), .kind)',
    );
    return [...controls]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
        const edge = Number.parseFloat(borderTopWidth) > 0 ? hex(borderTopColor) : undefined;
        return {
          name: one.tagName + one.className,
          edges: [edge, hex(backgroundColor)].filter((colour) => colour !== undefined),
          ground: groundOf(one.parentElement),
        };
      });
  });
}
