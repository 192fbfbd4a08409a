import { createHash } from 'node:crypto';
import type { Entry } from '../authoring/content.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import type { Issuer } from '../authoring/schemas/issuer.ts';
import { specimenAddress, statusListAddress } from './addresses.ts';
import type { ArtworkSource } from './artwork-source.ts';
import { openBadge, type SignedBadge } from './credential.ts';
import type { SignedEndorsement } from './endorsement.ts';
import type { Holder } from './holder.ts';
import { didKey, specimenKey } from './key.ts';
import { type SignedCredential, signCredential } from './proof.ts';
import { serialise } from './serialise.ts';
import { shapeProblems } from './shape.ts';
import {
  createStatusListCredential,
  type StatusListCredential,
  statusEntry,
  statusListSize,
} from './status-list.ts';
import { uuidV5 } from './uuid.ts';

/** One specimen: what an award's credential will look like, signed with a key that attests nothing. */
export interface Specimen {
  readonly credential: SignedBadge;
  /** The bytes to publish at {@link specimenAddress}. */
  readonly text: string;
  readonly uuid: string;
}

/** Every specimen of a site. */
export interface Specimens {
  /** By `<volunteer>/<badge>`. */
  readonly credentials: ReadonlyMap<string, Specimen>;
  /** Their list of withdrawals, for `/status/specimen.json`; `undefined` where there is no specimen. */
  readonly statusList:
    | { readonly credential: SignedCredential<StatusListCredential>; readonly text: string }
    | undefined;
}

/** The `urn:uuid:` of a person in all their specimens. */
export function specimenSubject(volunteer: string): string {
  return `urn:uuid:${uuidV5(`person/${volunteer}`)}`;
}

/** The UUID in the address of the specimen of an award. */
export function specimenUuid(volunteer: string, badge: string): string {
  return uuidV5(`specimen/${volunteer}/${badge}`);
}

/** What specimens are made from. */
export interface SpecimenSource {
  readonly issuer: Issuer;
  readonly badges: ReadonlyMap<string, Entry<Badge>>;
  readonly frameworks: ReadonlyMap<string, Entry<Framework>>;
  readonly holders: readonly Holder[];
  /** The address of the site that is being built, with its trailing slash. */
  readonly site: string;
  readonly artwork: ArtworkSource;
  /** What was found to hold, by person. */
  readonly endorsements?: ReadonlyMap<string, readonly SignedEndorsement[]>;
}

/**
 * Signs a specimen of every award. A pure function of its input: a specimen is signed as of the day of its award,
 * its ids are UUIDs of version 5 and its status index follows from its name.
 *
 * @throws {Error} where an award cannot be made into a sound credential; the message names it.
 */
export async function issueSpecimens(source: SpecimenSource): Promise<Specimens> {
  const key = await specimenKey();
  const did = didKey(key.publicKeyMultibase);
  const listUrl = statusListAddress(source.site, 'specimen');
  const awards = awardsOf(source);
  const indices = distinctIndices([...awards.keys()]);
  const credentials = new Map<string, Specimen>();
  for (const [name, { holder, award, badge }] of awards) {
    const uuid = specimenUuid(holder.volunteer.slug, award.badge);
    const created = `${award.data.date}T00:00:00Z`;
    const unsigned = openBadge(
      {
        award,
        badge,
        badges: source.badges,
        issuer: source.issuer,
        frameworks: source.frameworks,
        holderName: holder.name,
        endorsements: source.endorsements?.get(holder.volunteer.slug) ?? [],
      },
      {
        signatory: { did, site: source.site, specimen: true },
        id: specimenAddress(source.site, uuid),
        subjectId: specimenSubject(holder.volunteer.slug),
        validFrom: created,
        artwork: (await source.artwork(badge, true)).sha256,
        status: statusEntry({ listUrl, index: indices.get(name) ?? 0 }),
      },
    );
    const problems = shapeProblems(unsigned);
    if (problems.length > 0)
      throw new Error(`The specimen of ${name} cannot be signed. ${problems.join(' ')}`);
    const credential = await signCredential(unsigned, { key, controller: did, created });
    credentials.set(name, { credential, text: serialise(credential), uuid });
  }
  if (awards.size === 0) return { credentials, statusList: undefined };
  const withdrawn = [...awards].filter(([, { award, holder }]) =>
    isWithdrawn(award.data.withdrawn, holder.day),
  );
  const dates = [...awards.values()].map(({ award }) => award.data.date);
  const withdrawals = withdrawn.map(([, { award }]) => award.data.withdrawn?.date ?? '');
  const validFrom = `${[...dates, ...withdrawals].sort().at(-1)}T00:00:00Z`;
  const setBits = withdrawn.map(([name]) => indices.get(name) ?? 0).sort((a, b) => a - b);
  const list = await signCredential(
    await createStatusListCredential({ id: listUrl, issuer: did, setBits, validFrom }),
    { key, controller: did, created: validFrom },
  );
  return { credentials, statusList: { credential: list, text: serialise(list) } };
}

/** The awards to sign, in the order of their names. */
function awardsOf({ holders, badges }: SpecimenSource) {
  const named = holders.flatMap((holder) =>
    [...holder.volunteer.awards.values()].flatMap((award) => {
      const badge = badges.get(award.badge);
      return badge ? [[`${holder.volunteer.slug}/${award.badge}`, { holder, award, badge }] as const] : [];
    }),
  );
  return new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An index for each name, from its digest; of two that meet, the later name takes the next free one. */
function distinctIndices(names: readonly string[]): ReadonlyMap<string, number> {
  if (names.length > statusListSize)
    throw new RangeError(`A site shows at most ${statusListSize} specimens, not ${names.length}.`);
  const taken = new Set<number>();
  return new Map(
    names.map((name) => {
      let index = createHash('sha256').update(name).digest().readUInt32BE(0) % statusListSize;
      while (taken.has(index)) index = (index + 1) % statusListSize;
      taken.add(index);
      return [name, index];
    }),
  );
}

function isWithdrawn(decision: { readonly date: string } | undefined, day: string): boolean {
  return decision !== undefined && decision.date <= day;
}
