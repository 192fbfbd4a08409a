import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { lastDayOf, type SignedBadge } from './credential.ts';
import { type AwardFacts, factsOf } from './facts.ts';
import { publishedKeys } from './own-keys.ts';
import { type AwardFolder, keyOf, latest, type Version } from './register.ts';
import { tellsMore } from './tells-more.ts';

/** Where an award stands, for its page, its images and the catalogues. */
export interface AwardState {
  /**
   * `issued`: signed with the structure's key. `pending`: the structure has a key and has not signed it yet.
   * `specimen`: signed with the public key that attests nothing. `plain`: the person chose no signed file.
   */
  readonly state: 'issued' | 'pending' | 'specimen' | 'plain';
  /** What the site publishes: the version in force, or the specimen. */
  readonly published?: {
    readonly credential: SignedBadge;
    /** The bytes that the `.json`, the images and the page all hold. */
    readonly text: string;
    readonly uuid: string;
    readonly facts: AwardFacts;
  };
  /** Withdrawn; the date and the reason where the award's file gives them. */
  readonly withdrawn?: { readonly date: string | undefined; readonly reason: string | undefined };
  /** This version replaced an earlier one; the day (UTC) of its signing. */
  readonly replaces?: { readonly date: string };
  /** The last day on which it was valid, where that day has passed. */
  readonly expired?: string;
}

/** What the state follows from. */
export interface AwardStateSource {
  readonly award: AwardEntry;
  readonly badge: Entry<Badge>;
  readonly issuer: Issuer;
  /** The person's choice. */
  readonly credentials: 'public' | 'none';
  /** The day on which the award is looked at. */
  readonly day: string;
  /** The person: the name that they show now, and the subject of all their credentials, as `subjectOf` tells it. */
  readonly holder: { readonly name: string; readonly subject: string | undefined };
  /** Its folder in the register, where it was issued. */
  readonly folder: AwardFolder | undefined;
  /** Whether the bit of a version is set in its status list. */
  readonly isWithdrawn: (version: Version) => boolean;
  /** Its specimen, where the site shows specimens; it then shows nothing else. */
  readonly specimen?:
    | { readonly credential: SignedBadge; readonly text: string; readonly uuid: string }
    | undefined;
  /** Whether the site shows specimens: the structure has no key, or they were asked for. */
  readonly specimens: boolean;
}

/**
 * The state of an award. A version is as good as none where it names a key that the structure does not publish or
 * another subject than the person's, or where it tells more than the person lets the site know now.
 */
export function awardState(source: AwardStateSource): AwardState {
  const { award, day, folder, credentials } = source;
  const written = award.data.withdrawn;
  const inForce = written !== undefined && written.date <= day ? written : undefined;
  const planned = dated(source, lastDayOf(source));
  const withdrawnNow = inForce ? { withdrawn: { date: inForce.date, reason: inForce.reason } } : {};
  if (credentials === 'none') return { state: 'plain', ...withdrawnNow, ...planned };
  if (source.specimens) {
    if (!source.specimen) return { state: 'specimen', ...withdrawnNow, ...planned };
    const facts = factsOf(source.specimen.credential);
    return { state: 'specimen', published: { ...source.specimen, facts }, ...withdrawnNow, ...planned };
  }
  const version = folder && latest(folder);
  if (!version || !isOwn(version, source.issuer) || !isTheirs(version, source))
    return { state: 'pending', ...withdrawnNow, ...planned };
  const { credential, text, uuid, n } = version;
  const facts = factsOf(credential);
  const bitAlone = source.isWithdrawn(version) ? { withdrawn: { date: undefined, reason: undefined } } : {};
  return {
    state: 'issued',
    published: { credential, text, uuid, facts },
    ...(inForce ? withdrawnNow : bitAlone),
    ...(n > 1 ? { replaces: { date: credential.validFrom.slice(0, 10) } } : {}),
    ...dated(source, facts.lastDay),
  };
}

/** Whether a version names a key that the structure publishes, in use or retired; `forgeries` tells that it signed. */
export function isOwn({ credential }: Pick<Version, 'credential'>, issuer: Issuer): boolean {
  const key = keyOf(credential);
  const controller = credential.proof[0].verificationMethod.split('#')[0];
  return controller === credential.issuer.id && publishedKeys(issuer).some((publicKey) => publicKey === key);
}

/** Whether a version may be shown as the person's. */
function isTheirs({ credential }: Version, { award, badge, holder }: AwardStateSource): boolean {
  if (credential.credentialSubject.id !== holder.subject) return false;
  return tellsMore(factsOf(credential), { award, badge, name: holder.name }).length === 0;
}

function dated({ day }: AwardStateSource, lastDay: string | undefined): Pick<AwardState, 'expired'> {
  return lastDay !== undefined && lastDay < day ? { expired: lastDay } : {};
}
