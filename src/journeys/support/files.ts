/** What a built folder holds. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { afterThisFile } from '../../testing/left-behind.ts';

/** Every file of a folder, by its path from there with forward slashes, in a fixed order. */
export async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}

/** The paths at which two folders differ: files that only one has, and files with other bytes. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}

/** Removes a folder when the tests of the file are done. */
export function removeAfterAll(folder: string): string {
  afterThisFile(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
