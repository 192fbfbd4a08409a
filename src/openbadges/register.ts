/** The register: what `issue` wrote in `content/credentials/`, and nobody else writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AwardEntry, Entry } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Badge } from '../authoring/schemas/badge.ts';
import { uuidOf } from './addresses.ts';
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
  const report = (code: string, file: string) => {
    diagnostics.push({ code, severity: 'error', file, data: {} });
  };
  const folders = new Map<string, AwardFolder>();
  const statusLists = new Map<string, StatusListFile>();
  for (const volunteer of foldersIn(root, registerFolder)) {
    if (volunteer === 'status' || volunteer === 'artwork') continue;
    for (const award of foldersIn(root, `${registerFolder}/${volunteer}`)) {
      const versions = versionsIn(root, `${registerFolder}/${volunteer}/${award}`, report);
      if (versions.length > 0) folders.set(`${volunteer}/${award}`, { volunteer, award, versions });
    }
  }
  for (const name of filesIn(root, `${registerFolder}/status`)) {
    const file = `${registerFolder}/status/${name}`;
    const { text, value } = readJson(root, file);
    const list = name.replace(/\.json$/, '');
    const credential = readList(value);
    if (credential) statusLists.set(list, { name: list, file, text, credential });
    else report('register-unreadable', file);
  }
  const pictures = filesIn(root, `${registerFolder}/artwork`).map((name) => name.replace(/\.svg$/, ''));
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

/** The multibase public key that a signed document names; `undefined` where it names none. */
export function keyOf(signed: SignedCredential): string | undefined {
  return signed.proof[0].verificationMethod.split('#')[1];
}

/** The folder's name of a file that a killed `issue` may have left; never read. */
export function isTemporary(name: string): boolean {
  return name.startsWith('.');
}

function versionsIn(root: string, folder: string, report: (code: string, file: string) => void): Version[] {
  return filesIn(root, folder)
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const n = /^([1-9]\d*)\.json$/.exec(name)?.[1];
      const { text, value } = readJson(root, file);
      const credential = readVersion(value);
      const uuid = credential && uuidOf(credential.id);
      if (n && credential && uuid) return [{ n: Number(n), file, text, credential, uuid }];
      report('register-unreadable', file);
      return [];
    })
    .sort((a, b) => a.n - b.n);
}

function foldersIn(root: string, path: string): string[] {
  return entriesIn(root, path)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function filesIn(root: string, path: string): string[] {
  return entriesIn(root, path)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

function entriesIn(root: string, path: string) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true })
      .filter(({ name }) => !isTemporary(name))
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
