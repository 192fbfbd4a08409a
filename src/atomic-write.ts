/** Files that are either whole or not there: a command killed at any moment leaves no half of one. */
import { randomBytes } from 'node:crypto';
import { link, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';

export interface WriteOptions {
  /** Refuse to replace a file that exists. */
  readonly exclusive?: boolean;
  /** The permissions of the file, `0o666` less the process's mask by default. */
  readonly mode?: number;
  /** The folder to stay in: what lies below it may not be reached through a symbolic link. */
  readonly within?: string;
}

/**
 * Writes `text` to `file`, making its folders: to a temporary file beside it, flushed to the disk, then moved.
 *
 * @throws {Error} with the code `EEXIST` where `exclusive` is asked and the file exists, and a plain one where a folder
 * below `within` is a symbolic link.
 */
export async function writeAtomically(
  file: string,
  text: string | Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const folder = dirname(file);
  if (options.within !== undefined) await assertNoLink(folder, options.within);
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
    if (entry.isFile() && isTemporary(entry.name))
      await rm(join(entry.parentPath, entry.name), { force: true });
}

/** Whether a file's name is one that a killed {@link writeAtomically} may have left. */
export function isTemporary(name: string): boolean {
  return /^\..+\.[0-9a-f]{12}\.tmp$/.test(name);
}

/** Refuses a folder that is reached from `within` through a symbolic link; what does not exist yet is no link. */
async function assertNoLink(folder: string, within: string): Promise<void> {
  const steps = relative(within, folder).split(sep).filter(Boolean);
  if (steps[0] === '..' || isAbsolute(steps[0] ?? ''))
    throw new Error(`${folder} is not inside ${within}, the folder to write to.`);
  for (let count = 1; count <= steps.length; count++) {
    const step = join(within, ...steps.slice(0, count));
    const found = await lstat(step).catch(ignoreAbsent);
    if (!found) return;
    if (found.isSymbolicLink())
      throw new Error(`${step} is a symbolic link, which is never written through.`);
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
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
