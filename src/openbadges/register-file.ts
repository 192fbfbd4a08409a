import { z } from 'astro/zod';
import type { SignedBadge } from './credential.ts';
import type { SignedCredential } from './proof.ts';
import type { StatusListCredential } from './status-list.ts';

/**
 * A version as it stands in the register, or `undefined` where `value` is none.
 *
 * Only what this project reads again is asked for: the whole shape was checked when it was signed, and a later,
 * narrower rule must not make an issued credential disappear.
 */
export function readVersion(value: unknown): SignedBadge | undefined {
  return version.safeParse(value).success ? (value as SignedBadge) : undefined;
}

/** A status list as it stands in the register, or `undefined` where `value` is none. */
export function readList(value: unknown): SignedCredential<StatusListCredential> | undefined {
  return list.safeParse(value).success ? (value as SignedCredential<StatusListCredential>) : undefined;
}

const moment = () => z.iso.datetime({ offset: true });
const proof = z.tuple([z.looseObject({ verificationMethod: z.string() })]);
const profile = z.looseObject({ id: z.string(), name: z.string() });

const version = z.looseObject({
  id: z.url(),
  name: z.string(),
  description: z.string().optional(),
  issuer: profile,
  validFrom: moment(),
  validUntil: moment().optional(),
  awardedDate: moment(),
  credentialSubject: z.looseObject({
    id: z.string(),
    identifier: z.tuple([z.looseObject({ identityHash: z.string() })]),
    source: profile.extend({ description: z.string().optional(), parentOrg: profile.optional() }),
    achievement: z.looseObject({
      id: z.url(),
      name: z.string(),
      description: z.string(),
      achievementType: z.string(),
      criteria: z.looseObject({ narrative: z.string() }),
      image: z.looseObject({ id: z.url() }),
      version: z.string(),
      tag: z.array(z.string()).optional(),
      alignment: z.array(z.looseObject({ targetCode: z.string().optional() })).optional(),
    }),
    result: z.array(z.looseObject({ achievedLevel: z.string() })).optional(),
  }),
  evidence: z
    .array(z.looseObject({ id: z.string(), name: z.string(), narrative: z.string().optional() }))
    .optional(),
  credentialStatus: z.looseObject({
    statusListCredential: z.url(),
    statusListIndex: z.string().regex(/^\d+$/),
  }),
  proof,
});

const list = z.looseObject({
  id: z.url(),
  issuer: z.string(),
  validFrom: moment(),
  credentialSubject: z.looseObject({ encodedList: z.string() }),
  proof,
});
