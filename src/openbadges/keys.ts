import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import { type Issuer, issuer as issuerSchema } from '../authoring/schemas/issuer.ts';
import { parseFrontMatter } from '../authoring/yaml/front-matter.ts';
import { didDocumentUrl, didWebOf, siteOfDid } from './did.ts';
import { formerFolder, unreachedByRedirect } from './did-places.ts';
import { changeIssuer, type IssuerChange } from './issuer-file.ts';
import { generateKey, isEd25519, specimenPublicKey } from './key.ts';
import { keysInUse } from './own-keys.ts';
import { Refusal } from './refusal.ts';
import { issuersIn, type Register } from './register.ts';
import { normalSite } from './site-address.ts';

export interface KeysOptions {
  readonly issuer: Issuer;
  /** `issuer.md`, absolute. */
  readonly issuerFile: string;
  /** The file that keeps the secret half, absolute. */
  readonly secretFile: string;
  /** The public address of the site; that of `issuer.md` by default. */
  readonly site?: string | undefined;
  /** Make a new key in place of the present one, which is retired: what it signed stays valid. */
  readonly rotate?: boolean;
  /** The public half of a pair made elsewhere, such as in a browser: it signs from now on, in place of the present key. */
  readonly adopt?: string | undefined;
  /** With `rotate` or `adopt`: the present key is known to others. It is removed, and `issue` signs anew what it signed. */
  readonly compromised?: boolean;
  /** With `compromised`, instead of `rotate`: the public half of a key that is retired already and that others know. */
  readonly key?: string | undefined;
  /** Change the address of the site and keep the key; the former address is recorded where badges name it. */
  readonly move?: boolean;
  /** With `move`: a former address that no redirect can serve any more will be kept online without one. */
  readonly yes?: boolean;
  /** What was issued so far: whether a former address is still needed. */
  readonly register: Register;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

/** What was done. It does not hold the secret. */
export interface KeysReport {
  readonly did: string;
  readonly site: string;
  /** The public half of the new key; `undefined` where none was made. */
  readonly publicKey: string | undefined;
  readonly retired: readonly string[];
  /** No longer published, and recorded so that what they signed can be told from forgeries. */
  readonly compromised: readonly string[];
  /** Where an older secret was set aside. */
  readonly aside: string | undefined;
  /** The former addresses of the site that badges name, once it moved. */
  readonly formerSites: Issuer['formerSites'];
}

/**
 * Makes the structure's key pair: the public half, the site and its DID go into `issuer.md`, the secret half into a
 * file of its own that nobody else can read. The secret is written first: a run cut short leaves a secret without
 * use, never a published key without its secret. No secret is ever overwritten.
 *
 * @throws {Refusal} where there is a key already, where the address does not suit, or where two things are asked at
 * once, or where badges issued under an address could no longer be verified by a redirect from it (unless `yes`);
 * nothing is then written.
 */
export async function makeKeys(options: KeysOptions): Promise<KeysReport> {
  const { issuer, day } = options;
  if (clash(options)) throw new Refusal('options-clash');
  if (options.key !== undefined) return giveUp(options.key, options);
  if (options.adopt !== undefined) return adopt(options.adopt.trim(), options);
  const site = siteOf(options);
  const did = didWebOf(site);
  const present = keysInUse(issuer);
  if (options.move) {
    const formerSites = formerSitesAt(site, options);
    if (!options.yes) assertServed({ site, did, formerSites }, issuer);
    await writeIssuer(options, { site, did, formerSites });
    return { site, did, publicKey: undefined, retired: [], compromised: [], aside: undefined, formerSites };
  }
  if (present.length > 0 && !options.rotate)
    throw new Refusal('keys-exist', { publicKey: present.join(', ') });
  if (present.length === 0 && options.rotate) throw new Refusal('nothing-to-rotate');
  const { publicKeyMultibase: publicKey, secretKeyMultibase } = await generateKey();
  const change: IssuerChange = {
    site,
    did,
    add: { publicKey, since: day },
    [options.compromised ? 'compromise' : 'retire']: { publicKeys: present, on: day },
  };
  // Before the secret is written: an issuer.md that cannot be changed leaves no trace.
  await changedIssuer(options, change);
  const aside = await writeSecret(options, secretKeyMultibase);
  await writeIssuer(options, change);
  const replaced = options.compromised
    ? { retired: [], compromised: present }
    : { retired: present, compromised: [] };
  return { site, did, publicKey, ...replaced, aside, formerSites: issuer.formerSites };
}

/** Whether two things are asked at once, or half of one. */
function clash({ move, rotate, compromised, key, adopt }: KeysOptions): boolean {
  const asked = [move, rotate, key !== undefined, adopt !== undefined].filter(Boolean).length;
  return asked > 1 || (compromised === true && (move || asked === 0)) || (key !== undefined && !compromised);
}

/**
 * Takes the public half of a pair that was made elsewhere. A secret half, pasted by mistake, is never quoted: whatever
 * holds it, such as the record of a button, would tell it.
 */
async function adopt(given: string, options: KeysOptions): Promise<KeysReport> {
  const { issuer, day } = options;
  if (/z(3u2|rv)/.test(given)) throw new Refusal('key-secret-given');
  if (!isEd25519(given) || given === specimenPublicKey) throw new Refusal('key-not-public');
  if (issuer.keys.some(({ publicKey }) => publicKey === given)) throw new Refusal('key-listed');
  const site = siteOf(options);
  const did = didWebOf(site);
  const present = keysInUse(issuer);
  const mark = options.compromised ? 'compromise' : 'retire';
  const add = { publicKey: given, since: day };
  await writeIssuer(options, { site, did, add, [mark]: { publicKeys: present, on: day } });
  const [retired, compromised] = options.compromised ? [[], present] : [present, []];
  const { formerSites } = issuer;
  return { site, did, publicKey: given, retired, compromised, aside: undefined, formerSites };
}

/** Records that others know a key which signs no more: it is no longer published. */
async function giveUp(publicKey: string, options: KeysOptions): Promise<KeysReport> {
  const { site, did, keys, formerSites } = options.issuer;
  if (site === undefined || did === undefined) throw new Refusal('no-site');
  const listed = keys.find((one) => one.publicKey === publicKey);
  if (!listed) throw new Refusal('key-unlisted', { publicKey });
  if (listed.compromised !== undefined)
    throw new Refusal('key-compromised', { compromised: listed.compromised });
  if (listed.retired === undefined) throw new Refusal('key-in-use', { publicKey });
  await writeIssuer(options, { site, did, compromise: { publicKeys: [publicKey], on: options.day } });
  const nothing = { publicKey: undefined, retired: [], aside: undefined };
  return { site, did, ...nothing, compromised: [publicKey], formerSites };
}

/**
 * The former addresses, once the site is at `site`: the one that it leaves is added where a badge or a list is signed
 * under it, and the one that it comes back to is no longer a former one.
 */
function formerSitesAt(site: string, { issuer, register, day }: KeysOptions): Issuer['formerSites'] {
  const [broken] = register.diagnostics;
  // What cannot be read may name an address.
  if (broken) throw new Refusal('register-broken', { file: broken.file, problem: broken.code });
  const signed = issuersIn(register);
  const left =
    issuer.site !== undefined && issuer.did !== undefined && signed.has(issuer.did)
      ? [{ site: issuer.site, did: issuer.did, until: day }]
      : [];
  return [...issuer.formerSites, ...left].filter((former) => former.site !== site);
}

/** Refuses a move after which a redirect, as it served until now, would no longer find the document of a former DID. */
function assertServed({ site, did, formerSites }: Place, issuer: Issuer): void {
  const before = unreachedByRedirect(issuer);
  const [lost] = unreachedByRedirect({ did, formerSites }).filter((one) => !before.includes(one));
  if (lost === undefined) return;
  const data = { former: siteOfDid(lost), document: didDocumentUrl(lost), folder: formerFolder(lost) };
  throw new Refusal('former-unserved', { site, ...data });
}

/** Where a structure is and was. */
type Place = Required<Pick<Issuer, 'formerSites'>> & { readonly site: string; readonly did: string };

/** The address of the site, with its trailing slash. */
function siteOf({ issuer, site, move }: KeysOptions): string {
  const given = site?.trim() || undefined;
  if (move && given === undefined) throw new Refusal('site-needed');
  const address = given ?? issuer.site;
  if (address === undefined) throw new Refusal('site-needed');
  const normal = normalSite(address);
  if (issuer.site !== undefined && normal !== issuer.site && !move)
    throw new Refusal('site-differs', { site: issuer.site, given: normal });
  if (move && normal === issuer.site) throw new Refusal('site-unchanged', { site: normal });
  return normal;
}

async function changedIssuer({ issuerFile }: KeysOptions, change: IssuerChange): Promise<string> {
  const text = changeIssuer(await readFile(issuerFile, 'utf8'), change);
  const { frontMatter } = parseFrontMatter('issuer.md', text);
  issuerSchema.parse(frontMatter?.data);
  return text;
}

async function writeIssuer(options: KeysOptions, change: IssuerChange): Promise<void> {
  await writeAtomically(options.issuerFile, await changedIssuer(options, change));
}

/** Writes the secret for its owner alone; an older one is set aside, and returned is where. */
async function writeSecret({ secretFile, day }: KeysOptions, secret: string): Promise<string | undefined> {
  const folder = dirname(secretFile);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Whatever the repository ignores, this folder is never committed.
  await writeAtomically(join(folder, '.gitignore'), '*\n');
  const aside = await setAside(secretFile, day);
  await writeAtomically(secretFile, `${secret}\n`, { mode: 0o600, exclusive: true });
  return aside;
}

async function setAside(secretFile: string, day: string): Promise<string | undefined> {
  const unique = randomUUID().slice(0, 8);
  const aside = secretFile.replace(/\.secret$/, `.${day}-${unique}.secret`);
  try {
    await rename(secretFile, aside);
    return aside;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
