/** What verification finds, as data; `locales/verdict.*` puts it into words. */

/**
 * - `valid`: intact, signed by a key that its issuer publishes, in force.
 * - `changed`: the content, the signature and the keys of the issuer it names do not go together.
 * - `withdrawn`: its issuer withdrew it; `replaced`: and serves a newer version at its address.
 * - `expired`: it was valid until a day that has passed.
 * - `specimen`: intact, and signed with the public key of specimens, so it attests nothing.
 * - `unverifiable`: it can be said neither to be valid nor not to be, as when a server does not answer.
 */
export type Outcome =
  | 'valid'
  | 'changed'
  | 'withdrawn'
  | 'replaced'
  | 'expired'
  | 'specimen'
  | 'unverifiable';

/** The steps of verification, in their order. */
export type StepName = 'shape' | 'proof' | 'issuer' | 'status' | 'dates' | 'endorsements';

/** Why a step passed, failed or could not tell. Codes never change meaning; their data is what the words need. */
export type Reason =
  // shape
  | 'well-formed'
  | 'not-a-credential'
  | 'malformed'
  | 'too-complex'
  | 'open-badges-2'
  | 'vc-jwt'
  | 'damaged-file'
  | 'plain-picture'
  | 'archive'
  | 'not-found'
  | 'unreachable'
  | 'too-large'
  // proof
  | 'signature-matches'
  | 'signature-mismatch'
  | 'no-proof'
  | 'unsupported-proof'
  | 'unknown-context'
  | 'undefined-term'
  | 'unreadable-proof'
  | 'key-unavailable'
  // issuer
  | 'key-published'
  | 'specimen-key'
  | 'key-not-published'
  | 'key-abandoned'
  | 'another-signer'
  | 'key-in-badge'
  | 'did-unsupported'
  | 'did-unreachable'
  | 'did-not-found'
  | 'did-malformed'
  // status
  | 'no-status'
  | 'not-withdrawn'
  | 'withdrawn'
  | 'unsupported-status'
  | 'list-unreachable'
  | 'list-not-found'
  | 'list-malformed'
  | 'list-not-authentic'
  // dates
  | 'in-force'
  | 'expired'
  | 'not-yet-valid'
  // endorsements
  | 'endorsements-valid'
  | 'endorsements-not-valid'
  | 'endorsements-unknown'
  // any step that an earlier one made pointless
  | 'not-checked';

/** One step of verification. */
export interface Step {
  readonly name: StepName;
  readonly result: 'pass' | 'fail' | 'unknown';
  readonly reason: Reason;
  /** What the words of the reason are made of: an address, a moment, a term. */
  readonly data: Readonly<Record<string, string>>;
}

/** Who issued a credential, once the key it was signed with is known to be theirs. */
export interface VerifiedIssuer {
  /** The name that the issuer gives itself: anyone can choose any name. */
  readonly name: string | undefined;
  readonly did: string;
  /** The web address that the key answers for; a `did:key` has none. */
  readonly site: string | undefined;
  /** Whether it is this site's own, one that this site recognises, or unknown to it. */
  readonly standing: 'own' | 'recognised' | 'unknown';
}

/** What a proof says of itself, for specialists. */
export interface VerifiedProof {
  /** The name of a cryptosuite, or the type of a proof from before there were any. */
  readonly cryptosuite: string;
  /** The moment of signing, as written. */
  readonly created: string | undefined;
  /** The address of the key. */
  readonly verificationMethod: string;
  /** The moment from which the proof counts no more. */
  readonly expires: string | undefined;
}

/** What was found of one credential. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly steps: readonly Step[];
  /** What follows is read from the credential, and only where its signature and its signer's key were found good. */
  readonly id: string | undefined;
  readonly issuer: VerifiedIssuer | undefined;
  readonly recipient: string | undefined;
  /** The name of who assessed, as the issuer signs it. */
  readonly assessor: string | undefined;
  /** Whether who assessed is who received: the issuer signs what the person declares. */
  readonly declared: boolean;
  readonly achievement: string | undefined;
  /** The language that the achievement says it is in: any text. */
  readonly language: string | undefined;
  /** One of the terms of Open Badges 3.0, or `ext:…`. */
  readonly achievementType: string | undefined;
  /** The address of the achievement's picture. */
  readonly picture: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly awardedDate: string | undefined;
  /** The proof that was found good. */
  readonly proof: VerifiedProof | undefined;
  /** Of a replaced credential: where its newer version is, and from when that is valid. */
  readonly replacedBy: { readonly id: string; readonly validFrom: string } | undefined;
}

/** A step, its data without what is not known. */
export function step(
  name: StepName,
  result: Step['result'],
  reason: Reason,
  data: Readonly<Record<string, string | undefined>> = {},
): Step {
  const known = Object.entries(data).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, result, reason, data: Object.fromEntries(known) };
}

/** The verdict on what cannot even be read as a credential. */
export function unreadable(reason: Reason, data: Readonly<Record<string, string | undefined>> = {}): Verdict {
  return { ...nothingKnown, outcome: 'unverifiable', steps: [step('shape', 'unknown', reason, data)] };
}

/** A verdict that says, of what could not be read, where it was read from: an address is not told as a file is, nor a text that was typed. */
export function readFrom(source: 'file' | 'address' | 'text', verdict: Verdict): Verdict {
  const steps = verdict.steps.map((one) =>
    one.name === 'shape' && one.result !== 'pass' ? { ...one, data: { ...one.data, source } } : one,
  );
  return { ...verdict, steps };
}

/** The facts of a verdict, before any is established. */
export const nothingKnown = {
  id: undefined,
  issuer: undefined,
  recipient: undefined,
  assessor: undefined,
  declared: false,
  achievement: undefined,
  language: undefined,
  achievementType: undefined,
  picture: undefined,
  validFrom: undefined,
  validUntil: undefined,
  awardedDate: undefined,
  proof: undefined,
  replacedBy: undefined,
} as const;
