/** Files that are either whole or not there: a command killed at any moment leaves no half of one. */
import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

export interface WriteOptions {
  /** Refuse to replace a file that exists. */
  readonly exclusive?: boolean;
  /** The permissions of the file, `0o666` less the process's mask by default. */
  readonly mode?: number;
}

/**
 * Writes `text` to `file`, making its folders: to a temporary file beside it, flushed to the disk, then moved.
 *
 * @throws {Error} with the code `EEXIST` where `exclusive` is asked and the file exists.
 */
export async function writeAtomically(file: string, text: string, options: WriteOptions = {}): Promise<void> {
  const folder = dirname(file);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', options.mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // A hard link, unlike a move, never replaces what is there.
    if (options.exclusive) await link(temporary, file);
    else await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  await flushFolder(folder);
}

/** Removes, in a folder and those below it, what a killed {@link writeAtomically} left. */
export async function removeTemporaries(folder: string): Promise<void> {
  let entries: Awaited<ReturnType<typeof listAll>>;
  try {
    entries = await listAll(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
  for (const entry of entries)
    if (entry.isFile() && /^\..+\.[0-9a-f]{12}\.tmp$/.test(entry.name))
      await rm(join(entry.parentPath, entry.name), { force: true });
}

function listAll(folder: string) {
  return readdir(folder, { withFileTypes: true, recursive: true });
}

/** Makes the names in a folder durable; some systems cannot open a folder, and need not. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EISDIR' && code !== 'EPERM' && code !== 'EACCES' && code !== 'EINVAL') throw error;
  }
}
