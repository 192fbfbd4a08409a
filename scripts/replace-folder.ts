/** Puts a finished folder in the place of another, so that no half-written one is ever taken for finished. */
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Lets `write` fill a fresh folder inside `workshop` (on the same disk; by default beside `target`), then puts it in
 * `target`'s place. When `write` rejects, `target` stays as it was. Killed at any moment, `target` is whole: the
 * former folder, the new one, or absent.
 */
export async function replaceFolder(
  target: string,
  write: (folder: string) => Promise<void>,
  workshop = dirname(target),
): Promise<void> {
  const prefix = `.${basename(target)}-`;
  await mkdir(workshop, { recursive: true });
  await removeAbandoned(workshop, prefix);
  const fresh = await mkdtemp(join(workshop, `${prefix}${process.pid}-`));
  const former = `${fresh}.former`;
  try {
    await write(fresh);
    await mkdir(dirname(target), { recursive: true });
    await rename(target, former).catch(ignoreAbsent);
    await rename(fresh, target);
  } finally {
    await Promise.all(
      [fresh, former].map((folder) => rm(folder, { recursive: true, force: true, maxRetries: 5 })),
    );
  }
}

/** Removes what commands that were killed have left; those still running keep theirs. */
async function removeAbandoned(workshop: string, prefix: string) {
  for (const name of await readdir(workshop)) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid !== process.pid && !isRunning(pid))
      await rm(join(workshop, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException) {
  if (error.code !== 'ENOENT') throw error;
}
