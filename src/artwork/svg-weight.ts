/** How much drawing an SVG asks for: a small file can keep a computer busy for hours. */
import { tagsOf } from './svg-tags.ts';

/** How many elements an uploaded drawing may have, each counted as often as it is drawn. */
export const elementLimit = 5000;

/** How deep elements may stand in each other; the XML library goes no further. */
const depthLimit = 256;

/** What makes a drawing too heavy: see {@link heavyDrawing}. */
export type Heavy = 'filter' | 'marker' | 'nested' | 'elements' | 'use';

/** One element: what is inside it, and what it draws again from elsewhere. */
interface Element {
  readonly isUse: boolean;
  readonly children: Element[];
  /** By their `id`. */
  readonly references: readonly string[];
  /** Set once it is counted, without end while it is: what draws itself has no end. */
  weight?: number;
}

/**
 * Why an SVG may take too long to draw, `undefined` where it does not: it has a filter, markers, an SVG inside a
 * `data:` address, more than {@link elementLimit} elements as they are drawn, or copies of copies (`use` of `use`).
 */
export function heavyDrawing(source: string): Heavy | undefined {
  if (/filter\s{0,9}(?::|=\s{0,9}["'])\s{0,9}[a-z-]{1,20}\(/i.test(source)) return 'filter';
  if (/data:image\/svg/i.test(source)) return 'nested';
  const root: Element = { isUse: false, children: [], references: [] };
  const all: Element[] = [];
  const byId = new Map<string, Element[]>();
  const open = [root];
  for (const { name, attributes, depth } of tagsOf(source)) {
    if (name === 'filter' || name === 'marker') return name;
    const references = [...attributes].flatMap(([attribute, value]) =>
      attribute === 'href' && value.startsWith('#') ? [value.slice(1)] : urlsIn(value),
    );
    const element: Element = { isUse: name === 'use', children: [], references };
    if (all.push(element) > elementLimit || depth > depthLimit) return 'elements';
    open.length = Math.max(1, Math.min(open.length, depth + 1));
    open.at(-1)?.children.push(element);
    open.push(element);
    const id = attributes.get('id');
    // A gradient paints and draws nothing, however often it is named.
    if (id !== undefined && !name.endsWith('Gradient')) byId.set(id, [...(byId.get(id) ?? []), element]);
  }
  const targets = ({ references }: Pick<Element, 'references'>) =>
    references.flatMap((id) => byId.get(id) ?? []);
  if (all.some((element) => element.isUse && targets(element).some(holdsUse))) return 'use';
  // A rule of style may give every element a pattern or a mask.
  const references = styleTexts(source).flatMap(urlsIn);
  const styled = sum(targets({ references }), (target) => weigh(target, targets)) * all.length;
  return weigh(root, targets) + styled > elementLimit + 1 ? 'elements' : undefined;
}

/** How many elements are drawn for one; without end beyond {@link depthLimit}. */
function weigh(element: Element, targets: (element: Element) => Element[], depth = 0): number {
  if (element.weight !== undefined) return element.weight;
  element.weight = Number.POSITIVE_INFINITY;
  if (depth > depthLimit) return element.weight;
  const parts = [...element.children, ...targets(element)];
  element.weight = 1 + sum(parts, (part) => weigh(part, targets, depth + 1));
  return element.weight;
}

function sum(elements: readonly Element[], weight: (element: Element) => number): number {
  return elements.reduce((total, element) => total + weight(element), 0);
}

function holdsUse({ isUse, children }: Element): boolean {
  return isUse || children.some(holdsUse);
}

/** The names in `url(#name)`, wherever a value has them. */
function urlsIn(value: string): string[] {
  return [...value.matchAll(/url\(\s{0,9}["']?\s{0,9}#([^\s"')]{1,200})/gi)].map((match) => match[1] ?? '');
}

function styleTexts(source: string): string[] {
  return source
    .split(/<(?:\w{1,20}:)?style[\s>]/i)
    .slice(1)
    .map((text) => text.split(/<\/(?:\w{1,20}:)?style/i, 1)[0] ?? '');
}
