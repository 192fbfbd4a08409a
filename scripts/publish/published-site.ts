/** Waiting until a host shows the site that was just deployed, and that site is sound. */
import { setTimeout as pause } from 'node:timers/promises';
import { type FetchOptions, fetchResolver } from '../../src/openbadges/resolve.ts';
import { releaseFile } from '../../src/openbadges/site-check/release.ts';

/** What one try found. */
export type Try =
  /** The build that was deployed, and nothing is wrong with it. */
  | { readonly kind: 'sound' }
  /** No answer, or not yet one that tells which build it is. */
  | { readonly kind: 'silent' }
  /** Another build: the host still shows what it showed before. */
  | { readonly kind: 'older'; readonly day: string }
  /** The build that was deployed, and what is wrong: it may be that some of its files are still those of before. */
  | { readonly kind: 'unsound'; readonly said: string };

export interface PublishedSiteOptions {
  /** The address of the site, with its trailing slash. */
  readonly address: string;
  /** The digest in the `site.json` that was deployed. */
  readonly digest: string;
  /** Verifies the site; what is wrong, or `undefined`. */
  readonly verify: () => Promise<string | undefined>;
  /** Told of every try but the last; `number` counts from 1. */
  readonly told: (number: number, found: Try) => void;
  /** Between two tries, in milliseconds. */
  readonly wait: number;
  /** After which no further try is begun, in milliseconds. */
  readonly limit: number;
  readonly network?: FetchOptions;
}

/** Tries until the site is sound or the time is over; gives the last try. */
export async function publishedSite(options: PublishedSiteOptions): Promise<Try> {
  const end = performance.now() + options.limit;
  for (let number = 1; ; number++) {
    const found = await tryOnce(options);
    if (found.kind === 'sound' || performance.now() + options.wait > end) return found;
    options.told(number, found);
    await pause(options.wait);
  }
}

async function tryOnce({ address, digest, verify, network }: PublishedSiteOptions): Promise<Try> {
  const resolved = await fetchResolver(network)(address + releaseFile);
  const release = resolved.ok ? resolved.document : undefined;
  const [shown, day] = ['digest', 'day'].map((name) => memberOf(release, name));
  if (shown === undefined) return { kind: 'silent' };
  if (shown !== digest) return { kind: 'older', day: day ?? '' };
  const said = await verify();
  return said === undefined ? { kind: 'sound' } : { kind: 'unsound', said };
}

function memberOf(value: unknown, name: string): string | undefined {
  const member = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof member === 'string' ? member : undefined;
}
