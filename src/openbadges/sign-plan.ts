import { randomUUID } from 'node:crypto';
import type { Content, Entry } from '../authoring/content.ts';
import type { Published } from '../authoring/gate.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { credentialAddress, statusListAddress } from './addresses.ts';
import type { ArtworkSource } from './artwork-source.ts';
import { creatorOf, namesIn, readCredits } from './creator.ts';
import { type OpenBadge, openBadge, type SignedBadge } from './credential.ts';
import { didDocument, didDocumentUrl } from './did.ts';
import type { SignedEndorsement } from './endorsement.ts';
import type { SigningKey } from './key.ts';
import { publishedKeys } from './own-keys.ts';
import type { Plan, Signing } from './plan.ts';
import { type SignedCredential, signCredential } from './proof.ts';
import { Refusal } from './refusal.ts';
import { latest, type Register } from './register.ts';
import { registerFolder } from './register-folder.ts';
import { serialise } from './serialise.ts';
import { shapeProblems } from './shape.ts';
import { type Random, StatusIndices } from './status-indices.ts';
import { createStatusListCredential, type StatusListCredential, statusEntry } from './status-list.ts';
import { listPath } from './status-list-files.ts';
import { verifier } from './verify.ts';
import { statusOf, type Withdrawals } from './withdrawals.ts';

/** A file of the register to write. */
export interface RegisterFile {
  /** From the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /**
   * `same`: a picture, or the copy of a list: the same bytes under the same name, whoever wrote them. `new`: a version
   * or a list, which nothing may have put there meanwhile. Otherwise the text that it replaces.
   */
  readonly over: 'same' | 'new' | { readonly text: string };
}

/** What {@link signPlan} signs with. */
export interface SignPlanSource {
  /** With the catalogue as the gate lets it through. */
  readonly content: Content;
  readonly published: Pick<Published, 'mayName'>;
  readonly register: Register;
  readonly withdrawals: Withdrawals;
  readonly plan: Plan;
  readonly key: SigningKey;
  readonly did: string;
  readonly site: string;
  /** The moment of signing, in UTC. */
  readonly validFrom: string;
  readonly artwork: ArtworkSource;
  /** What others signed of the people, and holds, by person. */
  readonly endorsements?: ReadonlyMap<string, readonly SignedEndorsement[]>;
  readonly random?: Random;
}

/**
 * Signs a plan in memory and verifies every signature, and gives the files to write, in the order in which a run
 * cut short leaves a register that stands.
 *
 * @throws {Refusal} `unsound-credential` where an award does not make a sound credential, with the award's name.
 */
export async function signPlan(source: SignPlanSource): Promise<RegisterFile[]> {
  const indices = new StatusIndices(source.register, source.withdrawals, source.random);
  const pictures = new Map<string, RegisterFile>();
  const versions: RegisterFile[] = [];
  const signed: { folder: string; credential: SignedBadge }[] = [];
  const subjects = subjectIds(source.register);
  for (const signing of source.plan.sign) {
    const unsigned = await unsignedVersion(source, signing, { indices, pictures, subjects });
    const problems = shapeProblems(unsigned);
    if (problems.length > 0)
      throw new Refusal('unsound-credential', { folder: signing.folder, problems: problems.join(' ') });
    const credential = await sign(source, unsigned, unsigned.issuer.id).catch((cause: Error) => {
      throw new Refusal('unsound-credential', { folder: signing.folder, problems: cause.message }, { cause });
    });
    signed.push({ folder: signing.folder, credential });
    versions.push({
      path: `${registerFolder}/${signing.folder}/${signing.n}.json`,
      text: serialise(credential),
      over: 'new',
    });
  }
  const { opened, updated, lists } = await signLists(source, indices);
  const all = [...lists.changed.map((credential) => ({ folder: credential.id, credential })), ...signed];
  const verify = ownVerifier(source, [...lists.unchanged, ...lists.changed]);
  for (const { folder, credential } of all) {
    const { outcome, steps } = await verify(credential);
    const problem = steps.find(({ result }) => result !== 'pass')?.reason ?? outcome;
    if (outcome !== 'valid') throw new Refusal('unsound-credential', { folder, problems: problem });
  }
  return [...pictures.values(), ...opened, ...versions, ...updated];
}

interface Supplies {
  readonly indices: StatusIndices;
  /** The pictures to freeze, by SHA-256. */
  readonly pictures: Map<string, RegisterFile>;
  /** The `urn:uuid:` of each person, by name of folder. */
  readonly subjects: Map<string, string>;
}

async function unsignedVersion(
  source: SignPlanSource,
  signing: Signing,
  supplies: Supplies,
): Promise<OpenBadge> {
  const { content, site, validFrom } = source;
  const { previous, holder, badge } = signing;
  const did = previous?.credential.issuer.id ?? source.did;
  const status = statusEntry(supplies.indices.take(did, (name) => statusListAddress(site, name)));
  if (signing.kind === 'resign' && previous) {
    const { proof: _, ...facts } = previous.credential;
    return { ...nameable(facts, source, badge), validFrom, credentialStatus: status };
  }
  const { svg, sha256 } = await source.artwork(badge, false);
  if (!source.register.artwork.has(sha256))
    supplies.pictures.set(sha256, {
      path: `${registerFolder}/artwork/${sha256}.svg`,
      text: svg,
      over: 'same',
    });
  return openBadge(
    {
      ...signing,
      badges: content.badges,
      issuer: content.issuer.data,
      frameworks: content.frameworks,
      holderName: holder.name,
      endorsements: source.endorsements?.get(holder.volunteer.slug) ?? [],
    },
    {
      signatory: { did, site, specimen: false },
      id: previous?.credential.id ?? credentialAddress(site, randomUUID()),
      subjectId: previous?.credential.credentialSubject.id ?? subjectOf(signing, supplies.subjects),
      validFrom,
      artwork: sha256,
      status,
    },
  );
}

/**
 * The facts of a version, as they may be signed again: where it credits somebody who may no longer be named, those who
 * created the badge are told as they may be today.
 */
function nameable(
  facts: Omit<OpenBadge, 'proof'>,
  { content, published, site }: SignPlanSource,
  badge: Entry<Badge>,
): OpenBadge {
  const { achievement } = facts.credentialSubject;
  const credits = readCredits(achievement.creator);
  if (!credits || namesIn(credits.names).every(published.mayName)) return facts;
  const signatory = { did: facts.issuer.id, site, specimen: false };
  const creator = creatorOf(badge.data, achievement.id, content.issuer.data, signatory);
  return {
    ...facts,
    credentialSubject: { ...facts.credentialSubject, achievement: { ...achievement, creator } },
  };
}

/** The subject of a person's next credential: that of those they have, or a random one. */
function subjectOf({ holder: { volunteer } }: Signing, subjects: Map<string, string>): string {
  const names = [volunteer.slug, ...volunteer.profile.data.formerly];
  const known = names.map((name) => subjects.get(name)).find((subject) => subject !== undefined);
  const subject = known ?? `urn:uuid:${randomUUID()}`;
  subjects.set(volunteer.slug, subject);
  return subject;
}

function subjectIds(register: Register): Map<string, string> {
  const folders = [...register.folders.values()];
  return new Map(
    folders.map((folder) => [folder.volunteer, latest(folder).credential.credentialSubject.id] as const),
  );
}

/** A new list for each that has to be opened, and a new version of each whose bits or key change. */
async function signLists(source: SignPlanSource, indices: StatusIndices) {
  const { plan, register, withdrawals, validFrom } = source;
  const added = new Map([...plan.withdraw].map(([name, bits]) => [name, new Set(bits)]));
  for (const name of plan.resignLists) if (!added.has(name)) added.set(name, new Set());
  for (const { previous } of plan.sign) {
    if (!previous) continue;
    const { list, index } = statusOf(previous);
    added.set(list, (added.get(list) ?? new Set()).add(index));
  }
  const changed: SignedCredential<StatusListCredential>[] = [];
  const signList = async (id: string, did: string, bits: Iterable<number>): Promise<string> => {
    const setBits = [...bits].sort((a, b) => a - b);
    const unsigned = await createStatusListCredential({ id, issuer: did, setBits, validFrom });
    const credential = await sign(source, unsigned, did);
    changed.push(credential);
    return serialise(credential);
  };
  const opened: RegisterFile[] = [];
  for (const [name, { url, did }] of indices.opened)
    opened.push({ path: listPath(name), text: await signList(url, did, []), over: 'new' });
  const updated: RegisterFile[] = [];
  for (const [name, bits] of added) {
    const known = withdrawals.lists.get(name);
    if (!known)
      throw new Refusal('unsound-credential', { folder: `status/${name}`, problems: 'list-not-found' });
    const { credential, text } = known.list;
    const signed = await signList(credential.id, credential.issuer, [...known.bits, ...bits]);
    updated.push({ path: listPath(name), text: signed, over: { text } });
  }
  const unchanged = [...register.statusLists.values()]
    .filter(({ name }) => !added.has(name))
    .map(({ credential }) => credential);
  return { opened, updated, lists: { changed, unchanged } };
}

function sign<T extends object>({ key, validFrom }: SignPlanSource, unsigned: T, controller: string) {
  return signCredential(unsigned, { key, controller, created: validFrom });
}

/** A verifier that finds what the site is about to publish, and nothing else: its lists and its DID documents. */
function ownVerifier(
  { content, validFrom, did, plan }: SignPlanSource,
  lists: readonly SignedCredential<StatusListCredential>[],
) {
  const publicKeys = publishedKeys(content.issuer.data);
  const former = plan.sign.flatMap(({ previous }) => previous?.credential.issuer.id ?? []);
  const dids = new Set([did, ...former, ...lists.map(({ issuer }) => issuer)]);
  const documents = new Map<string, unknown>([
    ...[...dids].map((one) => [didDocumentUrl(one), didDocument(one, publicKeys)] as const),
    ...lists.map((list) => [list.id, list] as const),
  ]);
  return verifier({
    now: new Date(validFrom),
    resolve: async (url) =>
      documents.has(url) ? { ok: true, document: documents.get(url) } : { ok: false, reason: 'not-found' },
  });
}
