/** Verifying a whole site, from its folder or from the web: every badge, and every rule of the formats. */
import { type DidDocument, didDocument, didDocumentUrl, siteOfDid } from './did.ts';
import { siteOf } from './endorser-keys.ts';
import { documentOf, type Resolve } from './resolve.ts';
import { shapeProblems } from './shape.ts';
import type { CredentialFile, SiteDocuments } from './site-check/documents.ts';
import { lookUp, straysOf, unreachedOf, withheldOf } from './site-check/lookups.ts';
import { entryOf, issuerOf } from './site-check/members.ts';
import { addressesIn, addressOf, readSite, type SiteParts } from './site-check/read-site.ts';
import { holdRules, type RuleResult } from './site-check/rules.ts';
import { pathOn } from './site-check/same-site.ts';
import { fileAt, type SiteSource } from './site-check/source.ts';
import { unreadable, type Verdict } from './verdict.ts';
import { type VerifyOptions, verifier } from './verify.ts';

/** What was found of one credential of a site. */
export interface SiteCredential {
  /** The file that holds it, from the home of the site, with forward slashes. */
  readonly file: string;
  /** The baked pictures and pages that hold the same bytes. */
  readonly copies: readonly string[];
  readonly verdict: Verdict;
}

export interface SiteReport {
  /**
   * Whose keys the badges were verified with: the structure's own; those that the address itself serves; or those
   * that a folder gives, which say only that its parts go together.
   */
  readonly keys: 'own' | 'address' | 'folder';
  /** The address that the site has, or gives itself; `undefined` where it gives none. */
  readonly home: string | undefined;
  readonly credentials: readonly SiteCredential[];
  readonly rules: readonly RuleResult[];
  /** Badges that a credential names and that are not there: whoever holds them may have taken back their consent. */
  readonly withheld: readonly { readonly file: string; readonly address: string }[];
  /** Whether the site has more pages than were followed. */
  readonly cut: boolean;
  /** What did not answer: nothing can be said of it. */
  readonly unreached: readonly { readonly file: string; readonly reason: 'unreachable' | 'too-large' }[];
}

export interface SiteCheckOptions extends Omit<VerifyOptions, 'resolve'> {
  /** The public keys of the structure, where they are known: what the site says of its DIDs is then not asked. */
  readonly ownKeys?: readonly string[];
  /** The address that the site was asked at; a folder has none. */
  readonly address?: string;
  /** Gets what is not on the site, such as the keys of who signed an endorsement; a folder asks nobody. */
  readonly elsewhere?: Resolve;
  /** What the structure's own content says that the site publishes: the files, and their text where it is known. */
  readonly expected?: ReadonlyMap<string, string | undefined>;
}

/**
 * Verifies every credential of a site, and holds every rule against every document of it. What the site has is taken
 * from `source` alone, for the addresses that it is known to have.
 */
export async function checkSite(source: SiteSource, options: SiteCheckOptions): Promise<SiteReport> {
  const parts = await readSite(source);
  const own = ownDocuments(options);
  const ownSites = [...(options.address ? [options.address] : []), ...[...own.keys()].map(siteOfDid)];
  const sites = sitesOf(parts, ownSites);
  const unasked: Resolve = async () => ({ ok: false, reason: 'unreachable' });
  // On the web, an address of others is asked itself, even where this site says that it was its own.
  const here = sourceResolver(source, options.address ? ownSites : sites, options.elsewhere ?? unasked);
  const documents = new Map<string, object>([
    ...(options.address ? [] : formerDocuments(parts)),
    ...[...own.values()].map(({ url, document }) => [url, document] as const),
  ]);
  const verify = verifier({
    ...options,
    resolve: async (url) => {
      const document = documents.get(url);
      return document ? { ok: true, document } : await here(url);
    },
  });

  const copiesOf = Map.groupBy(
    parts.copies.flatMap((copy) => copy.carried.map(({ id }) => ({ id, copy }))),
    ({ id }) => id,
  );
  const credentials: CredentialFile[] = [];
  for (const { path, text, value } of parts.credentials) {
    const id = typeof value['id'] === 'string' ? value['id'] : undefined;
    const { statusListCredential: list, statusListIndex: index } = entryOf({ value });
    credentials.push({
      path,
      text,
      value,
      id,
      entry: list === undefined || index === undefined ? undefined : `${list}#${index}`,
      shape: shapeProblems(value),
      copies: (id === undefined ? [] : (copiesOf.get(id) ?? [])).map(({ copy }) => copy),
      verdict: await verify(value),
    });
  }
  const statusLists: SiteDocuments['statusLists'] = await Promise.all(
    parts.statusLists.map(async (list) => ({
      ...list,
      verdict: list.value ? await verify(list.value) : unreadable('not-a-credential'),
    })),
  );
  const lookups = await lookUp(source, credentials, sites);
  const day = parts.release?.['day'];
  const site: SiteDocuments = {
    ...parts,
    home: options.address ?? addressOf(parts.release) ?? sites[0],
    sites,
    now: options.now,
    own: new Map([...own].map(([did, { document }]) => [did, document])),
    compromised: new Set(options.compromisedKeys),
    credentials,
    byId: new Map(credentials.map((one) => [one.id ?? '', one])),
    byEntry: Map.groupBy(
      credentials.filter(({ entry }) => entry !== undefined),
      ({ entry }) => entry ?? '',
    ),
    statusLists,
    day: isDay(day) ? day : undefined,
    lookups,
    strays: options.expected && (await straysOf(source, options.expected, parts)),
  };
  return {
    keys: keysOf(credentials, own, options),
    home: site.home,
    credentials: [
      ...credentials.map(siteCredential),
      ...parts.unreadable.map(({ path, reason }) => ({
        file: path,
        copies: [],
        verdict: unreadable(reason),
      })),
    ].sort((a, b) => (a.file < b.file ? -1 : 1)),
    rules: holdRules(site),
    withheld: withheldOf(site),
    cut: parts.cut,
    unreached: unreachedOf(parts, lookups),
  };
}

/** Whether a value is a day that there is: by any other, a site would never be old. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/** Answers from a site for the addresses that it has, and asks `elsewhere` for the others. */
export function sourceResolver(source: SiteSource, sites: readonly string[], elsewhere: Resolve): Resolve {
  return async (url) => {
    const path = pathOn(sites, url);
    if (path === undefined) return elsewhere(url);
    const file = fileAt(path);
    if (file === undefined) return { ok: false, reason: 'not-found' };
    return documentOf(await source.read(file));
  };
}

interface OwnDocument {
  readonly url: string;
  readonly document: DidDocument;
}

/** The DID documents of the structure, of its present address and its former ones, as its own `issuer.md` has them. */
function ownDocuments({ ownDids = [], ownKeys }: SiteCheckOptions): Map<string, OwnDocument> {
  return new Map(
    ownKeys === undefined
      ? []
      : ownDids
          .filter((did) => did.startsWith('did:web:'))
          .map((did) => [did, { url: didDocumentUrl(did), document: didDocument(did, ownKeys) }]),
  );
}

/** The DID documents that a folder keeps for its former addresses, by the address that answers for each. */
function formerDocuments({ didDocuments }: SiteParts): [string, object][] {
  return didDocuments.flatMap(({ path, value }): [string, object][] => {
    const did = String(value?.['id']);
    const isFormer = path.startsWith('former/') && siteOf(did) !== undefined;
    return value && isFormer ? [[didDocumentUrl(did), value]] : [];
  });
}

function keysOf(
  credentials: readonly CredentialFile[],
  own: ReadonlyMap<string, OwnDocument>,
  { address }: SiteCheckOptions,
): SiteReport['keys'] {
  const signers = credentials.map(({ value }) => issuerOf(value) ?? '');
  if (signers.every((did) => own.has(did) || did.startsWith('did:key:'))) return 'own';
  return address === undefined ? 'folder' : 'address';
}

/** The addresses of a site: those that are known, those that it gives itself, else those of its credentials. */
function sitesOf(parts: SiteParts, known: readonly string[]): string[] {
  const own = [...known, ...addressesIn(parts)];
  const ids = parts.credentials.flatMap(({ path, value: { id } }) =>
    typeof id === 'string' && id.endsWith(`/${path}`) ? [id.slice(0, -path.length)] : [],
  );
  const isAddress = (site: string) => /^https?:\/\/.*\/$/.test(site);
  return [...new Set(own.length > 0 ? own : ids)].filter(isAddress);
}

function siteCredential({ path, text, id, copies, verdict }: CredentialFile): SiteCredential {
  const same = copies.filter(({ carried }) => carried.some((one) => one.id === id && one.text === text));
  return { file: path, copies: same.map((copy) => copy.path), verdict };
}
