import type { AwardEntry, Content, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { dayOf } from '../settings.ts';
import { isOwn } from './award-state.ts';
import { lastDayOf } from './credential.ts';
import type { Holder } from './holder.ts';
import { publishedKeys } from './own-keys.ts';
import { type AwardFolder, folderOf, latest, type Register, type Version } from './register.ts';
import { statusOf, type Withdrawals } from './withdrawals.ts';

/** One version to sign. */
export interface Signing {
  /** `reissue`: the award asks for it. `resign`: its key was compromised, and its facts stay as they were. */
  readonly kind: 'issue' | 'reissue' | 'resign';
  readonly holder: Holder;
  readonly award: AwardEntry;
  readonly badge: Entry<Badge>;
  /** The register folder: `lucia/accueil`. */
  readonly folder: string;
  readonly n: number;
  readonly previous: Version | undefined;
}

/** What has to be done for the register to say what the content asks. */
export interface Plan {
  readonly sign: readonly Signing[];
  /** The bits to set in each list, beside those already set and those of versions about to be replaced. */
  readonly withdraw: ReadonlyMap<string, ReadonlySet<number>>;
  /** The register folders of the awards whose withdrawal is new. */
  readonly withdrawn: readonly string[];
  /** The lists to sign anew because their key was compromised. */
  readonly resignLists: readonly string[];
  /** The awards that are past their validity before they were ever signed: they stay as they are. */
  readonly tooLate: readonly string[];
}

/** What a plan follows from. */
export interface PlanSource {
  readonly content: Content;
  readonly holders: readonly Holder[];
  readonly register: Register;
  readonly withdrawals: Withdrawals;
  /** Today, in the structure's time zone. */
  readonly day: string;
  /** Whether what the files say differs from what a version holds. */
  readonly differs: (signing: Signing, previous: Version) => boolean;
}

/** Decides what to sign and what to withdraw. Once done, the next plan is empty. */
export function planIssue(source: PlanSource): Plan {
  const sign: Signing[] = [];
  const tooLate: string[] = [];
  for (const holder of source.holders)
    for (const award of holder.volunteer.awards.values()) {
      const signing = planAward(source, holder, award);
      if (!signing) continue;
      const lastDay =
        signing.kind === 'resign'
          ? signing.previous?.credential.validUntil?.slice(0, 10)
          : lastDayOf(signing);
      if (lastDay !== undefined && lastDay < source.day) tooLate.push(signing.folder);
      else sign.push(signing);
    }
  const { withdraw, withdrawn } = planWithdrawals(source);
  const published = new Set(publishedKeys(source.content.issuer.data));
  const resignLists = [...source.register.statusLists.values()]
    .filter(({ credential }) => !published.has(credential.proof[0].verificationMethod.split('#')[1] ?? ''))
    .map(({ name }) => name);
  return { sign, withdraw, withdrawn, resignLists, tooLate };
}

function planAward(source: PlanSource, holder: Holder, award: AwardEntry): Signing | undefined {
  const { content, register, day } = source;
  const badge = content.badges.get(award.badge);
  // An example is looked at on a day of its own, and decided on today like anybody.
  const written = content.volunteers.get(holder.volunteer.slug)?.awards.get(award.badge) ?? award;
  if (!badge || award.data.date > day || isWithdrawn(written, day)) return undefined;
  const folder = folderOf(register, holder.volunteer, award, badge);
  if (!folder)
    return {
      kind: 'issue',
      holder,
      award,
      badge,
      folder: `${holder.volunteer.slug}/${award.badge}`,
      n: 1,
      previous: undefined,
    };
  const previous = latest(folder);
  const next = { holder, award, badge, folder: keyOfFolder(folder), n: previous.n + 1, previous };
  const reissue: Signing = { kind: 'reissue', ...next };
  if (isDue(source, written.data.reissue, reissue, previous)) return reissue;
  // What was withdrawn stays so, whatever its file says by now: signing it again would bring it back.
  const stays = isOwn(previous, content.issuer.data) || source.withdrawals.has(previous);
  return stays ? undefined : { kind: 'resign', ...next };
}

/**
 * Whether an asked new version has yet to be made: it was asked on a later day than the version in force was
 * signed or, on that very day, it would change something.
 */
function isDue(
  source: PlanSource,
  asked: AwardEntry['data']['reissue'],
  signing: Signing,
  previous: Version,
): boolean {
  if (!asked || asked.date > source.day) return false;
  const signed = dayOf(new Date(previous.credential.validFrom), source.content.issuer.data.timeZone);
  if (asked.date !== signed) return asked.date > signed;
  return source.withdrawals.has(previous) || source.differs(signing, previous);
}

/**
 * Every version but the one in force is withdrawn, and that one too where its award says so. People who are no
 * longer published are counted in: a withdrawal is about the credential that they hold.
 */
function planWithdrawals({
  content,
  register,
  withdrawals,
  day,
}: PlanSource): Pick<Plan, 'withdraw' | 'withdrawn'> {
  const withdraw = new Map<string, Set<number>>();
  const add = (version: Version) => {
    if (withdrawals.has(version)) return false;
    const { list, index } = statusOf(version);
    withdraw.set(list, (withdraw.get(list) ?? new Set()).add(index));
    return true;
  };
  for (const { versions } of register.folders.values())
    for (const version of versions.slice(0, -1)) add(version);
  const withdrawn: string[] = [];
  for (const volunteer of content.volunteers.values())
    for (const award of volunteer.awards.values()) {
      if (!isWithdrawn(award, day)) continue;
      const folder = folderOf(register, volunteer, award, content.badges.get(award.badge));
      if (folder && add(latest(folder))) withdrawn.push(keyOfFolder(folder));
    }
  return { withdraw, withdrawn };
}

function isWithdrawn(award: AwardEntry, day: string): boolean {
  const { withdrawn } = award.data;
  return withdrawn !== undefined && withdrawn.date <= day;
}

function keyOfFolder({ volunteer, award }: AwardFolder): string {
  return `${volunteer}/${award}`;
}
