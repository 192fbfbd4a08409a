/** A paper in Markdown as one self-contained HTML file that prints on A4 just as it is shown. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownTree } from '../authoring/markdown/markdown.ts';
import type { Locale } from '../locales/interface.ts';
import { typography } from '../locales/typography.ts';
import { columnShares } from './column-shares.ts';
import { estimatedPages, printedWidth, smallest } from './page-estimate.ts';
import { sheetStyle } from './sheet-style.ts';

/** A box to tick by hand. */
export const box = '\u2610';

/** A paper to lay out. */
export interface Sheet {
  readonly markdown: string;
  readonly locale: Locale;
}

/**
 * The paper as HTML: its fonts and style are in it, and no other file is needed. Comments that name a file and a line
 * become small notes on the screen, which are not printed; other comments are left out.
 */
export function sheetHtml({ markdown, locale }: Sheet): string {
  const tree = markdownTree(withPlaces(markdown), { locale, headingShift: 0 });
  const size = sizes.find((one) => estimatedPages(markdown, one) <= 1) ?? smallest;
  const body = sections(tree.children.flatMap((node) => laidOut(node, size)));
  const title = typography(titleOf(markdown), locale);
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${toHtml({ type: 'text', value: title })}</title>`,
    `<style>${fontFaces()}${sheetStyle}</style>`,
    '</head>',
    `<body style="font-size:${size}px"><main>${toHtml(body)}</main></body>`,
    '</html>\n',
  ].join('\n');
}

/** The first heading of a paper, as plain text. */
export function titleOf(markdown: string): string {
  const [, heading = ''] = /^# +(.+)$/m.exec(markdown) ?? [];
  return heading
    .replace(/<!--.*?-->/g, '')
    .replace(/\\(.)/g, '$1')
    .trim();
}

/** The sizes that a paper of one page is tried in, in CSS pixels; a longer one is set in the smallest. */
const sizes = [14.7, 13.8, 13.2];

/** Stands around the name of a place inside a text; no author writes it. */
const [open, close] = ['\uE000', '\uE001'];
const placeIn = new RegExp(`${open}([^${close}]*)${close}`, 'g');

/** Comments that name a place as characters that pass the sanitiser as text; the other comments go. */
function withPlaces(markdown: string): string {
  return markdown
    .replaceAll(new RegExp(`[${open}${close}]`, 'g'), '')
    .replace(/[ \t]*<!-- ([a-z0-9./-]+:\d+) -->/g, `${open}$1${close}`)
    .replace(/<!--[\s\S]*?-->/g, '');
}

function laidOut(node: RootContent | ElementContent, size: number): ElementContent[] {
  if (node.type === 'text') return textAndPlaces(node);
  if (node.type !== 'element') return [];
  const element = { ...node, children: node.children.flatMap((child) => laidOut(child, size)) };
  // On paper nothing scrolls, and nothing is reached by the keyboard.
  if (element.properties['role'] === 'group') return element.children;
  return element.tagName === 'table' ? [laidOutTable(element, size)] : [element];
}

function textAndPlaces({ value }: Text): ElementContent[] {
  const found: ElementContent[] = [];
  let from = 0;
  for (const match of value.matchAll(placeIn)) {
    found.push(...textAndBoxes(value.slice(from, match.index)));
    found.push(make('small', { className: ['place'] }, [{ type: 'text', value: match[1] ?? '' }]));
    from = match.index + match[0].length;
  }
  return [...found, ...textAndBoxes(value.slice(from))];
}

/** The fonts have no box: it is drawn around its sign, which stays for who reads the paper aloud. */
function textAndBoxes(value: string): ElementContent[] {
  return value
    .split(new RegExp(`(${box})`))
    .filter((part) => part !== '')
    .map((part) => {
      const text = { type: 'text' as const, value: part };
      return part === box ? make('span', { className: ['box'] }, [text]) : text;
    });
}

/** A table whose head is empty has none; a cell that is all in bold then heads its row. */
function laidOutTable(table: Element, size: number): Element {
  const rows = descendants(table, 'tr');
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const [head] = descendants(table, 'thead');
  const empty = head !== undefined && textOf(head).trim() === '';
  const children = table.children
    .filter((child) => !(empty && child === head))
    .map((child) => (child.type === 'element' ? withCells(child, empty) : child));
  const properties = { className: [`columns-${width}`, ...(empty ? ['facts'] : [])] };
  const texts = rows.map((row) => cellsOf(row).map((cell) => textOf(cell).replace(placeIn, '').trim()));
  const columns = columnShares(texts, printedWidth, size).map((share) =>
    make('col', { style: `width:${(share * 100).toFixed(1)}%` }, []),
  );
  return { ...table, properties, children: [make('colgroup', {}, columns), ...children] };
}

function withCells(part: Element, headless: boolean): Element {
  const children = part.children.map((child): ElementContent => {
    if (child.type !== 'element') return child;
    if (child.tagName === 'tr') return withCells(child, headless);
    if (child.tagName === 'th') return make('th', { ...child.properties, scope: 'col' }, child.children);
    if (headless && isBold(child)) return make('th', { scope: 'row' }, child.children);
    // What ends in a colon is to be filled in by hand, and needs the room.
    return / ?:$/.test(textOf(child).trim().replaceAll('\u00a0', ' '))
      ? make('td', { className: ['to-fill'] }, child.children)
      : child;
  });
  return { ...part, children };
}

function isBold({ children }: Element): boolean {
  const said = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return said.length === 1 && said[0]?.type === 'element' && said[0].tagName === 'strong';
}

/** Each second-level heading with what follows it, so that the two stay on one page. */
function sections(nodes: readonly ElementContent[]): Root {
  const children: ElementContent[] = [];
  for (const node of nodes) {
    const last = children.at(-1);
    if (node.type === 'element' && node.tagName === 'h2') children.push(make('section', {}, [node]));
    else if (last?.type === 'element' && last.tagName === 'section') last.children.push(node);
    else children.push(node);
  }
  return { type: 'root', children };
}

function descendants(node: Element, tagName: string): Element[] {
  return node.children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === tagName ? [child] : descendants(child, tagName),
  );
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => child.type === 'element');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function make(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

let faces: string | undefined;

/** The fonts, inside the file: a paper is sent by mail and opened anywhere. */
function fontFaces(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  faces ??= [
    {
      family: 'Paper',
      weight: 400,
      file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal',
    },
    {
      family: 'Paper',
      weight: 700,
      file: 'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal',
    },
    {
      family: 'Paper Title',
      weight: 700,
      file: 'bricolage-grotesque/files/bricolage-grotesque-latin-700-normal',
    },
  ]
    .map(({ family, weight, file }) => {
      const bytes = readFileSync(require.resolve(`@fontsource/${file}.woff2`)).toString('base64');
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${bytes}) format("woff2")}`;
    })
    .join('');
  return faces;
}
