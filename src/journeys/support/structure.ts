/** A structure with a key of its own: a copy of the sample content, and of the commands that sign it. */
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOfInputs } from '../../../scripts/inputs.ts';
import { dayOf, readSettings } from '../../settings.ts';
import { command, type Ran } from './command.ts';
import { type ContentCopy, contentCopy } from './content-copy.ts';
import { filesIn, removeAfterAll } from './files.ts';
import { keptFolder } from './kept-folder.ts';
import { builtAnew, builtSite, project, type SiteOptions } from './site.ts';

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
  /**
   * Builds its site, as of today unless another day is asked for, or takes it from a test whose content was the same;
   * what it holds, and where. With more surroundings it is built anew.
   */
  build(options?: Pick<SiteOptions, 'day' | 'env'>): Promise<{ folder: string; files: Map<string, Buffer> }>;
  /** The secret half of its key. */
  secret(): Promise<string>;
  /** Every file of its register, by path. */
  register(): Promise<Map<string, Buffer>>;
}

interface StructureOptions {
  readonly apart?: boolean;
  readonly people?: readonly string[];
}

/**
 * A structure that has no key yet; of the people of the sample, it has those that are named, or all. With `apart`, they
 * stand in a folder of their own, as in a private repository.
 */
export async function structure(options: StructureOptions = {}): Promise<Structure> {
  const { apart = false } = options;
  const content = await contentCopy(options.people);
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
  const day = today();
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
    async build({ env, ...options } = {}) {
      const site = { content: content.root, day, ...options, env: { ...folders, ...env } };
      const { folder } = env ? await builtAnew(site) : await builtSite(site);
      if (env) removeAfterAll(folder);
      return { folder, files: await filesIn(folder) };
    },
    secret: async () => (await readFile(secretFile, 'utf8')).trim(),
    register: () => filesIn(join(people, 'credentials')),
  };
}

/**
 * A structure at `address` whose key has signed the whole sample. It is signed once, and each test that asks for it
 * has a copy of its own.
 */
export async function signedStructure(address: string): Promise<Structure> {
  const folder = await keptFolder(join(project, '.jalon', 'signed'), await digestOfSigned(address), (made) =>
    sign(address, made),
  );
  const owner = await structure();
  await rm(owner.content.root, { recursive: true });
  await cp(join(folder, 'content'), owner.content.root, { recursive: true });
  await cp(join(folder, 'home'), join(owner.home, '.jalon'), { recursive: true });
  const said = await readFile(join(folder, 'said'), 'utf8');
  return { ...owner, said: () => said + owner.said() };
}

/** Leaves at `folder` the content that was signed, what its commands keep, and what they said. */
async function sign(address: string, folder: string): Promise<void> {
  const owner = await structure();
  for (const [name, ...args] of [['keys', '--site', address], ['issue']] as const) {
    const { status, output } = await owner.run(name, ...args);
    if (status !== 0) throw new Error(`${name} failed.\n${output}`);
  }
  const workshop = await mkdtemp(`${folder}-`);
  await cp(owner.content.root, join(workshop, 'content'), { recursive: true });
  await cp(join(owner.home, '.jalon'), join(workshop, 'home'), { recursive: true });
  await writeFile(join(workshop, 'said'), owner.said());
  await rename(workshop, folder);
}

/** What is signed depends on what is built and on the commands. */
async function digestOfSigned(address: string): Promise<string> {
  const hash = createHash('sha256').update(address);
  const settings = readSettings({ JALON_CONTENT: join(project, 'content') });
  hash.update(await digestOfInputs(project, settings, today()));
  for (const [path, bytes] of await filesIn(join(project, 'scripts'))) hash.update(path).update(bytes);
  return hash.digest('hex');
}

const today = () => dayOf(new Date(), 'Europe/Paris');
