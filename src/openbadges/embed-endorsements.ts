/** Which endorsements a credential may carry inside, so that its own signature covers them. */
import { z } from 'astro/zod';
import { credentialContexts } from './contexts.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { listOf } from './reading.ts';
import { endorsementProblems } from './shape.ts';

/** An EndorsementCredential as it stands in a credential, its proof in an array. */
export type EmbeddedEndorsement = Readonly<Record<string, unknown>> & { readonly proof: readonly [object] };

/** How many a credential carries at most: verifiers, ours too, stop at some number. */
const most = 8;

/**
 * The endorsements about any of `ids` that can stand inside a credential signed by `did`, in the strict shape.
 *
 * All that is said of one id is one thing in a signed graph, whoever says it: an endorsement that tells more of the ids
 * than a comment, or is of the signer's own, would speak in the credential's name and stays outside. So does one with
 * other contexts, which would give other meanings to protected terms, and one whose key came with its file, so that the
 * structure's signature never stands around an address that nobody asked. The signature of an endorsement does not cover the
 * form of its `proof`, so that a single one is put into an array.
 */
export function endorsementsAbout(
  endorsements: readonly SignedEndorsement[],
  ids: readonly string[],
  did: string,
): EmbeddedEndorsement[] {
  return endorsements
    .filter(
      ({ subject, issuer, keySource }) =>
        ids.includes(subject) && issuer.did !== did && issuer.standing !== 'own' && keySource !== 'file',
    )
    .flatMap(({ source }) => {
      const parsed = embeddable.safeParse(source.document);
      const [proof, ...others] = parsed.success ? listOf(parsed.data.proof) : [];
      if (!parsed.success || typeof proof !== 'object' || proof === null || others.length > 0) return [];
      const embedded = { ...parsed.data, proof: [proof] as const };
      const isOurs = [embedded.id, embedded.issuer.id].some((id) => ids.includes(id));
      return isOurs || endorsementProblems(embedded).length > 0 ? [] : [embedded];
    })
    .slice(0, most);
}

const text = () => z.string().min(1);

const embeddable = z.strictObject({
  '@context': z
    .array(z.string())
    .refine((contexts) => JSON.stringify(contexts) === JSON.stringify(credentialContexts)),
  id: text(),
  type: z.array(text()),
  name: text(),
  description: text().optional(),
  issuer: z.strictObject({
    id: text(),
    type: z.array(text()),
    name: text(),
    url: text().optional(),
    email: text().optional(),
    description: text().optional(),
  }),
  validFrom: text(),
  validUntil: text().optional(),
  awardedDate: text().optional(),
  credentialSubject: z.strictObject({
    id: text(),
    type: z.array(text()),
    endorsementComment: text(),
  }),
  credentialStatus: z
    .strictObject({
      id: text().optional(),
      type: text(),
      statusPurpose: text(),
      statusListIndex: text(),
      statusListCredential: text(),
    })
    .optional(),
  proof: z.union([z.object({}).catchall(z.unknown()), z.array(z.object({}).catchall(z.unknown()))]),
});
