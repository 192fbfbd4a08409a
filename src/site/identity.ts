import type { Issuer } from '../authoring/schemas/issuer.ts';
import { didFiles, formerFolder } from '../openbadges/did-places.ts';
import { serialise } from '../openbadges/serialise.ts';
import type { NamedText } from './documents.ts';

/** A status list of the site, and the DID under which it is signed. */
export interface StatusListText extends NamedText {
  readonly issuer: string;
}

/**
 * The files by which the keys of the structure are found, by their path on the site: the DID documents and, for each
 * former address that does not redirect, a folder with its document and its lists of withdrawals.
 */
export function identityFiles(
  issuer: Pick<Issuer, 'did' | 'formerSites' | 'keys'>,
  lists: readonly StatusListText[],
): NamedText[] {
  const documents = [...didFiles(issuer)].map(([name, document]) => ({ name, text: serialise(document) }));
  const formerLists = issuer.formerSites.flatMap(({ did }) =>
    lists
      .filter((list) => list.issuer === did)
      .map(({ name, text }) => ({ name: `${formerFolder(did)}status/${name}.json`, text })),
  );
  return [...documents, ...formerLists];
}
