/** What the pages of a built site weigh, compressed as a pages host compresses them. */
import { gzipSync } from 'node:zlib';
import { tagsOf } from './markup.ts';

/** The weight of one page, in bytes, compressed. */
export interface PageWeight {
  readonly path: string;
  readonly kind: PageKind;
  /** The page without the data that it embeds. */
  readonly html: number;
  /** The data that it embeds for machines. */
  readonly embedded: number;
  /** What comes before the end of what heads it: the head, the sheets, and the page as far as there. */
  readonly firstScreens: number;
  /** The fonts that its sheets name, which are compressed in themselves. */
  readonly fonts: number;
  /** How many maps it draws. */
  readonly maps: number;
  /** The sheets that it loads for a screen, by their paths. */
  readonly sheets: readonly string[];
}

export type PageKind = 'portfolio' | 'award' | 'progress' | 'badge' | 'pathway' | 'scripted' | 'other';

/** The bytes of a text, compressed. */
export function compressed(text: string | Buffer): number {
  return text.length === 0 ? 0 : gzipSync(text, { level: 9 }).length;
}

/** What an embedded document stands in. */
const dataElement = /<script type="application\/[\w+]*json"[^>]*>.*?<\/script>/gs;

/** Weighs every page of a site, whose pages lie under `base`. */
export function weigh(
  files: ReadonlyMap<string, Buffer>,
  base: string,
  people: readonly string[],
): PageWeight[] {
  return [...files].flatMap(([path, bytes]) => {
    if (!path.endsWith('.html')) return [];
    const whole = bytes.toString();
    // A former address holds a sentence.
    if (whole.includes('http-equiv="refresh"')) return [];
    const page = whole.replace(dataElement, '');
    const sheets = tagsOf(page).flatMap(({ name, attributes }) =>
      name === 'link' && attributes.get('rel') === 'stylesheet' && attributes.get('media') !== 'print'
        ? [attributes.get('href') ?? '']
        : [],
    );
    const texts = sheets.map((href) => fileAt(files, base, href).toString());
    const fonts = new Set(
      texts.flatMap((text) => [...text.matchAll(/url\(([^)]+\.woff2)\)/g)].map(([, url = '']) => url)),
    );
    const heading = headingEnd(page);
    return [
      {
        path,
        kind: kindOf(path, page, people),
        html: compressed(page),
        embedded: compressed([...whole.matchAll(dataElement)].map(([text]) => text).join('')),
        firstScreens:
          compressed(page.slice(0, heading)) + texts.reduce((sum, text) => sum + compressed(text), 0),
        maps: page.match(/<nav class="map"/g)?.length ?? 0,
        sheets,
        fonts: [...fonts].reduce((sum, url) => sum + fileAt(files, base, url).length, 0),
      },
    ];
  });
}

/** The style sheets that pages load, by their paths, in bytes compressed. */
export function sheetWeights(files: ReadonlyMap<string, Buffer>): Map<string, number> {
  return new Map(
    [...files].filter(([path]) => path.endsWith('.css')).map(([path, bytes]) => [path, compressed(bytes)]),
  );
}

function fileAt(files: ReadonlyMap<string, Buffer>, base: string, href: string): Buffer {
  const file = files.get(href.replace(base, ''));
  if (!file) throw new Error(`There is no ${href}.`);
  return file;
}

/** Where what heads a page ends: a portfolio's block of 30 seconds, the head of a badge, else the page's title. */
function headingEnd(page: string): number {
  const ends = [
    /<div class="lead-structure.*?<\/div>\s*<\/div>/s,
    /<div class="sheet-head">.*?<\/dl>/s,
    /<\/h1>/,
  ];
  for (const end of ends) {
    const found = end.exec(page);
    if (found) return found.index + found[0].length;
  }
  return page.length;
}

function kindOf(path: string, page: string, people: readonly string[]): PageKind {
  const [first = '', second, third] = path
    .replace(/^en\//, '')
    .replace('index.html', '')
    .split('/')
    .filter(Boolean);
  if (/<script[^>]* src=/.test(page)) return 'scripted';
  if (people.includes(first)) {
    if (second === undefined) return 'portfolio';
    return second === 'progress' ? 'progress' : 'award';
  }
  if (first === 'badges' && second !== undefined) return 'badge';
  return first === 'pathways' && third === undefined ? 'pathway' : 'other';
}
