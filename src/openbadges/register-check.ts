import type { AwardEntry, Content } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Published } from '../authoring/gate.ts';
import { isOwn } from './award-state.ts';
import { creditsDiffer } from './credits-differ.ts';
import { type DifferentFact, differences } from './differences.ts';
import { siteOf } from './endorser-keys.ts';
import { factsOf } from './facts.ts';
import { type Holder, holdersOf, type Person } from './holder.ts';
import { specimenPublicKey } from './key.ts';
import { ownDids } from './own-dids.ts';
import { recordedKeys } from './own-keys.ts';
import {
  type AwardFolder,
  issuersIn,
  keyOf,
  latest,
  type Register,
  registerFolder,
  registerKeys,
  type Version,
} from './register.ts';
import { confusedPeople } from './register-people.ts';
import { wrongVersions } from './register-versions.ts';
import { signedAgain } from './signed-again.ts';
import { tellsMore } from './tells-more.ts';

/**
 * What is wrong in the register, and where it no longer says what the content says. Pure. The content must be whole:
 * an award whose file cannot be read would seem to be missing.
 *
 * `published` is what the gate lets through: what was signed of others is not compared. `isWithdrawn` tells whether the
 * bit of a version is set.
 */
export function registerDiagnostics(
  content: Content,
  published: Published,
  register: Register,
  isWithdrawn: (version: Version) => boolean = () => false,
): Diagnostic[] {
  const claims = claimsOf(content, register);
  const broken = [
    ...specimenKeyListed(content),
    ...unknownDids(content, register),
    ...register.diagnostics,
    ...wrongVersions(register),
    ...contested(claims),
    ...confusedPeople(content, register),
  ];
  return [
    ...broken,
    ...orphans(content, register, claims),
    ...compromised(content, published, claims, isWithdrawn),
    // What a broken register says of an award may be of another one.
    ...(broken.length > 0
      ? []
      : [...stillWithdrawn(claims, isWithdrawn), ...edited(content, published, claims)]),
  ];
}

/** An award of the content and the folders of the register that it may call its own. */
interface Claim {
  readonly volunteer: Person;
  readonly award: AwardEntry;
  readonly folders: readonly AwardFolder[];
}

function claimsOf(content: Content, register: Register): Claim[] {
  return [...content.volunteers.values()].flatMap((volunteer) =>
    [...volunteer.awards.values()].map((award) => {
      const keys = registerKeys(volunteer, award, content.badges.get(award.badge));
      return { volunteer, award, folders: keys.flatMap((key) => register.folders.get(key) ?? []) };
    }),
  );
}

/** Folders that two awards call theirs, and awards that two folders hold. */
function contested(claims: readonly Claim[]): Diagnostic[] {
  const taken = new Map<string, Claim>();
  return claims.flatMap((claim) =>
    claim.folders.flatMap((folder, index): Diagnostic[] => {
      const { file } = claim.award;
      const name = nameOf(folder);
      const [first] = claim.folders;
      if (index > 0 && first) return [error('register-split', file, { name, first: nameOf(first) })];
      const other = taken.get(name);
      if (other) return [error('register-shared', file, { name, other: other.award.file })];
      taken.set(name, claim);
      return [];
    }),
  );
}

/** Folders of the register whose award is gone, with those that could be it under a new name. */
function orphans(content: Content, register: Register, claims: readonly Claim[]): Diagnostic[] {
  const known = new Set(claims.flatMap(({ folders }) => folders.map(nameOf)));
  const people = [...content.volunteers.values()];
  const issued = new Set(
    claims.filter(({ folders }) => folders.length > 0).map(({ volunteer }) => volunteer.slug),
  );
  const told = new Set<string>();
  return [...register.folders.values()]
    .filter((folder) => !known.has(nameOf(folder)))
    .flatMap((folder): Diagnostic[] => {
      const owner = people.find(({ slug, profile }) =>
        [slug, ...profile.data.formerly].includes(folder.volunteer),
      );
      if (owner) {
        const candidates = claims
          .filter(({ volunteer, folders }) => volunteer.slug === owner.slug && folders.length === 0)
          .map(({ award }) => award.file);
        return [warning('register-award-gone', latest(folder).file, { former: folder.award, candidates })];
      }
      if (told.has(folder.volunteer)) return [];
      told.add(folder.volunteer);
      const candidates = people.filter(({ slug }) => !issued.has(slug)).map(({ profile }) => profile.file);
      const file = `${registerFolder}/${folder.volunteer}`;
      return [warning('register-volunteer-gone', file, { former: folder.volunteer, candidates })];
    });
}

/**
 * Keys that others know and whose badges have yet to be signed again, with how many those are; an unknown key is found
 * by `forgeries`. What is withdrawn, expired or not published is never signed again.
 */
function compromised(
  { issuer }: Content,
  published: Published,
  claims: readonly Claim[],
  isOut: (version: Version) => boolean,
): Diagnostic[] {
  const holders = new Map(holdersOf(published).map((holder) => [holder.volunteer.slug, holder]));
  const recorded = recordedKeys(issuer.data);
  const known = claims.flatMap(({ volunteer, award, folders: [folder] }) => {
    const holder = holders.get(volunteer.slug);
    if (!folder || !holder?.volunteer.awards.has(award.badge) || award.data.withdrawn) return [];
    const version = latest(folder);
    const { validUntil } = version.credential;
    if (isOut(version)) return [];
    if (validUntil !== undefined && validUntil.slice(0, 10) < holder.day) return [];
    const key = keyOf(version.credential) ?? '';
    return recorded.includes(key) && !isOwn(version, issuer.data) ? [key] : [];
  });
  return [...new Set(known)].map((key) =>
    warning('register-compromised-key', issuer.file, {
      key,
      count: known.filter((one) => one === key).length,
    }),
  );
}

/** Awards that were withdrawn and whose file no longer says it: the bit stays set. */
function stillWithdrawn(claims: readonly Claim[], isWithdrawn: (version: Version) => boolean): Diagnostic[] {
  return claims
    .filter(
      ({ award, folders: [folder] }) =>
        folder && !award.data.withdrawn && !isAsked(award, folder) && isWithdrawn(latest(folder)),
    )
    .map(({ award }) => warning('register-still-withdrawn', award.file, {}));
}

/** The key that everybody has, among those of the structure. */
function specimenKeyListed({ issuer }: Content): Diagnostic[] {
  const listed = issuer.data.keys.some(({ publicKey }) => publicKey === specimenPublicKey);
  return listed ? [error('register-specimen-key', issuer.file, {})] : [];
}

/** DIDs that the register is signed under and that are not the structure's: no document would answer for them. */
function unknownDids({ issuer }: Content, register: Register): Diagnostic[] {
  const own = ownDids(issuer.data);
  return [...issuersIn(register)]
    .filter(([did]) => !own.includes(did))
    .map(([did, until]) => {
      const fields = [`site: ${siteOf(did) ?? ''}`, `did: ${did}`, `until: ${until}`];
      const example = ['formerSites:', `  - { ${fields.join(', ')} }`];
      return error('register-unknown-did', issuer.file, { did, example });
    });
}

/** Awards and badges edited after they were signed; those of one badge are told once, on the badge. */
function edited(content: Content, published: Published, claims: readonly Claim[]): Diagnostic[] {
  const holders = new Map(holdersOf(published).map((holder) => [holder.volunteer.slug, holder]));
  const ofBadges = new Map<string, { facts: Set<DifferentFact>; count: number }>();
  const ofAwards = claims.flatMap(({ volunteer, award, folders: [folder] }): Diagnostic[] => {
    const holder = holders.get(volunteer.slug);
    const shown = holder?.volunteer.awards.get(award.badge);
    // An asked reissue is about to settle it; what is withdrawn is not corrected.
    if (!folder || !holder || !shown || award.data.withdrawn) return [];
    const more = tellingMore(content, holder, shown, folder);
    const found = differencesOf(content, holder, shown, folder);
    if (found.ofBadge.length > 0) {
      const known = ofBadges.get(award.badge) ?? { facts: new Set(), count: 0 };
      for (const fact of found.ofBadge) known.facts.add(fact);
      ofBadges.set(award.badge, { facts: known.facts, count: known.count + 1 });
    }
    if (isAsked(award, folder)) return [];
    const signed = latest(folder).credential.validFrom.slice(0, 10);
    if (more.length > 0) return [warning('register-tells-more', award.file, { facts: more, signed })];
    if (found.ofAward.length === 0) return [];
    return [warning('register-differs', award.file, { facts: found.ofAward, signed })];
  });
  const badges = [...ofBadges].map(([slug, { facts, count }]) =>
    warning('register-badge-differs', content.badges.get(slug)?.file ?? '', { facts: [...facts], count }),
  );
  return [...ofAwards, ...badges];
}

function differencesOf(content: Content, holder: Holder, award: AwardEntry, folder: AwardFolder) {
  const version = latest(folder);
  const badge = content.badges.get(award.badge);
  if (!badge) return { ofAward: [], ofBadge: [] };
  const signed = factsOf(version.credential);
  const now = factsOf(signedAgain(version, award, badge, holder.name, content));
  return differences(signed, now, {
    ownLevels: award.data.levels.length > 0,
    otherCredits: creditsDiffer(signed.coCreators, badge.data, content.volunteers),
  });
}

function tellingMore(content: Content, { name }: Holder, award: AwardEntry, folder: AwardFolder) {
  const badge = content.badges.get(award.badge);
  return badge ? tellsMore(factsOf(latest(folder).credential), { award, badge, name }) : [];
}

function isAsked(award: AwardEntry, folder: AwardFolder): boolean {
  const asked = award.data.reissue?.date;
  return asked !== undefined && asked >= latest(folder).credential.validFrom.slice(0, 10);
}

function nameOf({ volunteer, award }: AwardFolder): string {
  return `${volunteer}/${award}`;
}

function error(code: string, file: string, data: Diagnostic['data']): Diagnostic {
  return { code, severity: 'error', file, data };
}

function warning(code: string, file: string, data: Diagnostic['data']): Diagnostic {
  return { code, severity: 'warning', file, data };
}
