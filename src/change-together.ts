/** Several files that are written or removed together: where one cannot be, all are as they were. */
import { chmod, readFile, rm, stat } from 'node:fs/promises';
import { writeAtomically } from './atomic-write.ts';
import { NotWritten } from './write-together.ts';

export interface Change {
  /** Absolute. */
  readonly file: string;
  /** What it is to hold; `undefined` where it is to be removed. */
  readonly text: string | Uint8Array | undefined;
  /** Its permissions, where they are not the usual ones. */
  readonly mode?: number | undefined;
}

/**
 * Makes the changes in their order, each file at once whole, reaching none through a symbolic link below the folder
 * that `within` gives for it. Killed at any moment, the first are made and the others are not.
 *
 * @throws {NotWritten} for the first that cannot be made, once those before it are undone.
 */
export async function changeTogether(
  changes: readonly Change[],
  within: (file: string) => string,
): Promise<void> {
  const undo: Change[] = [];
  const put = ({ file, text, mode }: Change) =>
    text === undefined ? rm(file, { force: true }) : write(file, text, mode, within(file));
  for (const change of changes) {
    try {
      const former = await readFile(change.file).catch(ignoreAbsent);
      const mode = former && (await stat(change.file)).mode & 0o777;
      await put(change);
      undo.unshift({ file: change.file, text: former, mode });
    } catch (error) {
      for (const one of undo) await put(one);
      throw new NotWritten(change.file, error);
    }
  }
}

async function write(file: string, text: string | Uint8Array, mode: number | undefined, within: string) {
  await writeAtomically(file, text, { within });
  // What a process may give at birth, its mask takes away.
  if (mode !== undefined) await chmod(file, mode);
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
