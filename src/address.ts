import type { Issuer } from './authoring/schemas/issuer.ts';
import type { Settings } from './settings.ts';

/** Where a site stands that has no public address yet: the one that `npm start` serves. */
const localSite = 'http://localhost:4321/';

/**
 * Whether the site shows the structure's own credentials, or specimens: it has no key yet, or specimens were
 * asked for, or the site is built for a preview's address.
 */
export function modeOf(issuer: Issuer, settings: Settings): 'issuing' | 'specimen' {
  const ready = issuer.site !== undefined && issuer.did !== undefined && issuer.keys.length > 0;
  return ready && !settings.specimen && settings.previewSite === undefined ? 'issuing' : 'specimen';
}

/** Whether the site is built to be looked at before it stands at its own address. */
export function isPreview(issuer: Pick<Issuer, 'site'>, settings: Settings): boolean {
  return settings.previewSite !== undefined || issuer.site === undefined;
}

/** The address of the site that is being built, with its trailing slash; its path is the base path. */
export function siteAddress(issuer: Issuer, settings: Settings): string {
  const address = settings.previewSite ?? issuer.site ?? localSite;
  return address.endsWith('/') ? address : `${address}/`;
}

/**
 * The addresses that the badges of a content may have: those of the structure, present and former, and that of the
 * site being built.
 */
export function sitesOf(issuer: Issuer, settings: Settings): string[] {
  const former = issuer.formerSites.map(({ site }) => site);
  const present = issuer.site === undefined ? [] : [issuer.site];
  return [...new Set([...present, siteAddress(issuer, settings), ...former])];
}
