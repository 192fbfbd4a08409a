/** The addresses of a site itself that a credential holds. */
import { fileAt } from './source.ts';

/** The part of an address behind that of the site; `undefined` for an address of others. */
export function pathOn(sites: readonly string[], address: string): string | undefined {
  const site = sites.find((one) => address.startsWith(one) || `${address}/` === one);
  return site === undefined ? undefined : address.slice(site.length);
}

/** An address of the site in a credential: where it stands there, and the file that it leads to. */
export interface SameSiteAddress {
  /** `credentialSubject.achievement.image.id`. */
  readonly where: string;
  readonly address: string;
  readonly file: string | undefined;
}

/** Every address of the site in a value, but those of the contexts. */
export function sameSiteAddresses(value: unknown, sites: readonly string[], where = ''): SameSiteAddress[] {
  if (typeof value === 'string') {
    const path = /^https?:\/\/\S+$/.test(value) ? pathOn(sites, value) : undefined;
    return path === undefined ? [] : [{ where, address: value, file: fileAt(path) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== '@context')
    .flatMap(([key, member]) => sameSiteAddresses(member, sites, where === '' ? key : `${where}.${key}`));
}

/**
 * Whether a file may be kept from the public on purpose: a credential, whose person may have taken back their
 * consent. Nothing at such an address proves anything of what names it.
 */
export function mayBeWithheld(file: string): boolean {
  return /^(credentials|specimens|endorsements)\/[^/]+\.json$/.test(file);
}
