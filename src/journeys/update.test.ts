/** A structure whose copy shares no history with the program brings a later version of it in. */
import { chmod, cp, mkdtemp, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { workplace } from '../../scripts/forms/testing/desk.ts';
import { gitIn } from '../../scripts/publish/git.ts';
import { differences, filesIn, removeAfterAll } from './support/files.ts';
import { copyAt, type ProjectCopy, projectCopy } from './support/project-copy.ts';

/** A file of each kind that the next version changes, adds and removes. */
const changed = 'scripts/usage.ts';
const added = 'src/locales/later.ts';
const removed = '.github/SECURITY.md';
const ours = 'src/styles/tokens.css';
/** What the structure never commits. */
const secret = '.jalon/signing-key.secret';

describe('a copy without shared history, made another structure’s', () => {
  /** The address of the program: a bare repository with two versions. */
  let origin: string;
  let copy: ProjectCopy;
  let before: Map<string, Buffer>;
  const update = (...args: string[]) => copy.run('update', [origin, ...args]);
  const contentNow = () => filesIn(join(copy.root, 'content'));

  beforeAll(async () => {
    const program = await projectCopy();
    await program.git.read('tag', 'v0.1.0');
    // Made before the next version, as "Use this template" makes it: the files alone.
    const root = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-made-')));
    const excluded = [join(program.root, '.git'), join(program.root, 'node_modules')];
    await cp(program.root, root, { recursive: true, filter: (source) => !excluded.includes(source) });
    copy = await copyAt(root);

    await program.write(changed, `${await program.read(changed)}\n// Of the next version.\n`);
    await program.write(added, '/** Of the next version. */\nexport const later = true;\n');
    await chmod(join(program.root, added), 0o755);
    await program.remove(removed);
    await program.write(ours, `${await program.read(ours)}\n/* Of the next version. */\n`);
    await program.write('content/issuer.md', '---\nname: Another sample\n---\n');
    await program.write('README.md', '# Jalon, later\n\n[The licence](LICENSE)\n');
    await program.write('.github/workflows/later.yml', 'name: Later\n');
    const manifest = await program.read('package.json');
    await program.write('package.json', manifest.replace(/"version": "[^"]+"/, '"version": "0.2.0"'));
    await program.commit('The next version');
    await program.git.read('tag', 'v0.2.0');
    await program.write(changed, '// Of a candidate.\n');
    await program.commit('A candidate');
    await program.git.read('tag', 'v0.2.1-rc1');
    await program.write(secret, 'Of the version.');
    await program.git.read('add', '--force', secret);
    await program.commit('A file that copies ignore');
    await program.git.read('tag', 'v0.2.2-secret');
    await symlink(`/proc/self/cwd/${secret}`, join(program.root, 'public', 'k.txt'));
    await program.commit('A link');
    await program.git.read('tag', 'v0.2.3-link');
    origin = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-origin-')));
    await gitIn(origin).read('clone', '--quiet', '--bare', program.root, '.');

    const made = await copy.run('init', ['--name', 'La Grange', '--yes']);
    expect(made.status, made.output).toBe(0);
    await copy.write('src/own.ts', '/** The structure’s own. */\nexport const own = true;\n');
    await copy.commit('Our structure');
    before = await contentNow();
  }, 120_000);

  test('with work that is not saved, nothing is brought in', async () => {
    await copy.write('content/issuer.md', '---\nname: Half written\n---\n');
    const ran = await update();
    expect(ran.status).toBe(1);
    expect(ran.output).toContain('git stash');
    await copy.git.read('checkout', '--', 'content/issuer.md');
  });

  test.each([
    ['an address where there is nothing', [join(tmpdir(), 'jalon-nowhere')], /Aucun dépôt ne répond/],
    ['a version that does not exist', ['ORIGIN', '--to', 'v9.9.9'], /n’a pas de version « v9\.9\.9 »/],
  ])('%s is told, and changes nothing', async (_, args, why) => {
    const ran = await copy.run(
      'update',
      args.map((arg) => arg.replace('ORIGIN', origin)),
    );
    expect(ran.status).toBe(1);
    expect(ran.output).toMatch(why);
    expect(await copy.git.read('status', '--porcelain')).toBe('');
  });

  test.each([
    ['a symbolic link', 'v0.2.3-link', /autre chose que des fichiers : public\/k\.txt/],
    ['a file where git holds none of ours', 'v0.2.2-secret', / {2}\.jalon\/signing-key\.secret\n/],
  ])('a version with %s is refused, and the secret stays whole and alone', async (_, version, why) => {
    await copy.write(secret, 'Our own.');
    const ran = await update('--to', version);
    expect(ran.status).toBe(1);
    expect(ran.output).toMatch(why);
    expect(await copy.read(secret)).toBe('Our own.');
    expect(await copy.git.read('status', '--porcelain')).toBe('');
    await expect(copy.read('public/k.txt')).rejects.toThrow('ENOENT');
  });

  test('another repository than the program’s is refused', async () => {
    const other = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-other-')));
    await writeFile(join(other, 'package.json'), '{"name":"other"}');
    const git = gitIn(other);
    await git.read('init', '--quiet');
    await git.read('add', '--all');
    await git.read('-c', 'user.name=A', '-c', 'user.email=a@structure.example', 'commit', '-qm', 'Other');
    const ran = await copy.run('update', [other]);
    expect(ran.status).toBe(1);
    expect(ran.output).toContain('n’est pas celui de Jalon');
  });

  test('a file of the program that the structure changed stops it, until somebody chooses', async () => {
    const text = await copy.read(ours);
    await copy.write(ours, `${text}\n/* The structure’s own. */\n`);
    await copy.commit('A touch of ours');
    const stopped = await update();
    expect(stopped.status).toBe(1);
    expect(stopped.output).toMatch(new RegExp(`vous avez changés[^\\n]*\\n {2}${ours}\\n`));
    expect(await copy.git.read('status', '--porcelain')).toBe('');
    expect((await update('--keep')).status).toBe(0);
    expect(await copy.read(ours)).toContain('The structure’s own.');
    expect(await copy.read(added)).toContain('later');
    await copy.git.read('reset', '--quiet', '--hard');
    await copy.git.read('clean', '--quiet', '-fd');
    expect((await update('--overwrite')).status).toBe(0);
    expect(await copy.read(ours)).toContain('Of the next version.');
    await copy.git.read('reset', '--quiet', '--hard', 'HEAD~1');
    await copy.git.read('clean', '--quiet', '-fd');
  }, 60_000);

  test('the README of the program, once the structure changed it, is a file to choose about', async () => {
    const readme = '.github/JALON.md';
    await copy.write(readme, `${await copy.read(readme)}\nWho to ask among us: Camille.\n`);
    await copy.commit('Who to ask');
    expect((await update()).output).toMatch(/vous avez changés[^\n]*\n {2}\.github\/JALON\.md\n/);
    expect((await update('--keep')).status).toBe(0);
    expect(await copy.read(readme)).toContain('Camille');
    await copy.git.read('reset', '--quiet', '--hard');
    await copy.git.read('clean', '--quiet', '-fd');
    expect((await update('--overwrite')).status).toBe(0);
    expect(await copy.read(readme)).toContain('Jalon, later');
    await copy.git.read('reset', '--quiet', '--hard', 'HEAD~1');
    await copy.git.read('clean', '--quiet', '-fd');
  });

  test('what the structure removed of the program stays removed, and is told', async () => {
    const gone = ['.github/workflows/keys.yml', 'content/guide/mistakes.mdx'];
    for (const file of gone) await copy.remove(file);
    await copy.commit('What we do not use');
    const ran = await update('--overwrite');
    expect(ran.status, ran.output).toBe(0);
    expect(ran.output).toContain(`ils n’y sont pas remis :\n${gone.map((file) => `  ${file}\n`).join('')}`);
    for (const file of gone) await expect(copy.read(file)).rejects.toThrow('ENOENT');
    expect(await copy.read(added)).toContain('later');
    await copy.git.read('reset', '--quiet', '--hard', 'HEAD~1');
    await copy.git.read('clean', '--quiet', '-fd');
  });

  test('without workflows, the rest comes and they are listed', async () => {
    const ran = await update('--without-workflows', '--dry-run');
    expect(ran.output).toMatch(/à copier à la main[^\n]*\n {2}\.github\/workflows\/later\.yml\n/);
    expect(await copy.git.read('status', '--porcelain')).toBe('');
  });

  test('for who has no terminal, one proposal with all but the workflows, never over what a person wrote', async () => {
    const { folder, env: found, state, set } = await workplace();
    removeAfterAll(folder);
    const remote = gitIn(join(folder, 'remote.git'));
    await copy.git.read('remote', 'add', 'origin', join(folder, 'remote.git'));
    await copy.git.read('push', '--quiet', '--force', 'origin', 'main');
    const env = {
      ...found,
      ...{ ADDRESS: origin, VERSION: 'v0.2.0', GITHUB_ACTIONS: 'true' },
      ...{ GITHUB_REPOSITORY: 'structure/badges', GITHUB_SERVER_URL: 'https://github.com' },
    };
    /** Presses the button, from a new checkout of the main branch. */
    const press = async () => {
      await copy.git.read('switch', '--quiet', 'main');
      const ran = await copy.run('publish/propose-update', [], env);
      expect(ran.status, ran.output).toBe(0);
      return ran.output;
    };

    await set({ mayOpen: false });
    expect(await press()).toMatch(
      /^::warning::[^\n]*https:\/\/github\.com\/structure\/badges\/compare\/main\.\.\.update\/v0\.2\.0\?expand=1/m,
    );
    const pushed = await remote.read('diff', '--name-only', 'main', 'update/v0.2.0');
    const expected = [added, changed, removed, ours, '.github/JALON.md', 'package.json'];
    expect(pushed.split('\n').sort()).toEqual(expected.sort());

    await set({ mayOpen: true });
    for (const _ of ['opened', 'renewed']) expect(await press()).toMatch(/^::notice::[^\n]*\/pull\/100$/m);
    const [pull, ...others] = (await state()).pulls;
    expect(others).toEqual([]);
    expect(pull).toMatchObject({
      ...{ head: 'update/v0.2.0', base: 'main', title: 'Installer une version plus récente de Jalon' },
      body: expect.stringMatching(/à copier à la main[\s\S]*\.github\/workflows\/later\.yml/),
    });

    await copy.git.read('switch', '--quiet', '--force-create', 'update/v0.2.0', 'origin/update/v0.2.0');
    await copy.write(ours, '/* By hand, on the proposal. */\n');
    await copy.commit('By hand');
    await copy.git.read('push', '--quiet', 'origin', 'update/v0.2.0');
    expect(await press()).toMatch(/^::warning::Quelqu’un a modifié la branche « update\/v0\.2\.0 »/m);
    expect(await remote.read('show', `update/v0.2.0:${ours}`)).toBe('/* By hand, on the proposal. */');
    await copy.git.read('switch', '--quiet', '--discard-changes', 'main');
    await copy.git.read('clean', '--quiet', '-fd');
  }, 60_000);

  test('the new version comes in: changed, added and removed files, and nothing of the structure’s', async () => {
    const ran = await update();
    expect(ran.status, ran.output).toBe(0);
    expect(ran.output).toContain('v0.2.0');
    expect(await copy.read(changed)).toContain('Of the next version.');
    expect(await copy.read(added)).toContain('later');
    expect((await stat(join(copy.root, added))).mode & 0o111).toBe(0o111);
    await expect(copy.read(removed)).rejects.toThrow('ENOENT');
    expect(JSON.parse(await copy.read('package.json')).version).toBe('0.2.0');
    expect(await copy.read('.github/JALON.md')).toBe('# Jalon, later\n\n[The licence](../LICENSE)\n');
    expect(await copy.read('README.md')).toContain('La Grange');
    await expect(copy.read('.github/dependabot.yml')).rejects.toThrow('ENOENT');
    expect(await copy.read('src/own.ts')).toContain('own');
    expect(differences(await contentNow(), before)).toEqual([]);
    await copy.commit('Jalon 0.2.0');
    expect((await update()).output).toContain('déjà à la version v0.2.0');
    const built = await copy.run('build');
    expect(built.status, built.output).toBe(0);
    expect((await readFile(join(copy.root, 'dist', 'index.html'), 'utf8')).includes('La Grange')).toBe(true);
  }, 300_000);
});
