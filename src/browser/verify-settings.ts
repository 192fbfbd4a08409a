import type { Locale } from '../locales/interface.ts';

/** What the pages that verify in the browser know of the site that they belong to; all of it is public. */
export interface VerifySettings {
  readonly locale: Locale;
  /** The public address of the site, with its trailing slash. */
  readonly site: string;
  /** The path that the site lives under, with both slashes. */
  readonly base: string;
  /** The addresses that the site had before, each with its trailing slash. */
  readonly formerSites: readonly string[];
  /** The DIDs that the structure signs, or signed, under. */
  readonly ownDids: readonly string[];
  /** Public keys that signed for the structure until others knew them. */
  readonly compromisedKeys: readonly string[];
  /** Where the site keeps the documents of its DIDs: the path of each, without a leading slash, by its address. */
  readonly documents: Readonly<Record<string, string>>;
  /** The issuers that the structure recognises. */
  readonly recognised: readonly { readonly did: string }[];
  /** The address that answers questions about the badges. */
  readonly email: string | undefined;
}
