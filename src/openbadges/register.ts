/** The register: what `issue` wrote in `content/credentials/`, and nobody else writes. */
import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { uuidOf } from './addresses.ts';
import { alteredArtwork } from './artwork-check.ts';
import { conflictSides } from './conflict.ts';
import type { SignedBadge } from './credential.ts';
import type { Person } from './holder.ts';
import type { SignedCredential } from './proof.ts';
import { readVersion } from './register-file.ts';
import { filesIn, foldersIn, type Report, readJson, registerFolder } from './register-folder.ts';
import { type PastList, readStatusLists, type StatusListFile } from './status-list-files.ts';

export { registerFolder };

/** One signed version of an award. */
export interface Version {
  /** From 1; the highest is the one in force. */
  readonly n: number;
  /** From the content folder, with forward slashes: `credentials/lucia/accueil/1.json`. */
  readonly file: string;
  /** The file, byte for byte: what the site publishes. */
  readonly text: string;
  readonly credential: SignedBadge;
  /** The UUID in the credential's `id`. */
  readonly uuid: string;
}

/** The versions of one award. */
export interface AwardFolder {
  /** The names under which it was issued, which a later renaming does not change. */
  readonly volunteer: string;
  readonly award: string;
  /** Oldest first, at least one. */
  readonly versions: readonly Version[];
}

/** The register, read once. */
export interface Register {
  /** By `<volunteer>/<award>`, in the order of their names. */
  readonly folders: ReadonlyMap<string, AwardFolder>;
  /** By name. */
  readonly statusLists: ReadonlyMap<string, StatusListFile>;
  /** The lists as they were once: a bit that one of them sets is never cleared. */
  readonly pastLists: readonly PastList[];
  /** The SHA-256 names of the frozen pictures. */
  readonly artwork: ReadonlySet<string>;
  /** What could not be read; the rest of the register stands. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the register of the content folder `root`. A folder that does not exist is an empty register. */
export function readRegister(root: string): Register {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, file) => {
    diagnostics.push({ code, severity: 'error', file, data: {} });
  };
  const folders = new Map<string, AwardFolder>();
  for (const volunteer of foldersIn(root, registerFolder, report)) {
    if (volunteer === 'status' || volunteer === 'artwork') continue;
    for (const award of foldersIn(root, `${registerFolder}/${volunteer}`, report)) {
      const versions = versionsIn(root, `${registerFolder}/${volunteer}/${award}`, report);
      if (versions.length > 0) folders.set(`${volunteer}/${award}`, { volunteer, award, versions });
    }
  }
  const { statusLists, pastLists } = readStatusLists(root, report);
  const frozen = filesIn(root, `${registerFolder}/artwork`, report);
  for (const file of alteredArtwork(root, frozen)) report('register-artwork-altered', file);
  const pictures = frozen.map((name) => name.replace(/\.svg$/, ''));
  return { folders, statusLists, pastLists, artwork: new Set(pictures), diagnostics };
}

/**
 * Where an award may have been issued: under its present names first, then under the former ones of the person,
 * the badge and the award.
 */
export function registerKeys(
  volunteer: Pick<Person, 'slug' | 'profile'>,
  award: AwardEntry,
  badge: Entry<Badge> | undefined,
): readonly string[] {
  const people = [volunteer.slug, ...volunteer.profile.data.formerly];
  const awards = [award.badge, ...award.data.formerly, ...(badge?.data.formerly ?? [])];
  return [...new Set(people.flatMap((person) => awards.map((name) => `${person}/${name}`)))];
}

/** The folder in which an award was issued; `undefined` where it was not. */
export function folderOf(
  register: Register,
  volunteer: Pick<Person, 'slug' | 'profile'>,
  award: AwardEntry,
  badge: Entry<Badge> | undefined,
): AwardFolder | undefined {
  for (const key of registerKeys(volunteer, award, badge)) {
    const folder = register.folders.get(key);
    if (folder) return folder;
  }
  return undefined;
}

/** The version in force: the one with the highest number. */
export function latest(folder: AwardFolder): Version {
  const version = folder.versions.at(-1);
  if (!version)
    throw new RangeError(`The register folder ${folder.volunteer}/${folder.award} has no version.`);
  return version;
}

/** Every version of the register. */
export function allVersions(register: Register): readonly Version[] {
  return [...register.folders.values()].flatMap(({ versions }) => versions);
}

/** The DIDs under which the versions and lists of a register are signed, each with the last day (UTC) of a signature. */
export function issuersIn(register: Register): ReadonlyMap<string, string> {
  const signed = [
    ...allVersions(register).map(({ credential }) => [credential.issuer.id, credential.validFrom] as const),
    ...[...register.statusLists.values()].map(
      ({ credential }) => [credential.issuer, credential.validFrom] as const,
    ),
  ];
  return new Map(signed.map(([did, moment]) => [did, moment.slice(0, 10)] as const).sort());
}

/** The multibase public key that a signed document names; `undefined` where it names none. */
export function keyOf(signed: SignedCredential): string | undefined {
  return signed.proof[0].verificationMethod.split('#')[1];
}

function versionsIn(root: string, folder: string, report: Report): Version[] {
  return filesIn(root, folder, report)
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const n = /^([1-9]\d*)\.json$/.exec(name)?.[1];
      const { text, value } = readJson(root, file);
      const credential = readVersion(value);
      const uuid = credential && uuidOf(credential.id);
      if (n && credential && uuid) return [{ n: Number(n), file, text, credential, uuid }];
      report(conflictSides(text) ? 'register-conflict' : 'register-unreadable', file);
      return [];
    })
    .sort((a, b) => a.n - b.n);
}
