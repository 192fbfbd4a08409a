/**
 * Whether the register is what the structure signed: every version and every status list, by their signatures, and
 * whether what was withdrawn still is.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { dayOf } from '../settings.ts';
import { statusListOf } from './addresses.ts';
import { clearedLists, type ListsPast } from './cleared-lists.ts';
import { didDocument, didDocumentUrl } from './did.ts';
import { recordedKeys } from './own-keys.ts';
import type { SignedCredential } from './proof.ts';
import { readCredential } from './reading.ts';
import { allVersions, keyOf, type Register } from './register.ts';
import type { Resolve } from './resolve.ts';
import { serialise } from './serialise.ts';
import { readStatusList, StatusListError } from './status-list.ts';
import { listPath, type StatusListFile } from './status-list-files.ts';
import { verifySignature } from './verify-signature.ts';

/** The files found to be good, by a digest of their bytes and of the keys that they were checked with. */
export interface KnownProofs {
  has(digest: string): boolean;
  add(digest: string): void;
}

/** What is needed of the structure to tell what it signed. */
export type Signatory = Pick<Issuer, 'keys' | 'timeZone'>;

/** One signed file of the register. */
interface SignedFile {
  readonly file: string;
  readonly text: string;
  readonly credential: SignedCredential<{ readonly validFrom: string }>;
}

/**
 * The files of the register that do not bear the signature of a key of `issuer.md`, whole and for that content: each
 * is an error, since the next run would build on it, and sign it again; so is one that is not byte for byte as
 * {@link serialise} writes it, and a list of which a bit was cleared. Without a network.
 *
 * @param known what an earlier run found good; nothing is asked of it where `known` is left out.
 */
export async function forgeries(
  register: Register,
  signatory: Signatory,
  known?: KnownProofs,
): Promise<Diagnostic[]> {
  const check = checker(signatory, known);
  const found: Diagnostic[] = [];
  for (const version of allVersions(register)) {
    const reason = await check(version);
    if (reason) found.push(error('register-forged', version, reason));
  }
  for (const list of register.statusLists.values()) {
    const reason = await check(list, () => isListOf(list));
    if (reason) found.push(error('register-list-forged', list, reason));
  }
  // An older list is only told from a forged one where the present ones are sound.
  return found.length > 0 ? found : cleared(await listsPast(register, signatory, known));
}

/** What the past of the lists tells, as far as the structure signed it. */
export function listsPast(
  register: Pick<Register, 'statusLists' | 'pastLists' | 'diagnostics'>,
  signatory: Signatory,
  known?: KnownProofs,
): Promise<ListsPast> {
  return clearedLists(register, soundness(signatory, known));
}

/** Tells whether a list bears the structure's signature. */
export function soundness(
  signatory: Signatory,
  known?: KnownProofs,
): (list: StatusListFile) => Promise<boolean> {
  const check = checker(signatory, known);
  return async (list) => (await check(list, () => isListOf(list))) === undefined;
}

function cleared({ cleared: lists, forged }: ListsPast): Diagnostic[] {
  return [
    ...forged.map((list) => error('register-list-forged', list, 'signature')),
    ...lists.map(({ name, list, bits }): Diagnostic => {
      const code = list ? 'register-list-cleared' : 'register-list-gone';
      return { code, severity: 'error', file: listPath(name), data: { count: bits.size } };
    }),
  ];
}

/**
 * Why a file is not what the structure signed: its key is not recorded, its signature is not of it, or it is none, or is
 * not written as it was.
 */
type Forgery = 'key' | 'signature' | 'form';

function checker(signatory: Signatory, known: KnownProofs | undefined) {
  const keys = recordedKeys(signatory);
  const compromised = new Map(signatory.keys.map((key) => [key.publicKey, key.compromised]));
  const context = JSON.stringify([signatory.timeZone, ...keys.map((key) => [key, compromised.get(key)])]);
  return async (signed: SignedFile, isSound = async () => true): Promise<Forgery | undefined> => {
    // A member written twice is read as the last one, and the page gives the file away as it stands.
    if (signed.text !== serialise(signed.credential)) return 'form';
    const digest = createHash('sha256').update(`${context}\n${signed.file}\n${signed.text}`).digest('hex');
    if (known?.has(digest)) return undefined;
    const key = keyOf(signed.credential) ?? '';
    if (!keys.includes(key)) return 'key';
    // What is dated after a key was given up was not signed by the structure.
    const givenUp = compromised.get(key);
    const moment = new Date(signed.credential.validFrom);
    if (givenUp !== undefined && dayOf(moment, signatory.timeZone) > givenUp) return 'key';
    const read = readCredential(signed.credential);
    if (!read.ok || read.reading.proofs.length !== 1) return 'form';
    const did = read.reading.issuer.id;
    if (signed.credential.proof[0].verificationMethod !== `${did}#${key}`) return 'signature';
    const { proof, issuer, specimen } = await verifySignature(read.reading, answering(did, keys));
    if (proof.result !== 'pass' || issuer.result !== 'pass' || specimen) return 'signature';
    if (!(await isSound())) return 'form';
    known?.add(digest);
    return undefined;
  };
}

/** Whether a file is the list of withdrawals that its name says: under another name, indices would be given twice. */
async function isListOf({ name, credential }: StatusListFile): Promise<boolean> {
  try {
    const { purpose } = await readStatusList(credential);
    return purpose === 'revocation' && statusListOf(credential.id) === name;
  } catch (error) {
    if (error instanceof StatusListError) return false;
    throw error;
  }
}

/** Answers with the recorded keys for the DID that the file names: a former one stays the structure's. */
function answering(did: string, keys: readonly string[]): Resolve {
  return async (url) =>
    url === didDocumentUrl(did)
      ? { ok: true, document: didDocument(did, keys) }
      : { ok: false, reason: 'not-found' };
}

function error(code: string, { file }: SignedFile, reason: Forgery): Diagnostic {
  return { code, severity: 'error', file, data: { reason } };
}
