import type { Issuer } from '../authoring/schemas/issuer.ts';

/** The DIDs that are the structure's own: that of the site first, then those of its former addresses. */
export function ownDids({ did, formerSites }: Pick<Issuer, 'did' | 'formerSites'>): string[] {
  return [...(did === undefined ? [] : [did]), ...formerSites.map((former) => former.did)];
}
