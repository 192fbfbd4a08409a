/** A copy of the sample content, which a test may change. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { removeAfterAll } from './files.ts';
import { project } from './site.ts';

export interface ContentCopy {
  /** The content folder, absolute. */
  readonly root: string;
  /** Writes a file, and the folders it is in. */
  write(file: string, content: string | Uint8Array): Promise<void>;
  /** Replaces the first `from` of a file; throws where there is none. */
  edit(file: string, from: string, to: string): Promise<void>;
  move(from: string, to: string): Promise<void>;
  remove(file: string): Promise<void>;
}

/**
 * Copies the project's content, with the named people alone where it says so, which is sooner built; the copy is removed
 * when the tests of the file are done.
 */
export async function contentCopy(people?: readonly string[]): Promise<ContentCopy> {
  const root = join(removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-content-'))), 'content');
  await cp(join(project, 'content'), root, { recursive: true });
  if (people) await keepPeople(root, people);
  return {
    root,
    async write(file, content) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), content);
    },
    async edit(file, from, to) {
      const text = await readFile(join(root, file), 'utf8');
      if (!text.includes(from)) throw new RangeError(`${file} does not hold “${from}”.`);
      await writeFile(
        join(root, file),
        text.replace(from, () => to),
      );
    },
    move: (from, to) => rename(join(root, from), join(root, to)),
    remove: (file) => rm(join(root, file), { recursive: true }),
  };
}

/** Leaves of the people at `root` those that are named. */
export async function keepPeople(root: string, people: readonly string[]): Promise<void> {
  for (const slug of await readdir(join(root, 'volunteers')))
    if (!people.includes(slug)) await rm(join(root, 'volunteers', slug), { recursive: true });
}

/** Leaves of the sample at `root` what a structure has that begins: the badge « Écoute », and nobody. */
export async function shrink(root: string): Promise<void> {
  const badges = join(root, 'badges');
  const gone = ['volunteers', 'missions', 'pathways'].map((name) => join(root, name));
  for (const name of await readdir(badges)) if (name !== 'ecoute.md') gone.push(join(badges, name));
  await Promise.all(gone.map((path) => rm(path, { recursive: true })));
}
