/** Folders that take long to make: each is made once, kept beside what the project builds, and shared by every test file. */
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How many of a kind are kept, the most recently used first. */
const kept = 24;
/** How long making one may take, in milliseconds: a lock that is older was left by a killed test. */
const limit = 300_000;

/**
 * The folder of `parent` that is named by what it is made from, a digest in hexadecimal; `make` makes it at the path
 * that it is given, whole or not at all, where it is not there yet. No test may change it.
 */
export async function keptFolder(
  parent: string,
  digest: string,
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const name = digest.slice(0, 20);
  const folder = join(parent, name);
  await mkdir(parent, { recursive: true });
  if (!(await exists(folder)))
    await locked(join(parent, `lock-${name}`), async () => {
      if (!(await exists(folder))) await make(folder);
    });
  await utimes(folder, new Date(), new Date());
  await removeOldest(parent);
  return folder;
}

/** Runs `make` in one process at a time; `lock` is the path of the folder that says so. */
export async function locked<Made>(lock: string, make: () => Promise<Made>): Promise<Made> {
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (await isStale(lock)) await rm(lock, { recursive: true, force: true });
      else await wait(200);
    }
  }
  try {
    return await make();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function isStale(lock: string): Promise<boolean> {
  const entry = await stat(lock).catch(() => undefined);
  return entry !== undefined && Date.now() - entry.mtimeMs > limit;
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function removeOldest(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => /^[0-9a-f]{20}$/.test(name));
  const dated = await Promise.all(
    names.map(async (name) => {
      const path = join(parent, name);
      return { path, used: (await stat(path).catch(() => undefined))?.mtimeMs ?? 0 };
    }),
  );
  const old = dated.sort((a, b) => b.used - a.used).slice(kept);
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })));
}
