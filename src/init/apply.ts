/** Carries out a plan: all of it, or nothing. */
import { readdir, rmdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { removeTemporaries } from '../atomic-write.ts';
import { changeTogether } from '../change-together.ts';
import { type Copy, type InitPlan, mayBeRemoved } from './plan.ts';

/**
 * Removes, then writes. Killed at any moment, planning again gives what remains to be done.
 *
 * @throws {NotWritten} for the first file that cannot be removed or written, once everything is back as it was.
 */
export async function applyPlan({ removed, changed, added }: InitPlan, copy: Copy): Promise<void> {
  const changes = [...removed.map((file) => ({ file, text: undefined })), ...added, ...changed];
  await changeTogether(changes, (file) =>
    relative(copy.content, file).startsWith('..') ? copy.project : copy.content,
  );
  await removeTemporaries(copy.content);
  await removeEmptyFolders(copy.content);
}

/** Removes the folders in which nothing is left, those that an earlier run emptied too: one of a person would be wrong. */
async function removeEmptyFolders(top: string): Promise<void> {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((folder) => mayBeRemoved(relative(top, folder)))
    // The inner ones first.
    .sort((a, b) => b.length - a.length);
  for (const folder of folders) if ((await readdir(folder)).length === 0) await rmdir(folder);
}
