import type { SubjectsSource } from './endorsement-subjects.ts';
import { siteOf } from './endorser-keys.ts';
import { ownDids } from './own-dids.ts';
import { allVersions } from './register.ts';

/** What is known of the structure's addresses. */
export type SitesSource = Pick<SubjectsSource, 'register' | 'sites'> & {
  readonly content: Pick<SubjectsSource['content'], 'issuer'>;
};

/** The addresses that are the structure's own: those of the site, and those under which it ever signed. */
export function ownSites({ content, register, sites }: SitesSource): ReadonlySet<string> {
  const dids = [
    ownDids(content.issuer.data),
    allVersions(register).map(({ credential }) => credential.issuer.id),
  ];
  return new Set([...sites, ...dids.flat(2).flatMap((did) => siteOf(did) ?? [])]);
}
