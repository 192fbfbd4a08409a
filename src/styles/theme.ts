import { createHash } from 'node:crypto';
import { blend, contrast } from '../artwork/contrast.ts';
import { grounds, ink } from '../artwork/palette.ts';
import { stone } from '../artwork/stone.ts';

/** The part of the style sheet that follows the structure's choices. */
export interface Theme {
  /** CSS, to stand inline in every page's head. */
  readonly css: string;
  /** The sign of the site in its accent, as a `data:` address: a page need not ask for it. */
  readonly icon: string;
}

/** The least contrast of text with its ground (WCAG 2.2, criterion 1.4.3). */
const readable = 4.5;

/** The theme of a structure from the accent colour that it chose (`#rrggbb`). */
export function themeOf(accent: string): Theme {
  const { light, dark } = shownAccent(accent);
  const css = `:root{--accent:light-dark(${light},${dark});--on-accent:light-dark(${textOn(light)},${textOn(dark)})}`;
  return { css, icon: iconOf(accent) };
}

/** An accent as pages show it on a light and on a dark ground: changed by as little as makes it readable there. */
export function shownAccent(accent: string): { readonly light: string; readonly dark: string } {
  return {
    light: towards('#000000', accent, '#ffffff', grounds.light),
    dark: towards('#ffffff', accent, grounds.dark, '#1e2534'),
  };
}

/** The hash of a style element's text as a Content Security Policy writes it: `sha256-…` (CSP Level 3, section 2.3.1). */
export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}

/** The milestone's rounded stone, its head in the accent. */
function iconOf(accent: string): string {
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='${ink}' d='${stone.body}'/><path fill='${accent}' d='${stone.head}'/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg).replaceAll('%20', ' ').replaceAll('%3D', '=').replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** The colour, mixed with `pole` by as little as makes it readable on every one of the grounds. */
function towards(pole: string, colour: string, ...on: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = blend(pole, colour, share);
    if (on.every((ground) => contrast(mixed, ground) >= readable)) return mixed;
  }
  return pole;
}

/** White or ink, whichever reads better on a colour. */
function textOn(colour: string): string {
  return contrast('#ffffff', colour) >= contrast('#0d1420', colour) ? '#ffffff' : '#0d1420';
}
