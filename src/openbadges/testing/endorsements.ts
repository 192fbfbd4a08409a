/** For tests: endorsements signed by partners that exist in memory alone. */
import { credentialContexts } from '../contexts.ts';
import { didKey, generateKey, importKey, type SigningKey } from '../key.ts';
import { type SignedCredential, signCredential } from '../proof.ts';

/** Who signs an endorsement. */
export interface Partner {
  readonly did: string;
  readonly key: SigningKey;
}

/** A partner with a fresh key and no web address. */
export async function keyPartner(): Promise<Partner> {
  const key = await importKey((await generateKey()).secretKeyMultibase);
  return { did: didKey(key.publicKeyMultibase), key };
}

/** The secret half of a key that is public on purpose: what it signs for a test is the same each time. */
const fixedSecret = 'z3u2YcZzuSTKCagSuKiXkwrVHz7upxJZmvAFjXUCiskus31i';

/** A partner whose key never changes, so that a site made with its words is made once. */
export async function fixedPartner(): Promise<Partner> {
  const key = await importKey(fixedSecret);
  return { did: didKey(key.publicKeyMultibase), key };
}

/** An endorsement before its proof; `changes` replace what it says. */
export function unsignedEndorsement(
  did: string,
  about: string,
  changes: Readonly<Record<string, unknown>> = {},
) {
  return {
    '@context': [...credentialContexts],
    id: 'urn:uuid:5f0f6f6e-2b3c-4f6a-8b8e-0d4c1a2b3c4d',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Un soutien',
    issuer: { id: did, type: ['Profile'], name: 'Un partenaire' },
    validFrom: '2026-02-01T00:00:00Z',
    credentialSubject: { id: about, type: ['EndorsementSubject'], endorsementComment: 'Sérieux, et drôle.' },
    ...changes,
  };
}

/** A signed endorsement of `about`. */
export function endorse(
  { did, key }: Partner,
  about: string,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<SignedCredential> {
  return signCredential(unsignedEndorsement(did, about, changes), {
    key,
    controller: did,
    created: '2026-02-01T00:00:00Z',
  });
}
