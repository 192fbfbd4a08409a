/** Compares the address that the pages host gives with the one that badges are signed for. */

export type AddressVerdict =
  /** The structure publishes where its badges say. */
  | { readonly kind: 'same' }
  /** No address is stored yet: the site is built for the host's address, with specimens only. */
  | { readonly kind: 'preview'; readonly site: string }
  /** Badges would point elsewhere: nothing may be published. */
  | { readonly kind: 'different'; readonly stored: string; readonly host: string }
  /** There are keys but no address, as when `issuer.md` was half edited: nothing may be published. */
  | { readonly kind: 'keys-without-site' };

/**
 * The verdict on `issuer.md`'s `site` and keys, and the pages host's own address (with or without its last slash).
 * The scheme counts: `did:web` is read over https alone.
 */
export function compareAddress(
  issuer: { readonly site?: string | undefined; readonly keys: readonly unknown[] },
  hostAddress: string,
): AddressVerdict {
  const host = withSlash(hostAddress);
  if (!issuer.site)
    return issuer.keys.length > 0 ? { kind: 'keys-without-site' } : { kind: 'preview', site: host };
  const stored = withSlash(issuer.site);
  return stored === host ? { kind: 'same' } : { kind: 'different', stored, host };
}

/** The address as a URL writes it (host in lower case, no default port), with its last slash. */
function withSlash(address: string): string {
  const { href } = new URL(address);
  return href.endsWith('/') ? href : `${href}/`;
}
