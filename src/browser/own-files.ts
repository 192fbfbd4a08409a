/** The addresses of the site that is shown, as files that the page can ask its own server for. */
import { isLocal } from '../openbadges/did.ts';
import type { VerifySettings } from './verify-settings.ts';

/**
 * Where the page finds what stands at `url`: its own file where that address is one of the site's, or was; else `url`.
 *
 * A copy of the site at another address answers for nobody: there, every address is asked as it is written. A preview
 * on this machine shows its own files, and the page says so.
 *
 * @param here the address of the home page as it is shown now, with its trailing slash.
 */
export function ownFile(url: string, here: string, { site, formerSites, documents }: VerifySettings): string {
  if (here !== site && !isPreview(here)) return url;
  const path = Object.hasOwn(documents, url) ? documents[url] : pathIn(url, [site, ...formerSites]);
  return path === undefined ? url : new URL(path, here).href;
}

/** Whether the page is shown from this machine, before it is published or in a trial. */
export function isPreview(here: string): boolean {
  return isLocal(new URL(here).hostname);
}

/** The part of an address below the first of the sites that holds it. */
function pathIn(url: string, sites: readonly string[]): string | undefined {
  const site = sites.find((one) => url.startsWith(one));
  return site === undefined ? undefined : `./${url.slice(site.length)}`;
}
