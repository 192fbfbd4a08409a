/** What a visitor sees of a page: what is only for programs, signatures first of all, is left out. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { BuiltFolder } from './built-folder.ts';
import { elementsOf, replaceElements } from './elements.ts';

/**
 * The page at `path` of a site as a text that changes where a visitor would see it change: its title, words, links and
 * style, and the bytes of its pictures.
 */
export async function visible(site: BuiltFolder, path: string): Promise<string> {
  const tree = fromHtml(site.pages.get(path) ?? '');
  replaceElements(tree, ({ tagName, properties }) => {
    if (tagName === 'script' || tagName === 'meta') return [];
    const sheet = tagName === 'link' && [properties['rel']].flat().includes('stylesheet');
    return tagName === 'link' && !sheet ? [] : undefined;
  });
  const address = new URL(path.slice(1), site.address);
  for (const { tagName, properties } of elementsOf(tree)) {
    for (const name of Object.keys(properties)) if (name.startsWith('dataPagefind')) delete properties[name];
    const at = tagName === 'img' ? properties['src'] : tagName === 'link' ? properties['href'] : undefined;
    if (typeof at === 'string' && !at.startsWith('data:'))
      properties['dataDigest'] = await site.digest(new URL(at, address).href);
  }
  return toHtml(tree);
}

/** The files that a page shows, as the page writes their addresses: its pictures and its style. */
export function shownFiles(html: string): string[] {
  return [...html.matchAll(/<(?:img|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)]
    .map(([, at = '']) => at)
    .filter((at) => !at.startsWith('data:'));
}
