/** The register: what `issue` wrote in `content/credentials/`, and nobody else writes. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../atomic-write.ts';
import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { uuidOf } from './addresses.ts';
import { alteredArtwork } from './artwork-check.ts';
import { conflictSides } from './conflict.ts';
import type { SignedBadge } from './credential.ts';
import type { Person } from './holder.ts';
import type { SignedCredential } from './proof.ts';
import { readList, readVersion } from './register-file.ts';
import type { StatusListCredential } from './status-list.ts';

/** The register's folder in the content folder. */
export const registerFolder = 'credentials';

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

/** A signed list of withdrawals. */
export interface StatusListFile {
  /** Its number, which is the file's name. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly credential: SignedCredential<StatusListCredential>;
}

/** The register, read once. */
export interface Register {
  /** By `<volunteer>/<award>`, in the order of their names. */
  readonly folders: ReadonlyMap<string, AwardFolder>;
  /** By name. */
  readonly statusLists: ReadonlyMap<string, StatusListFile>;
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
  const statusLists = new Map<string, StatusListFile>();
  for (const volunteer of foldersIn(root, registerFolder, report)) {
    if (volunteer === 'status' || volunteer === 'artwork') continue;
    for (const award of foldersIn(root, `${registerFolder}/${volunteer}`, report)) {
      const versions = versionsIn(root, `${registerFolder}/${volunteer}/${award}`, report);
      if (versions.length > 0) folders.set(`${volunteer}/${award}`, { volunteer, award, versions });
    }
  }
  for (const name of filesIn(root, `${registerFolder}/status`, report)) {
    const file = `${registerFolder}/status/${name}`;
    const { text, value } = readJson(root, file);
    const list = name.replace(/\.json$/, '');
    const credential = readList(value);
    if (credential) statusLists.set(list, { name: list, file, text, credential });
    else report(conflictSides(text) ? 'register-list-conflict' : 'register-unreadable', file);
  }
  const frozen = filesIn(root, `${registerFolder}/artwork`, report);
  for (const file of alteredArtwork(root, frozen)) report('register-artwork-altered', file);
  const pictures = frozen.map((name) => name.replace(/\.svg$/, ''));
  return { folders, statusLists, artwork: new Set(pictures), diagnostics };
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

/** Tells an error of one file of the register. */
type Report = (code: string, file: string) => void;

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

function foldersIn(root: string, path: string, report: Report): string[] {
  return entriesIn(root, path, report)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(root: string, path: string, report: Report): string[] {
  return entriesIn(root, path, report)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/**
 * What a folder of the register holds, in the order of the names. A symbolic link is told and never followed: what it
 * leads to is outside the register's history. So is a hidden file, since `.gitignore` would hide what is issued; only
 * what a killed `issue` or a file manager leaves is passed over.
 */
function entriesIn(root: string, path: string, report: Report): Dirent[] {
  const folder = join(root, path);
  try {
    if (path === registerFolder && lstatSync(folder).isSymbolicLink()) {
      report('register-link', path);
      return [];
    }
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => {
        const { name } = entry;
        if (isTemporary(name) || name === '.DS_Store') return false;
        const code = entry.isSymbolicLink()
          ? 'register-link'
          : name.startsWith('.') && 'register-hidden-file';
        if (code) report(code, `${path}/${name}`);
        return !code;
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readJson(root: string, file: string): { text: string; value: unknown } {
  const text = readFileSync(join(root, file), 'utf8');
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { text, value: undefined };
  }
}
