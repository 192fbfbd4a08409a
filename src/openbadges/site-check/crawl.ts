/** Finding the files of a site that nobody gave a list of: by the links of its pages. */
import { isObject, listOf } from '../reading.ts';
import { unpack } from '../unpack.ts';
import { inTurns } from './in-turns.ts';
import { awardAt, entryOf } from './members.ts';
import { releaseFile } from './release.ts';
import { pathOn } from './same-site.ts';
import { fileAt, type SitePaths, type SiteSource } from './source.ts';

/** How far the pages of a site are followed. */
export const crawlLimits = { pages: 500, files: 5_000, depth: 5 } as const;

/** What every site is asked for, whether or not a page leads there. */
const always = ['index.html', releaseFile, 'did.json', '.well-known/did.json'];

/**
 * The pages that the home page leads to, and the signed files that they lead to or stand beside, within
 * {@link crawlLimits}. Whoever is not listed on the site is not found.
 */
export async function crawl(source: SiteSource, address: string): Promise<SitePaths> {
  const pages = new Set(['index.html']);
  const files = new Set(always);
  let cut = false;
  let open = [...pages];
  for (let depth = 0; open.length > 0; depth++) {
    const next: string[] = [];
    await inTurns(open, source.width, async (path) => {
      const fetched = await source.read(path);
      if (!fetched.ok) return;
      const html = new TextDecoder().decode(fetched.bytes);
      for (const file of signedFiles(path, fetched.bytes, address)) files.add(file);
      for (const file of linksOf(html, path, address)) {
        if (/\.(json|png|svg)$/.test(file)) files.add(file);
        if (!file.endsWith('.html') || pages.has(file)) continue;
        if (pages.size >= crawlLimits.pages || depth >= crawlLimits.depth) cut = true;
        else {
          pages.add(file);
          next.push(file);
        }
      }
    });
    open = next;
  }
  const paths = [...new Set([...files, ...pages])].sort();
  return { paths: paths.slice(0, crawlLimits.files), cut: cut || paths.length > crawlLimits.files };
}

/** The files that belong to the credentials of a page: their own, their lists, and the pictures beside the page. */
function signedFiles(page: string, bytes: Uint8Array, address: string): string[] {
  const award = awardAt(page);
  return unpack(bytes).flatMap((found) => {
    if (!found.ok || !isObject(found.credential)) return [];
    const { id, credentialStatus } = found.credential;
    const lists = listOf(credentialStatus).map((entry) => entryOf({ value: { credentialStatus: entry } }));
    const named = [id, ...lists.map(({ statusListCredential: list }) => list)].flatMap((one) => {
      const path = typeof one === 'string' ? pathOn([address], one) : undefined;
      return path === undefined ? [] : (fileAt(path) ?? []);
    });
    return [...named, ...(award === undefined ? [] : [`${award}.png`, `${award}.svg`])];
  });
}

/** The files of the site that the links of a page lead to. */
function linksOf(html: string, page: string, address: string): string[] {
  const base = address + page.replace(/(^|\/)index\.html$/, '$1');
  const links = html.matchAll(
    /<a\s(?:[^<>"']|"[^"]*"|'[^']*')*?href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/gi,
  );
  return [...links].flatMap(([, double, single, bare]) => {
    const href = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&');
    const path = URL.canParse(href, base) ? pathOn([address], new URL(href, base).href) : undefined;
    return path === undefined ? [] : (fileAt(path) ?? []);
  });
}
