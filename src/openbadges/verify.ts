/** Verifying a credential that anyone may have made: shape, proof, issuer, status, dates, endorsements. */
import { jwsOf, type Reading, type ReadingResult, readCredential } from './reading.ts';
import type { Resolve } from './resolve.ts';
import { nothingKnown, type Step, step, unreadable, type Verdict, type VerifiedIssuer } from './verdict.ts';
import type { verifyJws } from './verify-jws.ts';
import { type SignatureSteps, verifySignature } from './verify-signature.ts';
import { atMost, listReader, type ReadList, verifyStatus } from './verify-status.ts';
import { readingLimits } from './walk.ts';

export interface VerifyOptions {
  readonly now: Date;
  /** Gets DID documents, status lists and the newer version of what was withdrawn. */
  readonly resolve: Resolve;
  /** Issuers that this site recognises. */
  readonly recognised?: readonly { readonly did: string }[];
  /** The DIDs of this site: the present one, and those of its former addresses. */
  readonly ownDids?: readonly string[];
  /** Public keys that signed for this site until others knew them: what they signed was signed anew. */
  readonly compromisedKeys?: readonly string[];
  /** Verifies VC-JWTs, where they can be; else they are told to be of that form. */
  readonly verifyJws?: typeof verifyJws;
}

/** A verifier of any number of credentials; what it resolves it resolves once. */
export type Verifier = (credential: unknown) => Promise<Verdict>;

/**
 * Verifies one credential. Never throws for what the credential says; a server that does not answer gives
 * `unverifiable`, never `changed`.
 */
export function verify(credential: unknown, options: VerifyOptions): Promise<Verdict> {
  return verifier(options)(credential);
}

/** A verifier for many credentials at one moment. */
export function verifier(options: VerifyOptions): Verifier {
  const resolve = once(options.resolve);
  const context: Context = { ...options, resolve, readList: listReader(resolve, options.now) };
  return async (credential) => {
    const readList = atMost(readingLimits.lists, context.readList);
    try {
      return await verifyIn({ ...context, readList }, credential, 'whole');
    } catch (error) {
      // What fails here, such as a part of the program that did not load, tells nothing of the badge.
      return unreadable('unreadable-proof', { message: error instanceof Error ? error.message : '' });
    }
  };
}

interface Context extends VerifyOptions {
  readonly readList: ReadList;
}

/** How far to follow what a credential names: its endorsements and its newer version are looked at once only. */
type Reach = 'whole' | 'alone';

/** How far the clocks of issuer and verifier may differ. */
const clockSkew = 5 * 60 * 1000;

async function verifyIn(context: Context, credential: unknown, reach: Reach): Promise<Verdict> {
  const read = await readSigned(context, credential);
  if (!read.ok) return unreadable(read.reason, read.data);
  const { reading } = read;
  const { proof, issuer, specimen, signed } =
    read.signature ?? (await verifySignature(reading, context.resolve));
  const steps = [step('shape', 'pass', 'well-formed'), proof, abandoned(issuer, reading, context)];
  if (proof.result !== 'pass' || issuer.result !== 'pass') {
    const failed = proof.result === 'fail' || issuer.result === 'fail';
    return { ...nothingKnown, outcome: failed ? 'changed' : 'unverifiable', steps };
  }
  const status = await verifyStatus(reading, context.readList);
  const dates = datesStep(reading, signed?.expires, context.now);
  steps.push(status, dates);
  if (reach === 'whole' && reading.endorsements.length > 0)
    steps.push(await endorsementsStep(reading, context));
  const replacedBy =
    status.result === 'fail' && reach === 'whole' && !specimen
      ? await newerVersion(reading, context)
      : undefined;
  return {
    outcome: outcomeOf(status, dates, specimen, replacedBy !== undefined),
    steps,
    id: reading.id,
    issuer: issuerFacts(reading, issuer, context),
    recipient: reading.recipient,
    assessor: reading.assessor,
    declared: reading.declared,
    achievement: reading.achievement,
    language: reading.language,
    achievementType: reading.achievementType,
    picture: reading.picture,
    validFrom: reading.validFrom,
    validUntil: reading.validUntil,
    awardedDate: reading.awardedDate,
    proof: signed,
    replacedBy,
  };
}

/** A key of this site that its document no longer lists, because others know it: told apart from a forger's. */
function abandoned(issuer: Step, { issuer: { id: did }, id }: Reading, context: Context): Step {
  const known = context.ownDids?.includes(did) && context.compromisedKeys?.includes(issuer.data['key'] ?? '');
  if (issuer.reason !== 'key-not-published' || !known) return issuer;
  return step('issuer', 'fail', 'key-abandoned', { ...issuer.data, id });
}

/** Reads a credential; of a VC-JWT, its signature is of the text, and is checked before anything is read. */
async function readSigned(
  { verifyJws, resolve }: Context,
  credential: unknown,
): Promise<ReadingResult & { readonly signature?: SignatureSteps }> {
  const read = readCredential(credential);
  const jws = jwsOf(credential);
  if (jws === undefined || !verifyJws || read.ok || read.reason !== 'vc-jwt') return read;
  const found = await verifyJws(jws, resolve);
  if (!found.ok) return { ok: false, reason: 'malformed', data: { where: found.where } };
  return { ...readCredential(found.credential), signature: found.signature };
}

/** The outcome of a credential whose signature and signer are good: what is certain comes before what is unknown. */
function outcomeOf(status: Step, dates: Step, specimen: boolean, replaced: boolean): Verdict['outcome'] {
  if (specimen) return 'specimen';
  if (status.result === 'fail') return replaced ? 'replaced' : 'withdrawn';
  if (dates.result === 'fail') return 'expired';
  return status.result === 'pass' && dates.result === 'pass' ? 'valid' : 'unverifiable';
}

function datesStep({ validFrom, validUntil }: Reading, expires: string | undefined, now: Date): Step {
  if (expires !== undefined && now.getTime() > Date.parse(expires))
    return step('dates', 'fail', 'expired', { until: expires });
  if (validUntil !== undefined && now.getTime() > Date.parse(validUntil))
    return step('dates', 'fail', 'expired', { until: validUntil });
  if (validFrom !== undefined && now.getTime() + clockSkew < Date.parse(validFrom))
    return step('dates', 'unknown', 'not-yet-valid', { from: validFrom });
  return step('dates', 'pass', 'in-force', { from: validFrom, until: validUntil });
}

function issuerFacts({ issuer }: Reading, found: Step, context: Context): VerifiedIssuer {
  const recognised = context.recognised?.some(({ did }) => did === issuer.id);
  return {
    name: issuer.name,
    did: issuer.id,
    site: found.data['site'],
    standing: context.ownDids?.includes(issuer.id) ? 'own' : recognised ? 'recognised' : 'unknown',
  };
}

/** Embedded endorsements are credentials of their own. One that does not hold takes nothing from the badge. */
async function endorsementsStep(reading: Reading, context: Context): Promise<Step> {
  const verdicts = await Promise.all(reading.endorsements.map((one) => verifyIn(context, one, 'alone')));
  const count = (good: boolean) =>
    String(verdicts.filter(({ outcome }) => (outcome === 'valid') === good).length);
  const data = { valid: count(true), others: count(false) };
  if (verdicts.every(({ outcome }) => outcome === 'valid'))
    return step('endorsements', 'pass', 'endorsements-valid', data);
  if (verdicts.some(({ outcome }) => outcome !== 'valid' && outcome !== 'unverifiable'))
    return step('endorsements', 'fail', 'endorsements-not-valid', data);
  return step('endorsements', 'unknown', 'endorsements-unknown', data);
}

/**
 * The newer version of a withdrawn credential: what its `id` now serves, where that is valid, of the same issuer and
 * id, and valid from later (Open Badges 3.0, "Equality and Comparison").
 */
async function newerVersion(reading: Reading, context: Context): Promise<Verdict['replacedBy']> {
  const { id, issuer, validFrom } = reading;
  if (id === undefined || validFrom === undefined || !/^https?:\/\//.test(id)) return undefined;
  const served = await context.resolve(id);
  if (!served.ok) return undefined;
  const newer = await verifyIn(context, served.document, 'alone');
  const sameBadge = newer.outcome === 'valid' && newer.id === id && newer.issuer?.did === issuer.id;
  if (!sameBadge || newer.validFrom === undefined || Date.parse(newer.validFrom) <= Date.parse(validFrom))
    return undefined;
  return { id, validFrom: newer.validFrom };
}

function once(resolve: Resolve): Resolve {
  const known = new Map<string, ReturnType<Resolve>>();
  return (url) => {
    const result = known.get(url) ?? resolve(url);
    known.set(url, result);
    return result;
  };
}
