/** Makes of a page of a site one file, which opens from a folder as it looks on the site, and asks nobody for anything. */
import { extname } from 'node:path';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { styleHash } from '../../src/styles/theme.ts';
import { elementsOf, replaceElements, textOf } from './elements.ts';

export interface PageSurroundings {
  /** The address of the page, which its own addresses are relative to. */
  readonly address: string;
  /** The bytes that stand at an address; `undefined` where it is not one of the site. */
  read(address: string): Promise<Uint8Array | undefined>;
  /** Where a link to an address leads; `undefined` where nothing is there to open. */
  link(address: string): string | undefined;
  /** What stands above the page, and the style that it needs. */
  readonly above: { readonly content: readonly ElementContent[]; readonly style: string };
}

/** The page in one file: styles, fonts and pictures are in it, scripts are not. */
export async function selfContained(html: string, page: PageSurroundings): Promise<string> {
  const tree = fromHtml(html);
  replaceElements(tree, withoutWhatIsForTheSite);
  for (const element of elementsOf(tree)) {
    if (element.tagName === 'link' || element.tagName === 'style') await inlineStyle(element, page);
    else if (element.tagName === 'a') relocate(element, page);
    else await inlinePictures(element, page);
  }
  const [head, body] = ['head', 'body'].map((name) =>
    [...elementsOf(tree)].find(({ tagName }) => tagName === name),
  );
  if (!head || !body) throw new TypeError(`The page ${page.address} has no head or no body.`);
  // A sheet may be linked anywhere; one that stands in the page stands in its head.
  const sheets = [...elementsOf(body)].filter(({ tagName }) => tagName === 'style');
  replaceElements(body, (one) => (sheets.includes(one) ? [] : undefined));
  head.children.push(...sheets, element('style', {}, [{ type: 'text', value: page.above.style }]));
  // The way past the menu stays the first thing that a keyboard meets.
  const after = body.children.findIndex((child) => child.type === 'element' && child.tagName === 'a') + 1;
  body.children.splice(after, 0, ...page.above.content);
  const first = head.children.findIndex((child) => child.type === 'element' && child.tagName === 'meta') + 1;
  head.children.splice(first, 0, element('style', {}, [{ type: 'text', value: inertStyle }]));
  const robots = element('meta', { name: 'robots', content: 'noindex' });
  head.children.splice(first, 0, policyOf(tree), robots);
  return toHtml(tree);
}

/** An element of a page. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** Nothing runs in a preview, no search engine reads it, and it has no address of its own. */
function withoutWhatIsForTheSite({
  tagName,
  properties,
  children,
}: Element): readonly RootContent[] | undefined {
  // The picture itself follows, in light colours: a second one would weigh as much again.
  if (tagName === 'script' || tagName === 'source') return [];
  // Without scripts, what stands here is what is seen.
  if (tagName === 'noscript') return children;
  if (tagName === 'meta') {
    const kept =
      properties['charSet'] !== undefined || ['viewport', 'description'].includes(String(properties['name']));
    return kept ? undefined : [];
  }
  const rels = [properties['rel']].flat();
  return tagName === 'link' && !rels.includes('stylesheet') && !rels.includes('icon') ? [] : undefined;
}

/** A linked sheet becomes one that stands here, and the files that a sheet names are put into it. */
async function inlineStyle(one: Element, page: PageSurroundings): Promise<void> {
  const { href, media, rel } = one.properties;
  if (one.tagName === 'link' && [rel].flat().includes('icon')) {
    if (typeof href === 'string') one.properties['href'] = await dataOf(href, page.address, page);
    return;
  }
  const address = typeof href === 'string' ? new URL(href, page.address).href : page.address;
  const css = typeof href === 'string' ? Buffer.from(await bytesAt(address, page)).toString() : textOf(one);
  one.tagName = 'style';
  one.properties = media === undefined ? {} : { media };
  one.children = [{ type: 'text', value: await inlineUrls(css, address, page) }];
}

async function inlineUrls(css: string, base: string, page: PageSurroundings): Promise<string> {
  const found = new Map<string, string>();
  for (const [, , url = ''] of css.matchAll(cssUrl))
    if (!url.startsWith('#')) found.set(url, await dataOf(url, base, page));
  return (
    css
      .replace(cssUrl, (whole, _, url: string) => (found.has(url) ? `url("${found.get(url)}")` : whole))
      // Fonts come with the page: they are never late, and no next page has them.
      .replace(/font-display:\s*\w+/g, 'font-display:block')
  );
}

const cssUrl = /url\((["']?)([^"')]+)\1\)/g;

/** `src` of pictures, and `href` within drawings. */
async function inlinePictures(one: Element, page: PageSurroundings): Promise<void> {
  const name = { img: 'src', image: 'href', use: 'href' }[one.tagName];
  const address = name === undefined ? undefined : one.properties[name];
  if (name === undefined || typeof address !== 'string' || address.startsWith('#')) return;
  one.properties[name] = await dataOf(address, page.address, page);
  // All of it is here: nothing is to be waited for.
  delete one.properties['loading'];
}

/** The file at an address as a `data:` address (RFC 2397), which keeps its fragment. */
async function dataOf(address: string, base: string, page: PageSurroundings): Promise<string> {
  if (address.startsWith('data:')) return address;
  const url = new URL(address, base);
  const bytes = await bytesAt(url.href, page);
  const type = types[extname(url.pathname).toLowerCase()];
  if (!type)
    throw new TypeError(`The page ${page.address} shows ${address}, which is neither a picture nor a font.`);
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}${url.hash}`;
}

async function bytesAt(address: string, page: PageSurroundings): Promise<Uint8Array> {
  const bytes = await page.read(address);
  if (!bytes) throw new TypeError(`The page ${page.address} needs ${address}, which is not in the site.`);
  return bytes;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Browsers underline only what leads somewhere. The first of all layers: what the site says of its links counts more. */
const inertStyle = '@layer preview{a[data-inert]{text-decoration-line:underline}}';

/** A link without a target stays where it stands, and leads nowhere. */
function relocate({ properties }: Element, page: PageSurroundings): void {
  const { href } = properties;
  if (typeof href !== 'string' || href.startsWith('#')) return;
  delete properties['download'];
  const target = page.link(new URL(href, page.address).href);
  if (target !== undefined) properties['href'] = target;
  else {
    for (const name of ['href', 'hrefLang', 'rel', 'type', 'target']) delete properties[name];
    properties['dataInert'] = true;
  }
}

/** The policy of a page that has everything in it (CSP Level 3). */
function policyOf(tree: Root): Element {
  const sheets = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'style');
  const hashes = [...new Set(sheets.map((sheet) => `'${styleHash(textOf(sheet))}'`))];
  const content = [
    "default-src 'none'",
    'img-src data:',
    'font-src data:',
    `style-src ${hashes.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return element('meta', { httpEquiv: 'Content-Security-Policy', content: content.join('; ') });
}
