/** Lists of withdrawals in a repository: what was withdrawn in any commit is known, whoever reverts it. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { publishable } from './authoring/gate.ts';
import { checkAll } from './check-all.ts';
import { listsInHistory } from './list-history.ts';
import { didWebOf } from './openbadges/did.ts';
import { issueAwards } from './openbadges/issue.ts';
import { generateKey, importKey, type SigningKey } from './openbadges/key.ts';
import { readRegister } from './openbadges/register.ts';
import { restoreLists } from './openbadges/restore-lists.ts';
import { signList } from './openbadges/sign-list.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './openbadges/testing/fixture.ts';
import { readSettings } from './settings.ts';

const today = '2026-11-20';
const list = 'credentials/status/1.json';
const award = (fields: string) => `---\ndate: 2026-02-01\n${fields}---\nUn récit.\n`;
let key: SigningKey;
/** A repository whose `content/` has, in a commit each, an issued badge, its withdrawal, and its person erased. */
let repository: string;
let content: string;
let minutes: number;

beforeAll(async () => {
  key = await importKey((await generateKey()).secretKeyMultibase);
});

beforeEach(async () => {
  minutes = 0;
  repository = writeFixture();
  rmSync(repository, { recursive: true });
  content = join(repository, 'content');
  const fixture = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
    'volunteers/nathan/awards/accueil.md': award(''),
  });
  cpSync(fixture, content, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  await issue();
  commit('Issue');
  write('volunteers/nathan/awards/accueil.md', award(`withdrawn: { date: ${today}, reason: Erreur. }\n`));
  await issue();
  commit('Withdraw');
  for (const path of ['volunteers/nathan', 'credentials/nathan'])
    rmSync(join(content, path), { recursive: true });
  commit('Erase');
});

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' });
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

const write = (file: string, text: string) => writeFileSync(join(content, file), text);
const clock = () => new Date(Date.parse(`${today}T09:00:00Z`) + minutes * 60_000);

function issue() {
  minutes++;
  const own = contentOf(content);
  return issueAwards({
    ...{ content: own, key, clock, artwork: fixtureArtwork },
    published: publishable(own, today),
    register: readRegister(content),
  });
}

async function problems(folder = content): Promise<string[]> {
  const settings = { ...readSettings({ JALON_CONTENT: folder }), now: clock() };
  const { diagnostics } = await checkAll(settings);
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, data }) => `${code} ${file} ${data['count']}`);
}

/** Puts the list back as it was before the withdrawal, and takes its copies away, as a revert of that commit does. */
function revert(): void {
  git('checkout', '--quiet', ':/Issue', '--', `content/${list}`);
  rmSync(join(content, 'credentials/status/1'), { recursive: true });
}

const cleared = [`register-list-cleared ${list} 1`];

it('a withdrawal undone is an error: before it is committed, in that commit, and in any later one', async () => {
  expect(await problems()).toEqual([]);
  revert();
  expect(await problems()).toEqual(cleared);
  commit('Revert');
  expect(await problems()).toEqual(cleared);
  git('commit', '--quiet', '--allow-empty', '--message', 'Go on');
  expect(await problems()).toEqual(cleared);
});

it('issue withdraws again what the history alone remembers, and keeps it', async () => {
  revert();
  commit('Revert');
  minutes++;
  const options = {
    root: content,
    issuer: () => contentOf(content).issuer.data,
    key: async () => key,
    clock,
  };
  const history = await listsInHistory(content);
  expect(await restoreLists({ ...options, history })).toEqual([list]);
  expect(await problems()).toEqual([]);
  expect((await issue()).changed).toBe(true);
  expect(readRegister(content).pastLists).toHaveLength(1);
});

it('a withdrawal that was merged from a branch is known by way of that branch', async () => {
  git('checkout', '--quiet', '-b', 'old', ':/Issue');
  git('merge', '--quiet', '--strategy', 'ours', '--no-edit', 'main');
  expect(await problems()).toEqual(expect.arrayContaining(cleared));
});

it('what somebody else signed in the history withdraws nothing', async () => {
  const ours = readFileSync(join(content, list), 'utf8');
  const stranger = await importKey((await generateKey()).secretKeyMultibase);
  write(list, await signList(JSON.parse(ours), [1, 2], { key: stranger, clock }));
  commit('Forge');
  write(list, ours);
  commit('Repair');
  expect(await problems()).toEqual([]);
});

it('a shallow clone remembers the present alone, and a folder without a commit nothing', async () => {
  const shallow = writeFixture();
  rmSync(shallow, { recursive: true });
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository).href, shallow], {
    stdio: 'pipe',
  });
  expect(await listsInHistory(join(shallow, 'content'))).toHaveLength(1);
  const alone = writeFixture();
  expect(await listsInHistory(alone)).toEqual([]);
  execFileSync('git', ['-C', alone, 'init', '--quiet']);
  expect(await listsInHistory(alone)).toEqual([]);
});
