import { type Fetched, type FetchOptions, fetchBytes } from '../resolve.ts';
import { crawl } from './crawl.ts';
import type { SiteSource } from './source.ts';

/** How many files are asked for at a time: a host of small sites must not notice. */
const width = 4;
/** How many bytes a whole site may have. */
const maxSiteBytes = 1_000_000_000;
/** How often a server may fail to answer, one time after another, before it is asked no more. */
const patience = 8;

/**
 * The files of a site on the web, within the bounds of `network`; nothing but the site is asked.
 *
 * @param address that of its home page, with its trailing slash.
 * @param files what the site is known to have; without it, what its pages lead to.
 */
export function webSource(address: string, network: FetchOptions, files?: readonly string[]): SiteSource {
  const known = new Map<string, Promise<Fetched>>();
  let bytes = 0;
  let silent = 0;
  const ask = async (path: string): Promise<Fetched> => {
    if (silent >= patience) return { ok: false, reason: 'unreachable' };
    if (bytes > maxSiteBytes) return { ok: false, reason: 'too-large' };
    const fetched = await fetchBytes(addressOf(address, path), { ...network, within: address });
    if (fetched.ok) bytes += fetched.bytes.length;
    silent = !fetched.ok && fetched.reason === 'unreachable' ? silent + 1 : 0;
    return fetched;
  };
  const source: SiteSource = {
    width,
    paths: async () => (files ? { paths: files, cut: false } : crawl(source, address)),
    read(path) {
      const fetched = known.get(path) ?? ask(path);
      // Pictures weigh the most, and are looked at once.
      if (!/\.(png|svg)$/.test(path)) known.set(path, fetched);
      return fetched;
    },
  };
  return source;
}

/** The address of a file of the site: a host gives `lucia/index.html` at `lucia/`. */
function addressOf(site: string, path: string): string {
  const shown = path.replace(/(^|\/)index\.html$/, '$1');
  return site + shown.split('/').map(encodeURIComponent).join('/');
}
