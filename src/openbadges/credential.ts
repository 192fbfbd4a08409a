import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { type Achievement, type AchievementSource, achievement, achievementResults } from './achievement.ts';
import { endOfDay, lastValidDay, startOfDay } from './calendar.ts';
import { credentialContexts } from './contexts.ts';
import { type EmbeddedEndorsement, endorsementsAbout } from './embed-endorsements.ts';
import type { SignedEndorsement } from './endorsement.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { issuerProfile, issuerReference, type Profile, type Signatory, signedName } from './profile.ts';
import type { SignedCredential } from './proof.ts';
import type { Result } from './result.ts';
import type { StatusEntry } from './status-list.ts';

/** An OpenBadgeCredential (Open Badges 3.0, section B.1.2) before its proof, in the strict shape. */
export interface OpenBadge {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly ['VerifiableCredential', 'OpenBadgeCredential'];
  readonly name: string;
  readonly description?: string;
  readonly inLanguage: string;
  readonly issuer: Profile;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly awardedDate: string;
  readonly credentialSubject: {
    readonly id: string;
    readonly type: readonly ['AchievementSubject'];
    readonly identifier: readonly [
      {
        readonly type: 'IdentityObject';
        readonly hashed: false;
        readonly identityHash: string;
        readonly identityType: 'name';
      },
    ];
    readonly source: Profile;
    readonly achievement: Achievement;
    readonly result?: readonly Result[];
  };
  readonly evidence?: readonly Evidence[];
  readonly endorsement?: readonly EmbeddedEndorsement[];
  readonly credentialStatus: StatusEntry;
}

/** An issued credential or a specimen. */
export type SignedBadge = SignedCredential<OpenBadge>;

/** What people wrote that enters a credential. */
export interface AwardSource {
  readonly award: AwardEntry;
  readonly badge: Entry<Badge>;
  /** The whole catalogue, for the other steps of a series. */
  readonly badges: ReadonlyMap<string, Entry<Badge>>;
  readonly issuer: Issuer;
  readonly frameworks: ReadonlyMap<string, Entry<Framework>>;
  /** The name that the person chose to show. */
  readonly holderName: string;
  /** What others signed of the person, and holds: what is about this credential is embedded in it. */
  readonly endorsements?: readonly SignedEndorsement[];
}

/** What issuing decides: who signs, under which ids, from when. */
export interface Issuance {
  readonly signatory: Signatory;
  /** The address of the credential. */
  readonly id: string;
  /** A `urn:uuid:` that stands for the person, the same in all their credentials. */
  readonly subjectId: string;
  /** The moment of signing, in UTC: `2026-03-01T00:00:00Z`. */
  readonly validFrom: string;
  /** The SHA-256 of the badge's picture (its SVG). */
  readonly artwork: string;
  readonly status: StatusEntry;
}

/**
 * One award as an unsigned credential. It holds nothing that the person did not choose to show: no name of a
 * folder, no e-mail, no hash of one.
 *
 * `awardedDate` is the start of the day of the award and `validUntil` the last second of the badge's last valid
 * day, both in the structure's time zone.
 */
export function openBadge(source: AwardSource, issuance: Issuance): OpenBadge {
  const { award, badge, issuer } = source;
  const { signatory } = issuance;
  const { date } = award.data;
  const lastDay = lastDayOf(source);
  const summary = award.kind === 'award' ? award.data.summary : undefined;
  const of: AchievementSource = {
    badge,
    badges: source.badges,
    issuer,
    frameworks: source.frameworks,
    signatory,
    artwork: issuance.artwork,
    levels: award.data.levels,
  };
  const result = achievementResults(of);
  const evidence = evidenceOf(award, issuance.id, issuer.language);
  const made = achievement(of);
  const endorsement = endorsementsAbout(
    source.endorsements ?? [],
    [issuance.id, made.id, issuance.subjectId],
    signatory.did,
  );
  return {
    '@context': credentialContexts,
    id: issuance.id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: signedName(badge.data.title, signatory),
    ...(summary === undefined ? {} : { description: summary }),
    inLanguage: issuer.language,
    issuer: issuerProfile(issuer, signatory),
    validFrom: issuance.validFrom,
    ...(lastDay === undefined ? {} : { validUntil: endOfDay(lastDay, issuer.timeZone) }),
    awardedDate: startOfDay(date, issuer.timeZone),
    credentialSubject: {
      id: issuance.subjectId,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: source.holderName, identityType: 'name' },
      ],
      source: assessor(source, issuance),
      achievement: made,
      ...(result.length === 0 ? {} : { result }),
    },
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(endorsement.length === 0 ? {} : { endorsement }),
    credentialStatus: issuance.status,
  };
}

/** The last day on which an award is valid (`YYYY-MM-DD`); `undefined` where its badge does not expire. */
export function lastDayOf({ award, badge }: Pick<AwardSource, 'award' | 'badge'>): string | undefined {
  const { validity } = badge.data;
  return validity === undefined ? undefined : lastValidDay(award.data.date, validity);
}

/** Whether the person declares the badge; the structure attests the others. */
export function isDeclared(award: AwardEntry, badge: Entry<Badge>): boolean {
  return award.kind === 'positioning' || badge.data.positioning !== undefined || badge.data.declared;
}

/** The `source` of the claim: who assessed. What a person declares names that person. */
function assessor({ award, badge, issuer, holderName }: AwardSource, issuance: Issuance): Profile {
  if (isDeclared(award, badge)) return { id: issuance.subjectId, type: ['Profile'], name: holderName };
  const structure = issuerReference(issuer, issuance.signatory);
  const person = award.kind === 'award' ? award.data.assessor : undefined;
  if (!person) return structure;
  return {
    id: `${issuance.id}#assessor`,
    type: ['Profile'],
    name: person.name,
    ...(person.role === undefined ? {} : { description: person.role }),
    parentOrg: structure,
  };
}
