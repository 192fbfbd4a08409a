import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Git, gitIn } from './git.ts';
import { publishRegister, RegisterNotPushed } from './register.ts';

let folder: string;
let remote: string;
let clone: string;
let content: string;

/** A bare remote with one commit, and the clone that a workflow would have of it. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-register-'));
  remote = join(folder, 'remote.git');
  clone = join(folder, 'clone');
  content = join(clone, 'content');
  await gitIn(folder).read('init', '--quiet', '--bare', '--initial-branch=main', remote);
  await gitIn(folder).read('clone', '--quiet', remote, clone);
  await mkdir(content);
  await writeFile(join(clone, 'package-lock.json'), '{}');
  await writeFile(join(content, 'issuer.md'), 'name: Structure\n');
  await commit(gitIn(clone), 'Begin');
  // A workflow's clone is shallow: it holds the last commit alone.
  await rm(clone, { recursive: true });
  await gitIn(folder).read('clone', '--quiet', '--depth=1', `file://${remote}`, clone);
});
afterEach(() => rm(folder, { recursive: true }));

async function commit(git: Git, title: string) {
  await git.read('add', '--all');
  await git.read('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '-m', title);
  await git.read('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
}

/** Someone else pushes a file while the workflow runs. */
async function pushMeanwhile(path: string, text = 'x') {
  const other = join(folder, 'other');
  await rm(other, { recursive: true, force: true });
  await gitIn(folder).read('clone', '--quiet', remote, other);
  await writeFile(join(other, path), text);
  await commit(gitIn(other), `Add ${path}`);
}

async function write(path: string, text = '{}') {
  await mkdir(join(content, path, '..'), { recursive: true });
  await writeFile(join(content, path), text);
}

async function refuseEveryPush() {
  const hook = join(remote, 'hooks', 'pre-receive');
  await writeFile(hook, '#!/bin/sh\necho "protected branch hook declined" >&2\nexit 1\n');
  await chmod(hook, 0o755);
}

const remoteTip = () => gitIn(remote).read('rev-parse', 'refs/heads/main');
const pause = async () => {};

test('issued credentials are committed alone and pushed; the published commit is the remote’s', async () => {
  const issue = async () => {
    await write('credentials/lucia/accueil/1.json');
    await write('credentials/status/1.json');
  };
  const published = await publishRegister({ content, branch: 'main', issue });
  expect(published).toEqual({ commit: await remoteTip(), issued: 1 });
  const files = await gitIn(remote).read('show', '--name-only', '--format=%s', 'main');
  expect(files.split('\n').filter(Boolean)).toEqual([
    'Issue 1 credential',
    'content/credentials/lucia/accueil/1.json',
    'content/credentials/status/1.json',
  ]);
});

test('what is issued is published even where an ignore file hides the register', async () => {
  await write('.gitignore', 'credentials/\n');
  await write('credentials/.gitignore', '*\n');
  await commit(gitIn(clone), 'Hide the register');
  const issue = async () => {
    await write('credentials/.gitignore', '*\n');
    await write('credentials/lucia/accueil/1.json');
  };
  const published = await publishRegister({ content, branch: 'main', issue });
  expect(published).toEqual({ commit: await remoteTip(), issued: 1 });
  expect(await gitIn(remote).read('show', 'main:content/credentials/lucia/accueil/1.json')).toBe('{}');
});

test('a register that changed without git seeing it is a failure, never a success', async () => {
  await write('credentials/status/1.json', 'before');
  await commit(gitIn(clone), 'Register');
  await gitIn(content).read('update-index', '--assume-unchanged', 'credentials/status/1.json');
  const issue = () => write('credentials/status/1.json', 'after');
  await expect(publishRegister({ content, branch: 'main', issue })).rejects.toThrow('git sees no change');
});

test('nothing to issue makes no commit and publishes what is there', async () => {
  const before = await remoteTip();
  const published = await publishRegister({ content, branch: 'main', issue: async () => {} });
  expect(published).toEqual({ commit: before, issued: 0 });
  expect(await remoteTip()).toBe(before);
});

test('a withdrawn credential, which changes a status list alone, is pushed too', async () => {
  await write('credentials/status/1.json', 'before');
  await commit(gitIn(clone), 'Register');
  const issue = () => write('credentials/status/1.json', 'after');
  const published = await publishRegister({ content, branch: 'main', issue });
  expect(published).toEqual({ commit: await remoteTip(), issued: 0 });
  expect(await gitIn(remote).read('show', 'main:content/credentials/status/1.json')).toBe('after');
});

test('a refused push says what the remote said and leaves the remote as it was', async () => {
  await refuseEveryPush();
  const before = await remoteTip();
  let rounds = 0;
  const issue = async () => {
    rounds++;
    await write('credentials/lucia/accueil/1.json');
  };
  const failure = await publishRegister({ content, branch: 'main', issue, pause }).catch((error) => error);
  expect(failure).toBeInstanceOf(RegisterNotPushed);
  expect(failure).toMatchObject({ reason: 'refused', branch: 'main' });
  expect(failure.message).toContain('protected branch hook declined');
  expect(rounds).toBe(1);
  expect(await remoteTip()).toBe(before);
});

test('a push that came first makes it start again from what is there', async () => {
  let rounds = 0;
  const seen: string[][] = [];
  const issue = async () => {
    rounds++;
    seen.push(await readdir(content));
    await write('credentials/lucia/accueil/1.json', `round ${rounds}`);
    if (rounds === 1) await pushMeanwhile('content/new.md');
  };
  const published = await publishRegister({ content, branch: 'main', issue, pause });
  expect(published).toEqual({ commit: await remoteTip(), issued: 1 });
  expect(seen).toEqual([['issuer.md'], ['issuer.md', 'new.md']]);
  expect(await readFile(join(content, 'credentials/lucia/accueil/1.json'), 'utf8')).toBe('round 2');
  expect(await gitIn(remote).read('log', '--format=%s', 'main')).toBe(
    'Issue 1 credential\nAdd content/new.md\nBegin',
  );
});

test('the other run that issued the same award wins, and ours adds nothing', async () => {
  let rounds = 0;
  const issue = async () => {
    rounds++;
    if (rounds > 1) return;
    await write('credentials/lucia/accueil/1.json', 'ours');
    const theirs = 'content/credentials/lucia/accueil';
    const other = join(folder, 'theirs');
    await gitIn(folder).read('clone', '--quiet', remote, other);
    await mkdir(join(other, theirs), { recursive: true });
    await writeFile(join(other, theirs, '1.json'), 'theirs');
    await commit(gitIn(other), 'Issue 1 credential');
  };
  const published = await publishRegister({ content, branch: 'main', issue, pause });
  expect(published).toEqual({ commit: await remoteTip(), issued: 0 });
  expect(await readFile(join(content, 'credentials/lucia/accueil/1.json'), 'utf8')).toBe('theirs');
});

test('dependencies are installed again only when the lock file moved', async () => {
  const installed: string[] = [];
  for (const path of ['content/new.md', 'package-lock.json']) {
    let rounds = 0;
    const issue = async () => {
      rounds++;
      await write(`credentials/lucia/${path.replace(/\W/g, '-')}/1.json`);
      if (rounds === 1) await pushMeanwhile(path, 'moved');
    };
    const install = async () => {
      installed.push(path);
    };
    await publishRegister({ content, branch: 'main', issue, install, pause });
  }
  expect(installed).toEqual(['package-lock.json']);
});

test('a branch that never stands still ends after the attempts', async () => {
  let rounds = 0;
  const issue = async () => {
    rounds++;
    await write('credentials/lucia/accueil/1.json');
    await pushMeanwhile(`content/n${rounds}.md`);
  };
  const failure = await publishRegister({ content, branch: 'main', issue, attempts: 3, pause }).catch(
    (e) => e,
  );
  expect(failure).toMatchObject({ reason: 'moving' });
  expect(rounds).toBe(3);
});

test('a remote that cannot be reached counts as refused', async () => {
  const issue = async () => {
    await write('credentials/lucia/accueil/1.json');
    await rm(remote, { recursive: true });
  };
  const failure = await publishRegister({ content, branch: 'main', issue, pause }).catch((error) => error);
  expect(failure).toMatchObject({ reason: 'refused' });
});

test('changes of one’s own, before or by issuing, stop it before anything is pushed', async () => {
  const before = await remoteTip();
  const issue = () => write('issuer.md', 'name: Another\n');
  await expect(publishRegister({ content, branch: 'main', issue })).rejects.toThrow('outside the register');
  await expect(publishRegister({ content, branch: 'main', issue })).rejects.toThrow('clean');
  expect(await remoteTip()).toBe(before);
});

test('a failure to issue leaves the remote as it was', async () => {
  const before = await remoteTip();
  const issue = async () => {
    await write('credentials/lucia/accueil/1.json');
    throw new Error('The key is not the issuer’s.');
  };
  await expect(publishRegister({ content, branch: 'main', issue })).rejects.toThrow('not the issuer');
  expect(await remoteTip()).toBe(before);
});

test('git never sees the signing key', async () => {
  const hook = join(clone, '.git', 'hooks', 'pre-commit');
  await mkdir(join(clone, '.git', 'hooks'), { recursive: true });
  await writeFile(hook, `#!/bin/sh\nenv > "${folder}/seen"\n`);
  await chmod(hook, 0o755);
  process.env['JALON_SIGNING_KEY'] = 'worthless-secret';
  try {
    await publishRegister({
      content,
      branch: 'main',
      issue: () => write('credentials/lucia/accueil/1.json'),
    });
  } finally {
    delete process.env['JALON_SIGNING_KEY'];
  }
  expect(await readFile(join(folder, 'seen'), 'utf8')).not.toContain('worthless-secret');
});
