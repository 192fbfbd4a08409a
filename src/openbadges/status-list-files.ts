import { createHash } from 'node:crypto';
import { conflictSides } from './conflict.ts';
import type { SignedCredential } from './proof.ts';
import { readList } from './register-file.ts';
import { entriesIn, filesIn, type Report, readJson, registerFolder } from './register-folder.ts';
import type { StatusListCredential } from './status-list.ts';

/** A signed list of withdrawals. */
export interface StatusListFile {
  /** Its number, which is the file's name. */
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly credential: SignedCredential<StatusListCredential>;
}

/** A list as it was once. */
export interface PastList extends StatusListFile {
  /** Whether the register keeps it, so that what stands there must be sound; else the history of git alone has it. */
  readonly kept: boolean;
}

/** The path, from the content folder, of a list. */
export function listPath(name: string): string {
  return `${statusFolder}/${name}.json`;
}

/**
 * The path of the copy that the register keeps of a list. It is named by the SHA-256 of its text: two branches that
 * each keep one never meet in one file, and a merge has both.
 */
export function pastListPath(name: string, text: string): string {
  return `${statusFolder}/${name}/${createHash('sha256').update(text).digest('hex')}.json`;
}

/** The lists of the register in the content folder `root`, and those that it keeps as they were once. */
export function readStatusLists(
  root: string,
  report: Report,
): { readonly statusLists: ReadonlyMap<string, StatusListFile>; readonly pastLists: readonly PastList[] } {
  const statusLists = new Map<string, StatusListFile>();
  const pastLists: PastList[] = [];
  for (const entry of entriesIn(root, statusFolder, report)) {
    if (entry.isFile()) {
      const file = `${statusFolder}/${entry.name}`;
      const name = entry.name.replace(/\.json$/, '');
      const list = listIn(root, name, file, report);
      if (list) statusLists.set(name, list);
    } else if (entry.isDirectory()) {
      const folder = `${statusFolder}/${entry.name}`;
      for (const file of filesIn(root, folder, report)) {
        const list = listIn(root, entry.name, `${folder}/${file}`, report);
        if (list) pastLists.push({ ...list, kept: true });
      }
    }
  }
  return { statusLists, pastLists };
}

const statusFolder = `${registerFolder}/status`;

function listIn(root: string, name: string, file: string, report: Report): StatusListFile | undefined {
  const { text, value } = readJson(root, file);
  const credential = readList(value);
  if (credential) return { name, file, text, credential };
  report(conflictSides(text) ? 'register-list-conflict' : 'register-unreadable', file);
  return undefined;
}
