import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { conflictSides } from './conflict.ts';
import { signingIdentity } from './issue.ts';
import type { SigningKey } from './key.ts';
import type { SignedCredential } from './proof.ts';
import { readList } from './register-file.ts';
import { registerFolder } from './register-folder.ts';
import { forgeries } from './register-proofs.ts';
import { signList } from './sign-list.ts';
import { readStatusList, type StatusListCredential } from './status-list.ts';

/** What {@link uniteLists} signs with. */
export interface UniteOptions {
  /** The content folder. */
  readonly root: string;
  /** Read where there is something to unite; `undefined` where `issuer.md` cannot be read. */
  readonly issuer: () => Issuer | undefined;
  readonly key: () => Promise<SigningKey>;
  readonly clock: () => Date;
}

/**
 * Unites the lists of withdrawals that two branches changed and git left in conflict: what either withdrew stays
 * withdrawn, also what nothing else remembers. A list of which a side is not the structure's is left as it is.
 *
 * @returns the files that were written.
 * @throws {Refusal} where a list is to be united and the key is not the structure's; nothing is then written.
 */
export async function uniteLists({ root, issuer: readIssuer, key, clock }: UniteOptions): Promise<string[]> {
  const folder = `${registerFolder}/status`;
  const names = await readdir(join(root, folder)).catch(() => []);
  const written: string[] = [];
  for (const name of names.filter((one) => /^\d+\.json$/.test(one))) {
    const file = `${folder}/${name}`;
    const sides = conflictSides(await readFile(join(root, file), 'utf8'));
    const issuer = sides && readIssuer();
    if (!issuer) continue;
    const [ours, theirs] = await soundLists(file, sides, issuer);
    if (!ours || !theirs || ours.id !== theirs.id || ours.issuer !== theirs.issuer) continue;
    const signer = await key();
    signingIdentity(issuer, signer);
    const bits = await Promise.all(
      [ours, theirs].map(async (list) => (await readStatusList(list)).setBits()),
    );
    const text = await signList(ours, bits.flat(), { key: signer, clock });
    await writeAtomically(join(root, file), text, { within: root });
    written.push(file);
  }
  return written;
}

/** Those of the texts of one file that are lists signed by the structure. */
async function soundLists(
  file: string,
  texts: readonly string[],
  issuer: Issuer,
): Promise<SignedCredential<StatusListCredential>[]> {
  const name = file.replace(/^.*\/|\.json$/g, '');
  const sound = texts.map(async (side) => {
    // Git ends each side of a conflict with the end of a line.
    const text = side.trimEnd();
    const credential = parsed(text);
    if (!credential) return [];
    const statusLists = new Map([[name, { name, file, text, credential }]]);
    const nothing = { folders: new Map(), pastLists: [], artwork: new Set<string>(), diagnostics: [] };
    return (await forgeries({ ...nothing, statusLists }, issuer)).length === 0 ? [credential] : [];
  });
  return (await Promise.all(sound)).flat();
}

function parsed(text: string): SignedCredential<StatusListCredential> | undefined {
  try {
    return readList(JSON.parse(text));
  } catch {
    return undefined;
  }
}
