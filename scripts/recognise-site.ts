/** Telling a site from one badge, by an address. */
import { type FetchOptions, fetchBytes, fetchResolver } from '../src/openbadges/resolve.ts';
import { releaseFile } from '../src/openbadges/site-check/release.ts';
import { unpack } from '../src/openbadges/unpack.ts';

export interface RecogniseOptions {
  /** Whether the person said that it is a site. */
  readonly asked: boolean;
  /** The address of the structure's own site, where it has one. */
  readonly own: string | undefined;
  readonly network: FetchOptions;
}

/**
 * The address of a site, with its trailing slash, where `source` is that of its home page; `undefined` where it is that
 * of one badge or of anything else.
 *
 * A file is never a site, nor is a page that embeds a badge. Any other page is one where `site.json` or
 * `issuer.json` stands beside it.
 */
export async function recogniseSite(
  source: string,
  { asked, own, network }: RecogniseOptions,
): Promise<string | undefined> {
  if (!URL.canParse(source) || !/^https?:\/\//.test(source)) return undefined;
  const { origin, pathname } = new URL(source);
  const address = `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
  if (asked || address === own) return address;
  if (/\.[a-z0-9]+$/i.test(pathname)) return undefined;
  const fetched = await fetchBytes(address, network);
  if (!fetched.ok || unpack(fetched.bytes).some(({ ok }) => ok)) return undefined;
  const resolve = fetchResolver(network);
  for (const file of [releaseFile, 'issuer.json']) if ((await resolve(address + file)).ok) return address;
  return undefined;
}
