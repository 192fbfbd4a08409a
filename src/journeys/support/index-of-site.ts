/** The index of `/search/` as it is published. */
import { gunzipSync } from 'node:zlib';

/** A page as the index has it. */
export interface IndexedPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The pages of the index of a site, from its files. */
export function indexedPages(files: ReadonlyMap<string, Buffer>): IndexedPage[] {
  return [...files]
    .filter(([path]) => path.endsWith('.pf_fragment'))
    .map(([, bytes]) => JSON.parse(gunzipSync(bytes).toString().replace('pagefind_dcd', '')));
}
