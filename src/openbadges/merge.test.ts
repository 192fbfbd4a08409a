/** Two branches that each issue on their own, merged one after the other by git. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { didWebOf } from './did.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey } from './key.ts';
import { allVersions, latest, readRegister } from './register.ts';
import { registerDiagnostics } from './register-check.ts';
import { forgeries } from './register-proofs.ts';
import type { Random } from './status-indices.ts';
import { contentOf, fixtureArtwork, fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';
import { uniteLists } from './unite-lists.ts';
import { readWithdrawals } from './withdrawals.ts';

const today = '2026-11-20';
let key: SigningKey;
let root: string;
/** A minute later at each run. */
let minutes: number;

beforeAll(async () => {
  key = await importKey((await generateKey()).secretKeyMultibase);
});

beforeEach(() => {
  minutes = 0;
  const { 'volunteers/nathan/profile.md': profile = '' } = fixtureFiles;
  root = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
    'volunteers/nathan/awards/accueil.md': award('Nathan'),
    'volunteers/zoe/profile.md': profile.replaceAll('Nathan', 'Zoé'),
  });
  git('init', '--quiet', '--initial-branch', 'main');
});

const award = (name: string) => `---\ndate: 2026-02-01\nsummary: ${name} était là.\n---\nUn récit.\n`;
const give = (file: string) => () => write(file, award('Quelqu’un'));
const accueil = (volunteer: string) => `volunteers/${volunteer}/awards/accueil.md`;
const correct = (volunteer: string, words: string) => () =>
  edit(accueil(volunteer), 'summary:', `reissue: { date: ${today}, reason: Précisé. }\nsummary: ${words}`);
const withdraw = (volunteer: string) => () =>
  edit(accueil(volunteer), 'summary:', `withdrawn: { date: ${today}, reason: Erreur. }\nsummary:`);

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function edit(file: string, from: string, to: string): void {
  write(file, readFileSync(join(root, file), 'utf8').replace(from, to));
}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

const clock = () => new Date(Date.parse(`${today}T09:00:00Z`) + minutes * 60_000);

function issue(random?: Random) {
  minutes++;
  const content = contentOf(root);
  return issueAwards({
    ...{ content, key, clock, artwork: fixtureArtwork },
    published: publishable(content, today),
    register: readRegister(root),
    ...(random && { random }),
  });
}

const unite = () => {
  minutes++;
  return uniteLists({ root, issuer: () => contentOf(root).issuer.data, key: async () => key, clock });
};

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

/** Makes two branches from one base, and merges first the one, then the other; the files left in conflict. */
async function merge(
  branches: readonly (() => void | Promise<void>)[],
  random?: () => Random,
): Promise<string[]> {
  commit('base');
  for (const [index, work] of branches.entries()) {
    git('checkout', '--quiet', '-b', `branch-${index}`, 'main');
    await work();
    await issue(random?.());
    commit(`branch ${index}`);
  }
  git('checkout', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'branch-0');
  spawnSync(
    'git',
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '--no-edit', 'branch-1'],
    {
      cwd: root,
    },
  );
  return git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
}

async function diagnose(): Promise<string[]> {
  const register = readRegister(root);
  const content = contentOf(root);
  const isWithdrawn = register.diagnostics.length > 0 ? undefined : (await readWithdrawals(register)).has;
  const found = registerDiagnostics(content, publishable(content, today), register, isWithdrawn);
  return found.filter(({ severity }) => severity === 'error').map(({ code, file }) => `${code} ${file}`);
}

/** No problem, no index given twice, what is not in force withdrawn, and nothing more to do. */
async function expectWhole(): Promise<void> {
  expect(await diagnose()).toEqual([]);
  const register = readRegister(root);
  const places = allVersions(register).map(({ credential }) => credential.credentialStatus.id);
  expect(new Set(places).size).toBe(places.length);
  const { has } = await readWithdrawals(register);
  const { volunteers } = contentOf(root);
  for (const folder of register.folders.values()) {
    for (const version of folder.versions.slice(0, -1)) expect(has(version), version.file).toBe(true);
    const { withdrawn } = volunteers.get(folder.volunteer)?.awards.get(folder.award)?.data ?? {};
    expect(has(latest(folder)), latest(folder).file).toBe(withdrawn !== undefined);
  }
  expect((await issue()).changed).toBe(false);
}

const list = 'credentials/status/1.json';

it.each<[title: string, one: () => void, other: () => void]>([
  ['awards of two people', give(accueil('zoe')), give('volunteers/nathan/awards/secours.md')],
  ['an award and a correction', give(accueil('zoe')), correct('lucia', 'Onze groupes.')],
  ['an award and a withdrawal', give(accueil('zoe')), withdraw('nathan')],
])('%s merge into a register that is whole', async (_title, one, other) => {
  await issue();
  expect(await merge([one, other])).toEqual([]);
  await expectWhole();
});

it.each<[title: string, one: () => void, other: () => void]>([
  ['two corrections', correct('lucia', 'Onze groupes.'), correct('nathan', 'Il était là.')],
  ['two withdrawals', withdraw('lucia'), withdraw('nathan')],
  ['a correction and a withdrawal', correct('lucia', 'Onze groupes.'), withdraw('nathan')],
])('%s change the same list, and issue unites what both withdrew', async (_title, one, other) => {
  await issue();
  expect(await merge([one, other])).toEqual([list]);
  expect(await diagnose()).toEqual(expect.arrayContaining([`register-list-conflict ${list}`]));
  expect(await unite()).toEqual([list]);
  expect(await unite()).toEqual([]);
  await expectWhole();
});

it('what was erased on one branch stays withdrawn, and its index is never given again', async () => {
  await issue();
  const index = Number(
    readRegister(root).folders.get('nathan/accueil')?.versions[0]?.credential.credentialStatus
      .statusListIndex,
  );
  const erase = async () => {
    withdraw('nathan')();
    await issue();
    for (const path of [accueil('nathan'), 'credentials/nathan'])
      rmSync(join(root, path), { recursive: true });
  };
  expect(await merge([correct('lucia', 'Onze groupes.'), erase])).toEqual([list]);
  expect(readRegister(root).folders.has('nathan/accueil')).toBe(false);
  await unite();
  const { lists } = await readWithdrawals(readRegister(root));
  expect(lists.get('1')?.bits.has(index)).toBe(true);
  give(accueil('zoe'))();
  const tries = [index, 4711];
  await issue(() => tries.shift() ?? 4712);
  const given = readRegister(root).folders.get('zoe/accueil')?.versions[0];
  expect(given?.credential.credentialStatus.statusListIndex).toBe('4711');
  await expectWhole();
});

it('what either branch withdrew is remembered after the merge, and neither side’s list may come back', async () => {
  await issue();
  await merge([correct('lucia', 'Onze groupes.'), withdraw('nathan')]);
  const sides = ['branch-0', 'branch-1'].map((branch) => git('show', `${branch}:${list}`));
  await unite();
  expect(readRegister(root).pastLists).toHaveLength(2);
  await expectWhole();
  for (const side of sides) {
    write(list, side);
    const found = await forgeries(readRegister(root), contentOf(root).issuer.data);
    expect(found).toMatchObject([{ code: 'register-list-cleared', data: { count: 1 } }]);
  }
});

it('an award issued twice is told, and one side of it is kept', async () => {
  await issue();
  const file = 'credentials/lucia/accueil/2.json';
  const conflicts = await merge([correct('lucia', 'Onze groupes.'), correct('lucia', 'Douze groupes.')]);
  expect(conflicts).toEqual([file, list, accueil('lucia')]);
  git('checkout', '--quiet', '--ours', accueil('lucia'));
  expect(await diagnose()).toEqual(
    expect.arrayContaining([`register-conflict ${file}`, `register-list-conflict ${list}`]),
  );
  git('checkout', '--quiet', '--ours', file);
  await unite();
  await expectWhole();
});

it('an index that chance gave twice is told, and the badge that is not published is issued again', async () => {
  await issue();
  const branches = [give(accueil('zoe')), give('volunteers/nathan/awards/secours.md')];
  expect(await merge(branches, () => () => 4711)).toEqual([]);
  expect(await diagnose()).toEqual(['register-status-shared credentials/zoe/accueil/1.json']);
  rmSync(join(root, 'credentials/zoe'), { recursive: true });
  await issue();
  await expectWhole();
});

it('a list of which a side is not the structure’s is left as it is, for a person to see', async () => {
  await issue();
  await merge([withdraw('lucia'), withdraw('nathan')]);
  const before = readFileSync(join(root, list), 'utf8');
  const forged = before.replace(
    /"encodedList":"u(.)/,
    (_, letter) => `"encodedList":"u${letter === 'H' ? 'I' : 'H'}`,
  );
  for (const text of [forged, before.replace('>>>>>>> ', '{ >>>>>>> '), before.replace('=======', '')]) {
    write(list, text);
    expect(await unite()).toEqual([]);
    expect(readFileSync(join(root, list), 'utf8')).toBe(text);
  }
});

it('a key that is not the structure’s unites nothing', async () => {
  await issue();
  await merge([withdraw('lucia'), withdraw('nathan')]);
  const before = readFileSync(join(root, list), 'utf8');
  const foreign = await importKey((await generateKey()).secretKeyMultibase);
  const united = uniteLists({
    ...{ root, clock, issuer: () => contentOf(root).issuer.data },
    key: async () => foreign,
  });
  await expect(united).rejects.toMatchObject({ code: 'key-unknown' });
  expect(readFileSync(join(root, list), 'utf8')).toBe(before);
});
