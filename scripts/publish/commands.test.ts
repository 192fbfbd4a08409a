/** Runs the workflow's own commands as a step would, on small repositories of their own. */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { generateKey } from '../../src/openbadges/key.ts';
import { gitIn } from './git.ts';
import { pushSite } from './site-branch.ts';

const project = resolve(import.meta.dirname, '../..');
const did = 'did:web:dome.github.io:badges';
const publicKey = 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-publish-'));
  content = join(folder, 'clone', 'content');
  await gitIn(folder).read('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  await gitIn(folder).read('clone', '--quiet', 'remote.git', 'clone');
  await mkdir(content);
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes `issuer.md` and puts it into the repository as its only commit. */
async function structure(...lines: string[]) {
  await writeFile(join(content, 'issuer.md'), ['---', 'name: Structure', ...lines, '---', ''].join('\n'));
  await commitAll();
}

/** Makes all of the content the next commit of the remote's main branch. */
async function commitAll() {
  const git = gitIn(content);
  await git.read('add', '--all');
  await git.read('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', 'Begin');
  await git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
}
const keys = ['keys:', `  - { publicKey: ${publicKey}, since: 2026-01-01 }`];
const house = ['site: https://dome.github.io/badges/', `did: ${did}`, ...keys];

/** A step of the workflow: its exit status, what it said, and what it handed on. */
async function step(script: string, env: NodeJS.ProcessEnv = {}) {
  const files = { GITHUB_ENV: 'env', GITHUB_OUTPUT: 'output', GITHUB_STEP_SUMMARY: 'summary' };
  const paths = Object.entries(files).map(([name, file]) => [name, join(folder, file)] as const);
  const child = spawn(process.execPath, [join('scripts', 'publish', script)], {
    cwd: project,
    env: {
      PATH: process.env['PATH'],
      GITHUB_ACTIONS: 'true',
      JALON_CONTENT: content,
      ...Object.fromEntries(paths),
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise((done) => child.on('close', done));
  const [environment, output, summary] = await Promise.all(
    paths.map(([, path]) => readFile(path, 'utf8').catch(() => '')),
  );
  return { status, said, environment, output, summary };
}

describe('comparing the address', () => {
  const compare = (address: string) => step('compare-address.ts', { PAGES_ADDRESS: address });

  test('a structure with a key, at its own address, is verified without specimens', async () => {
    await structure(...house);
    const { status, environment } = await compare('https://dome.github.io/badges');
    expect([status, environment]).toEqual([0, 'JALON_VERIFY=--issued-only\n']);
  });

  test('a structure without an address is built for that of the host', async () => {
    await structure();
    const { status, environment } = await compare('https://ana.github.io/jalon/');
    expect([status, environment]).toEqual([0, 'JALON_SITE=https://ana.github.io/jalon/\n']);
  });

  test('another address stops the job and shows both, in the site’s language', async () => {
    await structure(...house);
    const { status, said, environment, summary } = await compare('https://elsewhere.example/');
    expect([status, environment]).toEqual([1, '']);
    expect(said).toMatch(/^::error::L’adresse du site n’est pas celle que signent les badges.*%0A/m);
    expect(summary).toContain('https://dome.github.io/badges/');
    expect(summary).toContain('https://elsewhere.example/');
  });

  test('keys without an address stop the job', async () => {
    await structure('language: en', ...keys);
    const { status, said } = await compare('https://dome.github.io/badges/');
    expect(status).toBe(1);
    expect(said).toContain('::error::issuer.md has keys but no address');
  });
});

describe('pushing the register', () => {
  const secret = 'z-worthless-secret';

  test('without a key there is nothing to issue, and the commit to build is handed on', async () => {
    await structure();
    const { status, said, output } = await step('push-register.ts');
    expect(status).toBe(0);
    expect(output).toBe(`commit=${await gitIn(content).read('rev-parse', 'HEAD')}\n`);
    expect(said).toContain('::notice::La structure n’a pas encore de clé');
  });

  test.each([
    ['keys without the secret', house, {}, '::warning::issuer.md a des clés, mais le secret'],
    [
      'the secret without keys',
      [],
      { JALON_SIGNING_KEY: secret },
      '::warning::Le secret JALON_SIGNING_KEY existe',
    ],
  ])('%s issues nothing and says so', async (_, lines, env, words) => {
    await structure(...lines);
    const { status, said } = await step('push-register.ts', env);
    expect(status).toBe(0);
    expect(said).toContain(words);
    expect(said).not.toContain(secret);
  });

  test('a mistake in the content stops it before anything is issued', async () => {
    await structure('nom: Structure', ...house);
    const { status, said, output } = await step('push-register.ts', { JALON_SIGNING_KEY: secret });
    expect([status, output]).toEqual([1, '']);
    expect(said).toContain('issuer.md:3:1');
    expect(said).toContain('::error::« node scripts/check.ts » a échoué ; rien n’est publié.');
  });

  test.each([
    ['the new secret and issuer.md of before', 'before', 'new', 1, 'n’est pas celle de la structure'],
    ['issuer.md with the new key and the former secret', 'after', 'former', 1, 'a cessé de servir'],
    ['both', 'after', 'new', 0, 'Rien de nouveau à délivrer'],
  ] as const)('of a change of key, %s', async (_, lines, secretOf, expected, words) => {
    const pairs = { former: await generateKey(), new: await generateKey() };
    const former = `publicKey: ${pairs.former.publicKeyMultibase}, since: 2026-01-01`;
    const listed =
      lines === 'before'
        ? [`  - { ${former} }`]
        : [
            `  - { ${former}, retired: 2026-06-01 }`,
            `  - { publicKey: ${pairs.new.publicKeyMultibase}, since: 2026-06-01 }`,
          ];
    await structure(...house.slice(0, 2), 'keys:', ...listed);
    const { status, said, output } = await step('push-register.ts', {
      JALON_SIGNING_KEY: pairs[secretOf].secretKeyMultibase,
    });
    expect([status, output === '']).toEqual([expected, expected === 1]);
    expect(said).toContain(words);
  });

  test('the sample is issued, pushed once, and not again; a refusal gives the steps for a deploy key', async () => {
    const { publicKeyMultibase, secretKeyMultibase } = await generateKey();
    await cp(join(project, 'content'), content, { recursive: true });
    await structure(...house.map((line) => line.replace(publicKey, publicKeyMultibase)));
    const env = { JALON_SIGNING_KEY: secretKeyMultibase };

    const hook = join(folder, 'remote.git', 'hooks', 'pre-receive');
    await writeFile(hook, '#!/bin/sh\necho "protected branch hook declined" >&2\nexit 1\n');
    await chmod(hook, 0o755);
    const refused = await step('push-register.ts', env);
    expect([refused.status, refused.output]).toEqual([1, '']);
    expect(refused.said).toContain('::error::Le registre des badges n’a pas pu être enregistré');
    expect(refused.summary).toMatch(
      /protected branch hook declined[\s\S]*ssh-keygen[\s\S]*Allow write access/,
    );
    await rm(hook);

    await gitIn(content).read('reset', '--quiet', '--hard', 'origin/main');
    const pushed = await step('push-register.ts', env);
    expect(pushed.said).toMatch(/::notice::Registre enregistré : \d\d badge/);
    const tip = await gitIn(join(folder, 'remote.git')).read('rev-parse', 'main');
    expect(pushed.output).toBe(`commit=${tip}\n`);
    expect(await readdir(join(content, 'credentials'))).toContain('lucia');

    const again = await step('push-register.ts', env);
    expect(again.output).toBe(`commit=${tip}\n`.repeat(2));
    expect(again.said).toContain('::notice::Rien de nouveau à délivrer.');
    for (const { said, summary } of [refused, pushed, again])
      expect(said + summary).not.toContain(secretKeyMultibase);
  }, 120_000);

  test('of people in a private repository, it is pushed there, and the public folder stays as it was', async () => {
    const { publicKeyMultibase, secretKeyMultibase } = await generateKey();
    const catalogue = join(folder, 'public');
    await cp(join(project, 'content'), catalogue, { recursive: true });
    const lines = house.map((line) => line.replace(publicKey, publicKeyMultibase));
    await writeFile(join(catalogue, 'issuer.md'), ['---', 'name: Structure', ...lines, '---', ''].join('\n'));
    await rename(join(catalogue, 'volunteers'), join(content, 'volunteers'));
    await commitAll();
    const before = await readdir(catalogue, { recursive: true });
    const { said, output, status } = await step('push-register.ts', {
      JALON_CONTENT: catalogue,
      JALON_PEOPLE: content,
      JALON_SIGNING_KEY: secretKeyMultibase,
    });
    expect(status, said).toBe(0);
    const tip = await gitIn(join(folder, 'remote.git')).read('rev-parse', 'main');
    expect(output).toBe(`commit=${tip}\n`);
    expect(await readdir(join(content, 'credentials'))).toContain('lucia');
    expect(await readdir(catalogue, { recursive: true })).toEqual(before);
  }, 120_000);
});

describe('pushing the site of a private repository', () => {
  const tree = (files: Record<string, string>) =>
    Promise.all(
      Object.entries(files).map(async ([path, text]) => {
        const file = join(folder, 'dist', path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }),
    );
  const remote = () => gitIn(join(folder, 'remote.git'));
  const push = (address: string) =>
    pushSite({ site: join(folder, 'dist'), clone: join(folder, 'clone'), address });

  test('leaves it as the only commit of its branch, hidden files too, and no other branch touched', async () => {
    await structure(...house);
    const main = await remote().read('rev-parse', 'main');
    await tree({ 'index.html': 'one', 'lucia/index.html': 'page', '.well-known/did.json': '{}' });
    await push('https://badges.example/');
    await rm(join(folder, 'dist/lucia'), { recursive: true });
    const commit = await push('https://badges.example/');
    expect(await remote().read('rev-parse', 'gh-pages')).toBe(commit);
    expect(await remote().read('rev-list', '--count', 'gh-pages')).toBe('1');
    expect((await remote().read('ls-tree', '-r', '--name-only', 'gh-pages')).split('\n')).toEqual([
      '.nojekyll',
      '.well-known/did.json',
      'CNAME',
      'index.html',
    ]);
    expect(await remote().read('show', 'gh-pages:CNAME')).toBe('badges.example');
    expect(await remote().read('rev-parse', 'main')).toBe(main);
  });

  test('gives no name of its own to an address of GitHub', async () => {
    await structure(...house);
    await tree({ 'index.html': 'one' });
    await push('https://dome.github.io/badges/');
    expect(await remote().read('ls-tree', '-r', '--name-only', 'gh-pages')).toBe('.nojekyll\nindex.html');
  });
});
