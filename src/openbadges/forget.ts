/** What the register holds of a person, and how it forgets: withdrawn first, so that nothing is left to erase but files. */
import type { Content } from '../authoring/content.ts';
import { publishable } from '../authoring/gate.ts';
import { dayOf } from '../settings.ts';
import { namesIn, readCredits } from './creator.ts';
import { factsOf } from './facts.ts';
import { momentAfter, signingIdentity } from './issue.ts';
import { copiesToKeep } from './keep-lists.ts';
import type { SigningKey } from './key.ts';
import type { Plan, Signing } from './plan.ts';
import { Refusal } from './refusal.ts';
import { type AwardFolder, folderOf, latest, type Register, type Version } from './register.ts';
import { forgeries } from './register-proofs.ts';
import { wrongVersions } from './register-versions.ts';
import { type RegisterFile, signPlan } from './sign-plan.ts';
import { statusOf, type Withdrawals } from './withdrawals.ts';

/** Who the register is to forget, and on what ground. */
export interface ForgetSource {
  /** The names under which their badges were issued. */
  readonly folders: readonly string[];
  /** Every form of their name. */
  readonly names: readonly string[];
  /** What remains written: neither their folder nor a credit of theirs. */
  readonly content: Content;
  readonly register: Register;
  readonly withdrawals: Withdrawals;
  readonly clock: () => Date;
}

/** What the register has to do to forget a person. Once done, the next plan is empty. */
export interface ForgetPlan {
  /** Their versions that are still valid. */
  readonly withdraw: readonly Version[];
  /** Versions of others that a run cut short has replaced and not yet withdrawn. */
  readonly replaced: readonly Version[];
  /** The badges of others that name them as a co-creator, to be signed again without that name. */
  readonly sign: readonly Signing[];
  /** The files to erase, in an order that leaves a whole register after each: the newest version of an award first. */
  readonly erase: readonly string[];
  /** The files of others that go on naming them: versions that are, or are about to be, replaced, withdrawn or expired. */
  readonly naming: readonly string[];
}

/**
 * Decides what to withdraw, to sign again and to erase. A set bit of a list is all that is kept of a badge.
 *
 * @throws {Refusal} `register-broken` where the register is not whole.
 */
export async function planForgetting(source: ForgetSource): Promise<ForgetPlan> {
  const { register, folders, withdrawals, content } = source;
  const [broken] = [
    ...register.diagnostics,
    ...wrongVersions(register),
    ...(await forgeries(register, content.issuer.data)),
  ];
  if (broken) throw new Refusal('register-broken', { file: broken.file, problem: broken.code });
  const isTheirs = ({ volunteer }: AwardFolder) => folders.includes(volunteer);
  const all = [...register.folders.values()];
  const own = all.filter(isTheirs).flatMap(({ versions }) => versions);
  const remaining = all.filter((folder) => !isTheirs(folder));
  const others = remaining.flatMap(({ versions }) => versions);
  const used = new Set(others.map(({ credential }) => factsOf(credential).artwork));
  const unused = [...register.artwork].filter((picture) => !used.has(picture));
  return {
    withdraw: own.filter((version) => !withdrawals.has(version)),
    replaced: remaining
      .flatMap(({ versions }) => versions.slice(0, -1))
      .filter((version) => !withdrawals.has(version)),
    sign: signedAgainWithout(source),
    erase: [
      ...own.toReversed().map(({ file }) => file),
      ...unused.map((picture) => `credentials/artwork/${picture}.svg`),
    ],
    naming: others.filter((version) => credits(version, source.names)).map(({ file }) => file),
  };
}

/**
 * Signs what a plan asks and verifies it, in memory: the files to write before anything is erased. The key is asked for
 * only where something is to be signed.
 *
 * @throws {Refusal} where the structure cannot sign; nothing is then written.
 */
export async function signForgetting(
  source: ForgetSource,
  { withdraw, replaced, sign }: Pick<ForgetPlan, 'withdraw' | 'replaced' | 'sign'>,
  key: () => Promise<SigningKey>,
): Promise<RegisterFile[]> {
  const { register, withdrawals, names, clock } = source;
  const issuer = source.content.issuer.data;
  const signed: RegisterFile[] = [];
  const out = [...withdraw, ...replaced];
  if (out.length > 0 || sign.length > 0) {
    const signer = await key();
    const { did, site } = signingIdentity(issuer, signer);
    const bits = Map.groupBy(out.map(statusOf), ({ list }) => list);
    const plan: Plan = {
      sign,
      withdraw: new Map([...bits].map(([list, all]) => [list, new Set(all.map(({ index }) => index))])),
      withdrawn: [],
      resignLists: [],
      tooLate: [],
    };
    const published = publishable(source.content, dayOf(clock(), issuer.timeZone));
    signed.push(
      ...(await signPlan({
        content: { ...source.content, badges: published.badges },
        published: { mayName: (name) => !names.includes(name) && published.mayName(name) },
        register,
        withdrawals,
        plan,
        key: signer,
        did,
        site,
        validFrom: await momentAfter(plan, clock),
        artwork: () => Promise.reject(new RangeError('A badge that is signed again keeps its picture.')),
      })),
    );
  }
  return [...signed, ...(await copiesToKeep(register, signed, issuer))];
}

/** Whatever the gate lets through today: what names somebody is not to come back with the person who holds it. */
function signedAgainWithout({ content, register, withdrawals, names, clock }: ForgetSource): Signing[] {
  const day = dayOf(clock(), content.issuer.data.timeZone);
  const { badges } = publishable(content, day);
  return [...content.volunteers.values()].flatMap((volunteer) =>
    [...volunteer.awards.values()].flatMap((award): Signing[] => {
      const badge = badges.get(award.badge);
      const folder = badge && folderOf(register, volunteer, award, badge);
      if (!badge || !folder) return [];
      const previous = latest(folder);
      const ended = (previous.credential.validUntil ?? '9999').slice(0, 10) < day;
      // Another person of that name may still be credited.
      const remaining = badge.data.coCreators.flatMap(({ name }) => namesIn(name));
      const gone = names.filter((name) => !remaining.includes(name));
      if (!credits(previous, gone) || withdrawals.has(previous) || ended) return [];
      const holder = { volunteer, name: factsOf(previous.credential).holderName, day };
      return [
        {
          kind: 'resign',
          holder,
          award,
          badge,
          folder: `${folder.volunteer}/${folder.award}`,
          n: previous.n + 1,
          previous,
        },
      ];
    }),
  );
}

/** Whether a version says that somebody of these names created its badge. */
function credits({ credential }: Version, names: readonly string[]): boolean {
  const signed = readCredits(credential.credentialSubject.achievement.creator);
  return signed !== undefined && namesIn(signed.names).some((name) => names.includes(name));
}
