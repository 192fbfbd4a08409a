import { setTimeout } from 'node:timers/promises';
import { removeTemporaries, writeAtomically } from '../atomic-write.ts';
import type { Content } from '../authoring/content.ts';
import type { Published } from '../authoring/gate.ts';
import { pathIn, rootOf } from '../authoring/roots.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { dayOf } from '../settings.ts';
import type { ArtworkSource } from './artwork-source.ts';
import type { OpenBadge } from './credential.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { factsOf } from './facts.ts';
import { holdersOf } from './holder.ts';
import { copiesToKeep } from './keep-lists.ts';
import { type SigningKey, specimenPublicKey } from './key.ts';
import { keysInUse } from './own-keys.ts';
import { type Plan, planIssue, type Signing } from './plan.ts';
import { Refusal } from './refusal.ts';
import { type Register, registerFolder, type Version } from './register.ts';
import { forgeries } from './register-proofs.ts';
import { wrongVersions } from './register-versions.ts';
import { signPlan } from './sign-plan.ts';
import { signedAgain } from './signed-again.ts';
import type { Random } from './status-indices.ts';
import { readWithdrawals, type Withdrawals } from './withdrawals.ts';
import { type WriteFile, writeOnto } from './write-onto.ts';

export interface IssueOptions {
  readonly content: Content;
  /** What the gate lets through: the people whose awards may be signed, and the catalogue as it may be signed. */
  readonly published: Pick<Published, 'people' | 'badges' | 'mayName'>;
  readonly register: Register;
  readonly key: SigningKey;
  readonly artwork: ArtworkSource;
  /** What others signed of the people, and holds, by person: embedded in what is signed now. */
  readonly endorsements?: ReadonlyMap<string, readonly SignedEndorsement[]>;
  readonly clock: () => Date;
  /** Say what would be done, write nothing. */
  readonly dryRun?: boolean;
  readonly random?: Random;
  /** Writes one file; {@link writeAtomically} by default. */
  readonly write?: WriteFile;
}

/** What was done, or would be: register folders such as `lucia/accueil`. */
export interface IssueReport {
  readonly issued: readonly string[];
  readonly reissued: readonly string[];
  /** Signed anew because their key was compromised. */
  readonly resigned: readonly string[];
  readonly withdrawn: readonly string[];
  /** Past their validity before they were ever signed: left as they are. */
  readonly tooLate: readonly string[];
  /** Whether any file was written. */
  readonly changed: boolean;
}

/**
 * Brings the register in line with the content: signs what is pending or asked anew, withdraws what is replaced or
 * withdrawn. Everything is signed and verified in memory before the first byte is written; the files are then
 * written in an order such that a run cut short leaves a register that stands, which the next run completes:
 * pictures, new lists, versions, then the bits of what they replace, and last what keeps those bits from being cleared.
 *
 * @throws {Refusal} where the structure cannot issue; nothing is then written.
 */
export async function issueAwards(given: IssueOptions): Promise<IssueReport> {
  const content: Content = { ...given.content, badges: given.published.badges };
  const options = { ...given, content };
  const { register, key, clock } = options;
  const issuer = content.issuer.data;
  const { did, site } = signingIdentity(issuer, key);
  // On top of a register that is not whole, an index could be handed out twice.
  const [broken] = [
    ...register.diagnostics,
    ...wrongVersions(register),
    // What is signed anew keeps the facts of the version before: nothing is built on what another wrote.
    ...(await forgeries(register, issuer)),
  ];
  if (broken) throw new Refusal('register-broken', { file: broken.file, problem: broken.code });
  const { plan, withdrawals } = await planOf(options);
  const named = (kind: Signing['kind']) =>
    plan.sign.filter((signing) => signing.kind === kind).map(({ folder }) => folder);
  const report = {
    issued: named('issue'),
    reissued: named('reissue'),
    resigned: named('resign'),
    withdrawn: plan.withdrawn,
    tooLate: plan.tooLate,
  };
  const idle = plan.sign.length === 0 && plan.withdraw.size === 0 && plan.resignLists.length === 0;
  if (options.dryRun) return { ...report, changed: false };
  await removeTemporaries(pathIn(content.root, registerFolder));
  const sign = async () =>
    signPlan({ ...options, plan, withdrawals, did, site, validFrom: await momentAfter(plan, clock) });
  const signed = idle ? [] : await sign();
  const files = [...signed, ...(await copiesToKeep(register, signed, issuer))];
  const write = options.write ?? writeAtomically;
  for (const file of files) await writeOnto(rootOf(content.root, file.path), file, write);
  return { ...report, changed: files.length > 0 };
}

/**
 * What {@link issueAwards} does, before anything is signed; no key is needed to know it. Of a register that is not whole
 * it says nothing sound.
 *
 * @throws {StatusListError} where a list of withdrawals cannot be read.
 */
export async function planOf(
  given: Pick<IssueOptions, 'content' | 'published' | 'register' | 'endorsements' | 'clock'>,
): Promise<{ readonly plan: Plan; readonly withdrawals: Withdrawals }> {
  const options = { ...given, content: { ...given.content, badges: given.published.badges } };
  const { content, published, register, clock } = options;
  const withdrawals = await readWithdrawals(register);
  const plan = planIssue({
    content,
    register,
    holders: holdersOf(published),
    withdrawals,
    day: dayOf(clock(), content.issuer.data.timeZone),
    differs: (signing, previous) => differs(signing, previous, options),
  });
  return { plan, withdrawals };
}

/**
 * Under which DID and site the structure signs.
 *
 * @throws {Refusal} where it cannot, or where the key is not one that it signs with today.
 */
export function signingIdentity(
  issuer: Issuer,
  key: SigningKey,
): { readonly did: string; readonly site: string } {
  const { did, site, keys } = issuer;
  if (did === undefined || site === undefined) throw new Refusal('no-site');
  if (keysInUse(issuer).length === 0) throw new Refusal('no-key');
  const listed = keys.find(({ publicKey }) => publicKey === key.publicKeyMultibase);
  if (!listed || key.publicKeyMultibase === specimenPublicKey)
    throw new Refusal('key-unknown', { publicKey: key.publicKeyMultibase });
  if (listed.compromised !== undefined)
    throw new Refusal('key-compromised', { compromised: listed.compromised });
  if (listed.retired !== undefined) throw new Refusal('key-retired', { retired: listed.retired });
  return { did, site };
}

/** Whether the files say something else than the version in force, or it would carry other endorsements. */
function differs(
  { award, badge, holder }: Signing,
  { credential }: Version,
  { content, endorsements }: Pick<IssueOptions, 'content' | 'endorsements'>,
): boolean {
  const said = endorsements?.get(holder.volunteer.slug) ?? [];
  const now = signedAgain({ credential }, award, badge, holder.name, content, said);
  const told = (one: OpenBadge) => {
    // A series may gain a step: that alone asks for no new signature.
    const { related: _, ...facts } = factsOf(one);
    return JSON.stringify([facts, one.endorsement?.map(({ id }) => id)]);
  };
  return told(credential) !== told(now);
}

/**
 * The moment of signing, in whole seconds: now, once it is later than that of every version to be replaced, since a
 * later `validFrom` is what makes a version replace another.
 */
export async function momentAfter({ sign }: Pick<Plan, 'sign'>, clock: () => Date): Promise<string> {
  const last = Math.max(
    0,
    ...sign.map(({ previous }) => Date.parse(previous?.credential.validFrom ?? '') || 0),
  );
  const deadline = clock().getTime() + 2000;
  for (let tries = 0; ; tries++) {
    const now = clock();
    if (Math.floor(now.getTime() / 1000) > Math.floor(last / 1000))
      return `${now.toISOString().slice(0, 19)}Z`;
    // A version signed within this very second is waited for; one of the future means that a clock is wrong.
    if (last > deadline || tries > 40)
      throw new Refusal('clock-behind', { last: new Date(last).toISOString() });
    await setTimeout(100);
  }
}
