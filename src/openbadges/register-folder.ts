/** Reading the folders of the register. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTemporary } from '../atomic-write.ts';

/** The register's folder in the content folder. */
export const registerFolder = 'credentials';

/** Tells an error of one file of the register. */
export type Report = (code: string, file: string) => void;

/** The names of the folders in a folder of the register. */
export function foldersIn(root: string, path: string, report: Report): string[] {
  return entriesIn(root, path, report)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The names of the files in a folder of the register. */
export function filesIn(root: string, path: string, report: Report): string[] {
  return entriesIn(root, path, report)
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
}

/**
 * What a folder of the register holds, in the order of the names. A symbolic link is told and never followed: what it
 * leads to is outside the register's history. So is a hidden file, since `.gitignore` would hide what is issued; only
 * what a killed `issue` or a file manager leaves is passed over.
 */
export function entriesIn(root: string, path: string, report: Report): Dirent[] {
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

/** The text of a file of the register, and its value; `undefined` where it is not JSON. */
export function readJson(root: string, file: string): { text: string; value: unknown } {
  const text = readFileSync(join(root, file), 'utf8');
  try {
    return { text, value: JSON.parse(text) };
  } catch {
    return { text, value: undefined };
  }
}
