import { type Document, isMap, isSeq } from 'yaml';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { changeFrontMatter } from '../authoring/yaml/change-front-matter.ts';

/** What `keys` changes in `issuer.md`. */
export interface IssuerChange {
  readonly site: string;
  readonly did: string;
  /** All former addresses, where they change. */
  readonly formerSites?: Issuer['formerSites'] | undefined;
  /** The public half of a new key, in use from `since`. */
  readonly add?: { readonly publicKey: string; readonly since: string } | undefined;
  /** Public halves that stop signing on a day; what they signed stays valid. */
  readonly retire?: { readonly publicKeys: readonly string[]; readonly on: string } | undefined;
  /** Public halves that others may sign with, known from a day: what they signed is no longer valid. */
  readonly compromise?: { readonly publicKeys: readonly string[]; readonly on: string } | undefined;
}

/**
 * The text of `issuer.md` with the change made: comments, other fields, body and line breaks stay as they were.
 *
 * @throws {SyntaxError} where the text has no front matter that can be read.
 */
export function changeIssuer(text: string, change: IssuerChange): string {
  return changeFrontMatter(text, ['site', 'did', 'formerSites', 'keys'], (document) =>
    make(change, document),
  );
}

function make(change: IssuerChange, document: Document.Parsed): void {
  document.set('site', change.site);
  document.set('did', change.did);
  if (change.formerSites) setFormerSites(document, change.formerSites);
  const list = document.get('keys');
  const keys = isSeq(list) ? list : undefined;
  const positionOf = (publicKey: string) =>
    keys?.items.findIndex((item) => isMap(item) && item.get('publicKey') === publicKey) ?? -1;
  const mark = (name: string, marked: IssuerChange['retire']) => {
    for (const publicKey of marked?.publicKeys ?? []) {
      const position = positionOf(publicKey);
      if (position >= 0) document.setIn(['keys', position, name], marked?.on);
    }
  };
  mark('retired', change.retire);
  mark('compromised', change.compromise);
  if (change.add) {
    const added = document.createNode({ ...change.add });
    if (keys && keys.items.length > 0) keys.add(added);
    else document.set('keys', document.createNode([change.add]));
  }
}

/** Writes the list of former addresses; an empty one takes the field away. */
function setFormerSites(document: Document.Parsed, formerSites: Issuer['formerSites']): void {
  if (formerSites.length === 0) document.delete('formerSites');
  else document.set('formerSites', document.createNode(formerSites));
}
