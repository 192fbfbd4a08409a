/** Carries out a plan: all of it, or nothing. */
import { readdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import { NotWritten } from '../write-together.ts';
import type { Copy, InitPlan } from './plan.ts';

/**
 * Removes, then writes. Killed at any moment, planning again gives what remains to be done.
 *
 * @throws {NotWritten} for the first file that cannot be removed or written, once everything is back as it was.
 */
export async function applyPlan({ removed, changed, added }: InitPlan, copy: Copy): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const act = async (file: string, text: string | Uint8Array | undefined) => {
    try {
      const former = await readFile(file).catch(ignoreAbsent);
      await put(file, text, copy);
      undo.unshift(() => put(file, former, copy));
    } catch (error) {
      for (const step of undo) await step();
      throw new NotWritten(file, error);
    }
  };
  for (const file of removed) await act(file, undefined);
  for (const { file, text } of [...added, ...changed]) await act(file, text);
  await removeEmptyFolders(copy.content);
}

/** Gives a file its text, or none. */
async function put(file: string, text: string | Uint8Array | undefined, { project, content }: Copy) {
  if (text === undefined) return rm(file, { force: true });
  const within = relative(content, file).startsWith('..') ? project : content;
  await writeAtomically(file, text, { within });
}

/** Removes the folders in which nothing is left, those that an earlier run emptied too: one of a person would be wrong. */
async function removeEmptyFolders(top: string): Promise<void> {
  const entries = await readdir(top, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    // The inner ones first.
    .sort((a, b) => b.length - a.length);
  for (const folder of folders) if ((await readdir(folder)).length === 0) await rmdir(folder);
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
