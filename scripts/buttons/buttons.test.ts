/** The buttons, pressed: recorded events, a repository of their own with a remote, and a `gh` that records its calls. */
import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeIssuer } from '../../src/openbadges/issuer-file.ts';
import { generateKey } from '../../src/openbadges/key.ts';
import { fixedPartner } from '../../src/openbadges/testing/endorsements.ts';
import { issueElsewhere } from '../../src/openbadges/testing/imported.ts';
import { gitIn } from '../publish/git.ts';
import { buttons } from './buttons.ts';
import { readPress } from './event.ts';

const project = resolve(import.meta.dirname, '../..');
const events = join(import.meta.dirname, 'events');
let folder: string;
let home: string;
let secret: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-buttons-'));
  home = join(folder, 'clone');
  await gitIn(folder).read('init', '--quiet', '--bare', '--initial-branch=main', 'remote.git');
  await gitIn(folder).read('clone', '--quiet', 'remote.git', 'clone');
  for (const part of ['src', 'scripts', 'public', 'content', 'package.json', 'tsconfig.json', '.gitignore'])
    await cp(join(project, part), join(home, part), { recursive: true });
  await cp(join(project, 'astro.config.mjs'), join(home, 'astro.config.mjs'));
  // Nobody here speaks of him, and every proposal is built.
  await rm(join(home, 'content/volunteers/nathan'), { recursive: true });
  await symlink(join(project, 'node_modules'), join(home, 'node_modules'));
  // The folder is a link here, which a rule for folders does not hold.
  await writeFile(join(home, '.git/info/exclude'), 'node_modules\n');
  const key = await generateKey();
  secret = key.secretKeyMultibase;
  const issuer = join(home, 'content/issuer.md');
  const identity = { site: 'https://buttons.example/', did: 'did:web:buttons.example' };
  const add = { publicKey: key.publicKeyMultibase, since: '2026-01-01' };
  await writeFile(issuer, changeIssuer(await readFile(issuer, 'utf8'), { ...identity, add }));
  await mkdir(join(home, 'imports'));
  const badge = await issueElsewhere(await fixedPartner());
  await writeFile(join(home, 'imports/velo.json'), JSON.stringify(badge));
  await commit('Begin');
  const bin = join(folder, 'bin');
  await mkdir(bin);
  // What is open on GitHub is what a test says, and nothing where it says nothing.
  const gh = `#!/bin/sh\nif [ "$2" = list ]; then echo "\${GH_OPEN:-[]}"; exit; fi\nfor part in "$@"; do printf '%s\\n' "$part" >> "$GH_CALLS"; done\necho --- >> "$GH_CALLS"\necho https://github.example/structure/badges/pull/7\n`;
  await writeFile(join(bin, 'gh'), gh);
  await chmod(join(bin, 'gh'), 0o755);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function commit(message: string, clone = home) {
  const git = gitIn(clone);
  await git.read('add', '--all');
  await git.read('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', message);
  await git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
}

/** Presses a button with a recorded event: what the step said, and what it asked of GitHub. */
async function press(name: string, event = name, env: NodeJS.ProcessEnv = {}) {
  const calls = join(folder, 'calls');
  const summary = join(folder, 'summary');
  for (const file of [calls, summary]) await writeFile(file, '');
  const child = spawn(process.execPath, [join('scripts', 'buttons', 'press.ts'), name], {
    cwd: home,
    env: {
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      HOME: process.env['HOME'],
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: join(events, `${event}.json`),
      GITHUB_RUN_ID: '42',
      GITHUB_STEP_SUMMARY: summary,
      GH_CALLS: calls,
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise((done) => child.on('close', done));
  const remote = gitIn(join(folder, 'remote.git'));
  const branches = (await remote.read('branch', '--format=%(refname:short)')).split('\n');
  return {
    status,
    said,
    branches,
    calls: await readFile(calls, 'utf8'),
    summary: await readFile(summary, 'utf8'),
  };
}

/** What `gh pr list` answers: pull requests by their branch, and whether that one is of a fork. */
const opened = (...branches: [headRefName: string, isCrossRepository: boolean][]) =>
  JSON.stringify(
    branches.map(([headRefName, isCrossRepository], at) => ({
      headRefName,
      isCrossRepository,
      url: `https://github.example/structure/badges/pull/${6 + at}`,
    })),
  );

/** Back to where the remote's main is, as a new checkout would be. */
async function startAgain() {
  const git = gitIn(home);
  await git.read('switch', '--quiet', '--force', 'main');
  await git.read('reset', '--quiet', '--hard', 'origin/main');
}

describe('what is typed', () => {
  test('is read from the event, without the blank space around it', () => {
    const { inputs, isPrivate, branch } = readPress({ GITHUB_EVENT_PATH: join(events, 'forget.json') });
    expect([inputs, isPrivate, branch]).toEqual([{ volunteer: 'lucia', confirm: 'lucia' }, false, 'main']);
    expect(readPress({ GITHUB_EVENT_PATH: join(events, 'cohort-public.json') }).inputs).toEqual({});
    expect(() => readPress({})).toThrow(RangeError);
  });

  test.each([
    ['consent', {}, 'no-volunteer'],
    ['consent', { volunteer: '--out=public' }, ['new', 'consent', '--', '--out=public']],
    ['review', {}, 'no-volunteer'],
    ['review', { volunteer: '--out=public' }, ['review', '--', '--out=public']],
    ['cohort', { since: '2025-09-01', until: '' }, ['cohort', '--since=2025-09-01']],
    ['import', { volunteer: 'lucia' }, 'no-file'],
    ['import', { volunteer: 'lucia', badge: '../secret.json' }, 'outside'],
    ['import', { volunteer: 'lucia', badge: 'imports/../content/issuer.md' }, 'outside'],
    ['import', { volunteer: 'lucia', badge: '/etc/passwd' }, 'outside'],
    ['import', { volunteer: 'lucia', badge: 'content/issuer.md' }, 'outside'],
    [
      'import',
      { volunteer: 'lucia', badge: 'https://a.example/1.json', accept: 'true' },
      ['import', '--volunteer=lucia', '--yes', '--', 'badge', 'https://a.example/1.json'],
    ],
    ['forget', { volunteer: 'lucia', confirm: 'luca' }, 'not-confirmed'],
    ['forget', { volunteer: '', confirm: '' }, 'no-volunteer'],
    ['forget', { volunteer: 'lucia', confirm: 'lucia' }, ['forget', '--yes', '--', 'lucia']],
    [
      'keys',
      { publicKey: 'z6Mk --rotate', compromised: 'true' },
      ['keys', '--adopt=z6Mk --rotate', '--compromised'],
    ],
  ] as const)('for %s, %j gives %j', (name, inputs, asked) => {
    expect(buttons[name].command(inputs)).toEqual(asked);
  });
});

describe('pressed', () => {
  test.each([
    ['consent', 'consent-public'],
    ['review', 'review-public'],
    ['cohort', 'cohort-public'],
  ])('%s in a public repository stops before it reads anything', async (name, event) => {
    const { status, said } = await press(name, event, { JALON_CONTENT: join(folder, 'absent') });
    expect(status).toBe(1);
    expect(said).toMatch(
      /^::error::Ce bouton ne sert que dans un dépôt privé[^\n]*This button is for a private/,
    );
    expect(said).not.toContain('absent');
  });

  test('consent in a private repository prints the page to sign, and leaves the files as they are', async () => {
    const { status, said, calls } = await press('consent');
    expect([status, calls], said).toEqual([0, '']);
    expect(said).toContain('::notice::C’est prêt.');
    const paper = await readFile(join(home, 'papers/lucia/consent.html'), 'utf8');
    expect(paper).toContain('Lucia Moreau');
    expect(paper).toContain('Accord pour publier mon portfolio');
    expect(await gitIn(home).read('status', '--porcelain')).toBe('');
  }, 60_000);

  test('forget without the same name twice does nothing', async () => {
    const { status, said, branches } = await press('forget', 'forget-unconfirmed');
    expect([status, branches]).toEqual([1, ['main']]);
    expect(said).toContain('::error::Le nom retapé n’est pas le même');
    expect(await gitIn(home).read('status', '--porcelain')).toBe('');
  });

  test('forget while another is proposed does nothing, says where that one is, and names nobody', async () => {
    const { status, said, calls, summary } = await press('forget', 'forget', {
      JALON_SIGNING_KEY: secret,
      GH_OPEN: opened(['button/forget-41', false]),
    });
    expect([status, calls]).toEqual([1, '']);
    expect(said).toContain('déjà ouverte : https://github.example/structure/badges/pull/6');
    expect((said + summary).toLowerCase()).not.toContain('lucia');
    expect(await gitIn(home).read('status', '--porcelain')).toBe('');
  });

  test('forget repeats no name that nothing is held of, where everyone reads the run', async () => {
    const event = join(folder, 'unknown.json');
    const recorded = await readFile(join(events, 'forget.json'), 'utf8');
    await writeFile(event, recorded.replaceAll('lucia', 'luccia'));
    const { status, said, summary } = await press('forget', 'forget', { GITHUB_EVENT_PATH: event });
    expect([status, said]).toEqual([1, expect.stringContaining('la personne est déjà oubliée')]);
    expect(said + summary).not.toMatch(/luc+ia/);
  }, 60_000);

  test('keys with the secret half refuses it, and tells it nowhere', async () => {
    const event = join(folder, 'pasted.json');
    const recorded = await readFile(join(events, 'keys.json'), 'utf8');
    await writeFile(event, recorded.replace(/z6Mk\w+/, secret));
    const { status, said, calls, summary } = await press('keys', 'keys', { GITHUB_EVENT_PATH: event });
    expect([status, calls]).toEqual([1, '']);
    expect(said).toContain('C’est la moitié secrète');
    expect(said + summary).not.toContain(secret.slice(4));
    expect(await gitIn(home).read('status', '--porcelain')).toBe('');
  }, 60_000);

  test('keys proposes the new key, checked and built, in words that ask for the secret first', async () => {
    const { status, said, calls, branches } = await press('keys');
    expect(status, said).toBe(0);
    expect(branches).toContain('button/keys-42');
    const text = await gitIn(home).read('show', 'origin/button/keys-42:content/issuer.md');
    expect(text).toMatch(/retired: [\s\S]*z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2/);
    expect(calls).toMatch(/^pr\ncreate\n--base\nmain\n--head\nbutton\/keys-42\n--title\nChanger la clé/);
    expect(calls).toContain('Avant de fusionner : collez la moitié secrète');
    expect(calls).toContain('La vérification n’a pas trouvé d’erreur');
    expect(said).toContain('::notice::La proposition est ouverte et vérifiée');
    await startAgain();
  }, 400_000);

  test('import puts the badge away and takes the uploaded file from where it was', async () => {
    const { status, said, branches } = await press('import');
    expect(status, said).toBe(0);
    expect(branches).toContain('button/import-42');
    const changed = await gitIn(home).read(
      'diff',
      '--name-status',
      '--no-renames',
      'main',
      'origin/button/import-42',
    );
    expect(changed).toMatch(/content\/volunteers\/lucia\/elsewhere\/[\w-]+\.md/);
    expect(changed).toContain('imports/velo.json');
    await startAgain();
  }, 400_000);

  test('import of a private repository of people proposes there, and the engine stays as it was', async () => {
    const people = join(folder, 'people');
    await gitIn(folder).read('init', '--quiet', '--bare', '--initial-branch=main', 'private.git');
    await gitIn(folder).read('clone', '--quiet', 'private.git', 'people');
    const catalogue = join(folder, 'catalogue');
    await cp(join(home, 'content'), catalogue, { recursive: true });
    await rename(join(catalogue, 'volunteers'), join(people, 'volunteers'));
    await cp(join(home, 'imports'), join(people, 'imports'), { recursive: true });
    await commit('Begin', people);
    const { status, said } = await press('import', 'import', {
      JALON_CONTENT: catalogue,
      JALON_PEOPLE: people,
    });
    expect(status, said).toBe(0);
    const changed = await gitIn(people).read(
      'diff',
      '--name-status',
      '--no-renames',
      'main',
      'origin/button/import-42',
    );
    expect(changed).toMatch(/^D\timports\/velo\.json$/m);
    expect(changed).toMatch(/^A\tvolunteers\/lucia\/elsewhere\/[\w-]+\.md$/m);
    expect(await gitIn(home).read('status', '--porcelain')).toBe('');
  }, 400_000);

  test('forget signs with the key of its step, erases, proposes, and names nobody in the proposal', async () => {
    await run('issue.ts');
    await commit('Issue');
    // Neither a proposal of another button nor one from a fork is in its way.
    const others = opened(['button/import-41', false], ['button/forget-41', true]);
    const keyless = await press('forget', 'forget', { GH_OPEN: others });
    expect([keyless.status, keyless.calls]).toEqual([1, '']);
    expect(keyless.said).toContain('la clé n’est pas ici');
    await startAgain();
    const { status, said, calls, summary } = await press('forget', 'forget', { JALON_SIGNING_KEY: secret });
    expect(status, said).toBe(0);
    expect(calls).toContain('Oublier une personne');
    expect(calls.toLowerCase()).not.toContain('lucia');
    const git = gitIn(home);
    const message = await git.read('log', '-1', '--format=%B', 'origin/button/forget-42');
    expect(message).toBe('Oublier une personne');
    const files = await git.read('ls-tree', '-r', '--name-only', 'origin/button/forget-42', 'content');
    expect(files).not.toContain('lucia');
    expect(files).toContain('content/credentials/status/1.json');
    // Everyone can read the run of a public repository: it tells how many files, and nothing of whose they are.
    for (const text of [said, summary]) {
      expect(text.toLowerCase()).not.toMatch(/lucia|meetings/);
      expect(text).toMatch(/\d+ badges à retirer\n\d+ badges? d’/);
      expect(text).toContain('git filter-repo --invert-paths --path content/volunteers/<dossier>/');
    }
    for (const text of [said, calls, summary]) expect(text).not.toContain(secret);
  }, 600_000);
});

async function run(script: string) {
  const env = { ...process.env, JALON_SIGNING_KEY: secret };
  const child = spawn(process.execPath, [join('scripts', script), '--here'], {
    cwd: home,
    env,
    stdio: 'ignore',
  });
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
}
