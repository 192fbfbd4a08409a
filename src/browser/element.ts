import type { Locale } from '../locales/interface.ts';
import { opaque, typographyAcross } from '../locales/typography.ts';
import type { Part } from './parts.ts';
import { signs } from './signs.ts';

type Child = Node | string | undefined;

/** An element with its attributes and children; an attribute or a child that is `undefined` is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A sign that the page has drawn, by what it stands for; the words beside it say the same. */
export function sign(of: keyof typeof signs): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('class', 'sign');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(space, 'use');
  use.setAttribute('href', `#sign-${signs[of]}`);
  svg.append(use);
  return svg;
}

/** A sentence in which what is read from elsewhere stands in bold. Only our own words take on typographic signs. */
export function sentence(parts: readonly Part[], locale: Locale): (Node | string)[] {
  // What was read is a word to the rules, and stays as it was.
  const set = typographyAcross(
    parts.map((part) => (typeof part === 'string' ? part : opaque)),
    locale,
  );
  return parts.map((part, index) =>
    typeof part === 'string' ? (set[index] ?? part) : element('strong', { lang: part.lang }, part.strong),
  );
}

/** The one element that a selector names. */
export function required<E extends Element>(selector: string, type: new () => E): E {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}.`);
  return found;
}
