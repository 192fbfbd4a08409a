/** Verifying a whole built site from its folder, without a network. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve as resolvePath, sep } from 'node:path';
import { type DidDocument, didDocument, didDocumentUrl } from './did.ts';
import { placeOf } from './did-places.ts';
import { siteOf } from './endorser-keys.ts';
import { isObject } from './reading.ts';
import { parseDocument, type Resolve } from './resolve.ts';
import { shapeProblems } from './shape.ts';
import { unpack } from './unpack.ts';
import { unreadable, type Verdict } from './verdict.ts';
import { type VerifyOptions, verifier } from './verify.ts';

/** What was found of one credential of a site. */
export interface SiteCredential {
  /** The file in the folder that holds it, with forward slashes. */
  readonly file: string;
  /** The baked pictures and pages that hold the same bytes. */
  readonly copies: readonly string[];
  readonly verdict: Verdict;
}

/** Something about a site that no single credential shows. */
export interface SiteProblem {
  readonly code:
    | 'copy-differs'
    | 'copy-alone'
    | 'copy-damaged'
    | 'wrong-address'
    | 'malformed-credential'
    | 'list-not-valid'
    | 'keys-differ';
  readonly file: string;
  readonly data: Readonly<Record<string, string>>;
}

export interface SiteReport {
  /**
   * Whose keys the badges were verified with: the structure's own, or those that the folder itself gives, which say
   * only that its parts go together.
   */
  readonly keys: 'own' | 'folder';
  readonly credentials: readonly SiteCredential[];
  readonly problems: readonly SiteProblem[];
}

export interface SiteCheckOptions extends Omit<VerifyOptions, 'resolve'> {
  /** The public keys of `ownDids`, where they are known: what the folder says of those DIDs is then not asked. */
  readonly ownKeys?: readonly string[];
}

/**
 * Verifies every credential in `credentials/` and `specimens/`, and that each baked PNG and SVG and each page that
 * carries one carries the very same bytes. Status lists, and DID documents but the structure's own, come from
 * the folder alone, for the addresses that the credentials say the site has.
 */
export async function checkSite(folder: string, options: SiteCheckOptions): Promise<SiteReport> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(forward).sort();
  const problems: SiteProblem[] = [];
  const originals = new Map<string, { file: string; text: string; credential: unknown; copies: string[] }>();
  const damaged: SiteCredential[] = [];

  for (const file of files.filter((name) => /^(credentials|specimens)\/[^/]+\.json$/.test(name))) {
    const [found] = unpack(readFileSync(join(folder, file)));
    if (!found?.ok) {
      damaged.push({ file, copies: [], verdict: unreadable(found?.reason ?? 'not-a-credential') });
      continue;
    }
    const id = idOf(found.credential);
    if (id === undefined || !id.endsWith(`/${file}`))
      problems.push({ code: 'wrong-address', file, data: { id: id ?? '' } });
    for (const problem of shapeProblems(found.credential))
      problems.push({ code: 'malformed-credential', file, data: { problem } });
    originals.set(id ?? file, { file, text: found.text, credential: found.credential, copies: [] });
  }

  for (const file of files.filter((name) => /\.(png|svg|html)$/.test(name))) {
    if (!statSync(join(folder, file)).isFile()) continue;
    for (const found of unpack(readFileSync(join(folder, file)))) {
      if (!found.ok) {
        if (found.reason === 'damaged-file') problems.push({ code: 'copy-damaged', file, data: {} });
        continue;
      }
      const original = originals.get(idOf(found.credential) ?? '');
      if (!original) problems.push({ code: 'copy-alone', file, data: {} });
      else if (original.text === found.text) original.copies.push(file);
      else problems.push({ code: 'copy-differs', file, data: { original: original.file } });
    }
  }

  const dids = new Set([...originals.values()].map(({ credential }) => issuerOf(credential)));
  const own = ownDocuments(options);
  const documents = new Map<string, unknown>([
    ...didDocumentsIn(folder, files),
    ...own.map(({ url, document }) => [url, document] as const),
  ]);
  problems.push(...otherKeys(folder, files, own, dids));
  const inFolder = folderResolver(folder, sitesOf(originals));
  const verify = verifier({
    ...options,
    resolve: async (url) =>
      documents.has(url) ? { ok: true, document: documents.get(url) } : await inFolder(url),
  });
  const credentials = [...damaged];
  for (const { file, credential, copies } of originals.values())
    credentials.push({ file, copies, verdict: await verify(credential) });
  for (const file of files.filter((name) => /^status\/[^/]+\.json$/.test(name))) {
    const [found] = unpack(readFileSync(join(folder, file)));
    const { outcome } = found?.ok ? await verify(found.credential) : unreadable('not-a-credential');
    if (outcome !== 'valid' && outcome !== 'specimen')
      problems.push({ code: 'list-not-valid', file, data: { outcome } });
  }
  const isOwn = [...dids].every((did) => own.some((one) => one.did === did) || did?.startsWith('did:key:'));
  return {
    keys: isOwn ? 'own' : 'folder',
    credentials: credentials.sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems,
  };
}

interface OwnDocument {
  readonly did: string;
  readonly url: string;
  readonly document: DidDocument;
}

/** The DID documents of the structure, of its present address and its former ones, as its own `issuer.md` has them. */
function ownDocuments({ ownDids = [], ownKeys }: SiteCheckOptions): OwnDocument[] {
  if (ownKeys === undefined) return [];
  return ownDids
    .filter((did) => did.startsWith('did:web:'))
    .map((did) => ({ did, url: didDocumentUrl(did), document: didDocument(did, ownKeys) }));
}

/** The DID documents of the folder that give the structure other keys than its own. */
function otherKeys(
  folder: string,
  files: readonly string[],
  own: readonly OwnDocument[],
  used: ReadonlySet<string | undefined>,
): SiteProblem[] {
  const read = new Map(didFilesIn(folder, files));
  const [present] = own;
  if (present && used.has(present.did) && !read.has(placeOf(present.did)))
    read.set(placeOf(present.did), undefined);
  return [...read].flatMap(([file, document]): SiteProblem[] => {
    const named = own.find(({ did }) => idOf(document) === did);
    // A place that answers for nobody else is that of the DID that is asked for there.
    const expected = named ?? own.find(({ did }) => file === placeOf(did) && used.has(did));
    if (!expected || JSON.stringify(document) === JSON.stringify(expected.document)) return [];
    return [{ code: 'keys-differ', file, data: { did: expected.did } }];
  });
}

/** The DID documents that the folder holds, also those of former addresses, by the address that answers for them. */
function didDocumentsIn(folder: string, files: readonly string[]): Map<string, unknown> {
  const found = [...didFilesIn(folder, files)].flatMap(([, document]) => {
    const did = idOf(document) ?? '';
    return siteOf(did) === undefined ? [] : [[didDocumentUrl(did), document] as const];
  });
  return new Map(found);
}

function didFilesIn(folder: string, files: readonly string[]): Map<string, unknown> {
  const names = files.filter((file) => /^(former\/.*\/|\.well-known\/|)did\.json$/.test(file));
  return new Map(
    names.map((file) => {
      const found = parseDocument(readFileSync(join(folder, file)));
      return [file, found.ok ? found.document : undefined] as const;
    }),
  );
}

function issuerOf(credential: unknown): string | undefined {
  const issuer = isObject(credential) ? credential['issuer'] : undefined;
  const id = isObject(issuer) ? issuer['id'] : issuer;
  return typeof id === 'string' ? id : undefined;
}

/** The addresses of the site, each with its trailing slash, as its credentials' ids say. */
function sitesOf(originals: ReadonlyMap<string, { readonly file: string }>): string[] {
  const sites = [...originals].map(([id, { file }]) => (id.endsWith(file) ? id.slice(0, -file.length) : ''));
  return [...new Set(sites)].filter((site) => /^https?:\/\/.*\/$/.test(site));
}

/** Answers from the folder for the site's own addresses, and for no other. */
export function folderResolver(folder: string, sites: readonly string[]): Resolve {
  const root = resolvePath(folder);
  return async (url) => {
    const site = sites.find((one) => url.startsWith(one));
    if (site === undefined) return { ok: false, reason: 'unreachable' };
    const path = pathIn(root, url.slice(site.length).replace(/[?#].*$/s, ''));
    if (path === undefined || !existsSync(path) || !statSync(path).isFile())
      return { ok: false, reason: 'not-found' };
    return parseDocument(readFileSync(path));
  };
}

/** A path of an address as a path below `root`; `undefined` where it leads out of it. */
function pathIn(root: string, path: string): string | undefined {
  try {
    const inside = resolvePath(root, decodeURIComponent(path));
    return inside.startsWith(root + sep) ? inside : undefined;
  } catch {
    return undefined;
  }
}

function idOf(credential: unknown): string | undefined {
  return isObject(credential) && typeof credential['id'] === 'string' ? credential['id'] : undefined;
}

function forward(path: string): string {
  return path.split(sep).join('/');
}
