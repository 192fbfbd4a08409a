/** A structure with a key of its own: a copy of the sample content, and of the commands that sign it. */
import { cp, mkdir, mkdtemp, readFile, rename, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../settings.ts';
import { command, type Ran } from './command.ts';
import { type ContentCopy, contentCopy } from './content-copy.ts';
import { filesIn, removeAfterAll } from './files.ts';
import { builtAnew, project, type SiteOptions } from './site.ts';

type StructureCommand = 'keys' | 'issue' | 'verify' | 'check' | 'forget' | 'review' | 'cohort' | 'import';

export interface Structure {
  readonly content: ContentCopy;
  /** The folder of its people and of its register, absolute. */
  readonly people: string;
  /** The folder of its commands, which keeps its secret. */
  readonly home: string;
  /** Today, where the structure is. */
  readonly day: string;
  /** Everything that its commands printed so far. */
  said(): string;
  /** Runs one of its commands. */
  run(name: StructureCommand, ...args: string[]): Promise<Ran>;
  /** Runs one where the secret of the key is not. */
  withoutKey(name: StructureCommand, ...args: string[]): Promise<Ran>;
  /** Builds its site, as of today unless another day is asked for; what it holds, and where. */
  build(options?: Pick<SiteOptions, 'day' | 'env'>): Promise<{ folder: string; files: Map<string, Buffer> }>;
  /** The secret half of its key. */
  secret(): Promise<string>;
  /** Every file of its register, by path. */
  register(): Promise<Map<string, Buffer>>;
}

/**
 * A structure that has no key yet. With `apart`, its people stand in a folder of their own, as in a private repository.
 */
export async function structure({ apart = false } = {}): Promise<Structure> {
  const content = await contentCopy();
  const people = apart
    ? join(removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-people-'))), 'people')
    : content.root;
  if (apart) {
    await mkdir(people);
    await rename(join(content.root, 'volunteers'), join(people, 'volunteers'));
  }
  const folders = { JALON_CONTENT: content.root, ...(apart ? { JALON_PEOPLE: people } : {}) };
  // The commands keep the secret in the project's folder, which a test must never do to the real one.
  const home = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-structure-')));
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json'])
    await cp(join(project, part), join(home, part), { recursive: true });
  await symlink(join(project, 'node_modules'), join(home, 'node_modules'));
  const day = dayOf(new Date(), 'Europe/Paris');
  let said = '';
  const run: Structure['run'] = async (name, ...args) => {
    const ran = await command(name, args, { ...folders, NO_COLOR: '1' }, home);
    said += ran.output;
    return ran;
  };
  const secretFile = join(home, '.jalon', 'signing-key.secret');
  return {
    content,
    people,
    home,
    day,
    said: () => said,
    run,
    async withoutKey(name, ...args) {
      await rename(secretFile, `${secretFile}.away`);
      try {
        return await run(name, ...args);
      } finally {
        await rename(`${secretFile}.away`, secretFile);
      }
    },
    async build(options = {}) {
      const { folder } = await builtAnew({
        content: content.root,
        day,
        ...options,
        env: { ...folders, ...options.env },
      });
      removeAfterAll(folder);
      return { folder, files: await filesIn(folder) };
    },
    secret: async () => (await readFile(secretFile, 'utf8')).trim(),
    register: () => filesIn(join(people, 'credentials')),
  };
}
