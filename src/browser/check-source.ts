/** Verifying what a person gives to a page: a file, a text, or an address. */

import { badgesAt } from '../openbadges/badges-at.ts';
import { documentOf, fetchBytes } from '../openbadges/resolve.ts';
import { type Unpacked, unpack } from '../openbadges/unpack.ts';
import { readFrom, unreadable, type Verdict } from '../openbadges/verdict.ts';
import { verifier } from '../openbadges/verify.ts';
import { addressIn } from './address-in.ts';
import { isPreview, ownFile } from './own-files.ts';
import type { VerifySettings } from './verify-settings.ts';

/** What was given: the bytes of a file, or a text that is a badge or the address of one. */
export type Source = { readonly bytes: Uint8Array } | { readonly text: string };

/** What was found of one badge. */
export interface Checked {
  readonly verdict: Verdict;
  /** The badge to the last character; `undefined` where none could be read. */
  readonly text: string | undefined;
}

/** What was found of all that was given. */
export interface Found {
  readonly checked: readonly Checked[];
  /** The hosts that were asked, but the page's own. */
  readonly asked: readonly string[];
}

/** How long all requests may take together, in milliseconds. */
const deadline = 20_000;

/**
 * Verifies every badge in what was given, or of the portfolio that was: at least one result. Never throws for what a
 * badge says.
 *
 * Asks no one but the address given, the issuer's key document and the list of withdrawals; the site's own are its own
 * files.
 *
 * @param here the address of the home page as it is shown now, with its trailing slash.
 */
export async function checkSource(source: Source, here: string, settings: VerifySettings): Promise<Found> {
  const signal = AbortSignal.timeout(deadline);
  const { origin } = new URL(here);
  const asked = new Set<string>();
  const get = (url: string) => {
    const address = ownFile(url, here, settings);
    if (URL.canParse(address) && new URL(address).origin !== origin) asked.add(new URL(address).host);
    return fetchBytes(address, { allowLocal: isPreview(here), signal });
  };
  const verify = verifier({
    now: new Date(),
    resolve: async (url) => documentOf(await get(url)),
    recognised: settings.recognised,
    ownDids: settings.ownDids,
    compromisedKeys: settings.compromisedKeys,
  });
  const kind = 'bytes' in source ? 'file' : addressIn(source.text) === undefined ? 'text' : 'address';
  const checked: Checked[] = [];
  for (const one of await unpacked(source, get)) {
    const verdict = one.ok ? await verify(one.credential) : unreadable(one.reason, one.data);
    checked.push({ verdict: readFrom(kind, verdict), text: one.ok ? one.text : undefined });
  }
  return { checked, asked: [...asked] };
}

async function unpacked(
  source: Source,
  get: (url: string) => ReturnType<typeof fetchBytes>,
): Promise<Unpacked[]> {
  if ('bytes' in source) return unpack(source.bytes);
  const address = addressIn(source.text);
  if (address === undefined) return unpack(new TextEncoder().encode(source.text));
  return (await badgesAt(address, get)).map(({ one }) => one);
}
