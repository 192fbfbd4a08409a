import { Document, isMap, isNode, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml';
import type { Issuer } from '../authoring/schemas/issuer.ts';

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
  const [, before, yaml, after] = /^(\uFEFF?---\r?\n)([\s\S]*?)(^---(?:\r?\n[\s\S]*)?)$/m.exec(text) ?? [];
  if (before === undefined || yaml === undefined || after === undefined)
    throw new SyntaxError('The issuer file has no front matter.');
  const source = yaml.replaceAll('\r\n', '\n');
  const document = parseDocument(source);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    throw new SyntaxError('The front matter of the issuer file cannot be read.');
  const places = placesOf(document);
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
  // Each changed field is put in the place of its text, a new one at the end: every other byte stays.
  const edits = ['site', 'did', 'formerSites', 'keys'].map((name) => ({
    ...(places.get(name) ?? { start: source.length, end: source.length }),
    text: writtenField(document, name),
  }));
  let written = source;
  for (const { start, end, text } of edits.toReversed().sort((a, b) => b.start - a.start))
    written = written.slice(0, start) + text + written.slice(end);
  return before + (before.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written) + after;
}

/** Writes the list of former addresses; an empty one takes the field away. */
function setFormerSites(document: Document.Parsed, formerSites: Issuer['formerSites']): void {
  if (formerSites.length === 0) document.delete('formerSites');
  else document.set('formerSites', document.createNode(formerSites));
}

/** Where the fields of a document stand in its text, from the first character of the name to the end of the value. */
function placesOf(
  document: Document.Parsed,
): ReadonlyMap<unknown, { readonly start: number; readonly end: number }> {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return new Map(
    pairs.flatMap(({ key, value }) => {
      const start = isScalar(key) ? key.range?.[0] : undefined;
      const end =
        (isNode(value) ? value.range?.[2] : undefined) ?? (isScalar(key) ? key.range?.[2] : undefined);
      return isScalar(key) && start !== undefined && end !== undefined
        ? [[key.value, { start, end }] as const]
        : [];
    }),
  );
}

/** The text of one field as the document has it now, without what stands before it. */
function writtenField(document: Document.Parsed, name: string): string {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const pair = pairs.find(({ key }) => (isScalar(key) ? key.value : key) === name);
  if (!pair) return '';
  if (isNode(pair.key)) Object.assign(pair.key, { commentBefore: undefined, spaceBefore: false });
  const alone = new Document();
  alone.contents = Object.assign(new YAMLMap(), { items: [pair] });
  return alone.toString({ lineWidth: 0 });
}
