import type { VerifySettings } from '../browser/verify-settings.ts';
import { didDocumentUrl } from '../openbadges/did.ts';
import { formerFolder, placeOf } from '../openbadges/did-places.ts';
import { ownDids } from '../openbadges/own-dids.ts';
import { compromisedKeys } from '../openbadges/own-keys.ts';
import type { Context } from './context.ts';

/** What the pages that verify in the browser are told of their site. */
export function verifySettings({ published, locale, address }: Context): VerifySettings {
  const issuer = published.issuer.data;
  const { formerSites, recognises, email } = issuer;
  return {
    locale,
    site: address,
    base: new URL(address).pathname,
    formerSites: formerSites.map(({ site }) => site),
    ownDids: ownDids(issuer),
    compromisedKeys: compromisedKeys(issuer),
    documents: Object.fromEntries(
      formerSites.map(({ did }) => [didDocumentUrl(did), formerFolder(did) + placeOf(did)]),
    ),
    recognised: recognises.map(({ did }) => ({ did })),
    email,
  };
}

/** The page that verifies the badge at an address, with its answer: a path of the site. */
export function verifyPath(url: string): string {
  return `/verify/?url=${encodeURIComponent(url)}`;
}

/**
 * The absolute address of that page with its answer, for a QR code, which each letter makes denser: what a query may
 * hold as it is (RFC 3986, section 3.4) is not escaped.
 */
export function verifyAddressToScan({ absolute }: Pick<Context, 'absolute'>, url: string): string {
  const query = encodeURIComponent(url).replace(/%2F/g, '/').replace(/%3A/g, ':');
  return `${absolute('/verify/')}?url=${query}`;
}
