import type { SigningKey } from './key.ts';
import { type SignedCredential, signCredential } from './proof.ts';
import { serialise } from './serialise.ts';
import { createStatusListCredential, type StatusListCredential } from './status-list.ts';

/** What a list is signed with. */
export interface ListSigner {
  readonly key: SigningKey;
  readonly clock: () => Date;
}

/** The text of a list in which `bits` are withdrawn, signed now, under its own address and DID. */
export async function signList(
  { id, issuer }: SignedCredential<StatusListCredential>,
  bits: Iterable<number>,
  { key, clock }: ListSigner,
): Promise<string> {
  const validFrom = `${clock().toISOString().slice(0, 19)}Z`;
  const setBits = [...new Set(bits)].sort((a, b) => a - b);
  const unsigned = await createStatusListCredential({ id, issuer, setBits, validFrom });
  return serialise(await signCredential(unsigned, { key, controller: issuer, created: validFrom }));
}
