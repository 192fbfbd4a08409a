/** An older list of withdrawals that is put back, in a register that no git remembers. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { didWebOf } from './did.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey } from './key.ts';
import { readRegister } from './register.ts';
import { forgeries } from './register-proofs.ts';
import { restoreLists } from './restore-lists.ts';
import { signList } from './sign-list.ts';
import type { Random } from './status-indices.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './testing/fixture.ts';
import { readWithdrawals, statusOf } from './withdrawals.ts';

const today = '2026-11-20';
const list = 'credentials/status/1.json';
const copies = 'credentials/status/1';
let key: SigningKey;
let stranger: SigningKey;
let root: string;
/** A minute later at each run. */
let minutes: number;
/** The list as it was signed before the badge of Nathan was withdrawn, and the index of that badge. */
let older: string;
let index: number;

beforeAll(async () => {
  key = await importKey((await generateKey()).secretKeyMultibase);
  stranger = await importKey((await generateKey()).secretKeyMultibase);
});

/** A badge is issued, withdrawn, and erased with the person: its bit is all that remains. */
beforeEach(async () => {
  minutes = 0;
  const award = (fields: string) => `---\ndate: 2026-02-01\n${fields}---\nUn récit.\n`;
  root = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
    'volunteers/nathan/awards/accueil.md': award(''),
  });
  await issue();
  older = read(list);
  const [version] = readRegister(root).folders.get('nathan/accueil')?.versions ?? [];
  index = version ? statusOf(version).index : -1;
  write('volunteers/nathan/awards/accueil.md', award(`withdrawn: { date: ${today}, reason: Erreur. }\n`));
  await issue();
  for (const path of ['volunteers/nathan', 'credentials/nathan'])
    rmSync(join(root, path), { recursive: true });
});

const read = (file: string) => readFileSync(join(root, file), 'utf8');
function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
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

function restore() {
  minutes++;
  const issuer = () => contentOf(root).issuer.data;
  return restoreLists({ ...{ root, issuer, clock }, key: async () => key, history: [] });
}

async function problems(): Promise<string[]> {
  const found = await forgeries(readRegister(root), contentOf(root).issuer.data);
  return found.map(({ code, file, data }) => `${code} ${file} ${data['count'] ?? data['reason']}`);
}

async function withdrawn(): Promise<number[]> {
  const { lists } = await readWithdrawals(readRegister(root));
  return [...(lists.get('1')?.bits ?? [])];
}

describe.each<[title: string, change: () => void, problem: string]>([
  ['an older list is put back', () => write(list, older), `register-list-cleared ${list} 1`],
  ['the list is deleted', () => rmSync(join(root, list)), `register-list-gone ${list} 1`],
])('where %s', (_title, change, problem) => {
  it('the register knows it by itself, and nothing is issued on top', async () => {
    expect(await problems()).toEqual([]);
    change();
    expect(await problems()).toEqual([problem]);
    await expect(issue()).rejects.toMatchObject({ name: 'Refusal', code: 'register-broken' });
  });

  it('what was withdrawn is withdrawn again, and its index is never given again', async () => {
    change();
    expect(await restore()).toEqual([list]);
    expect(await problems()).toEqual([]);
    expect(await withdrawn()).toEqual([index]);
    expect(await restore()).toEqual([]);
    write(
      'volunteers/lucia/awards/secours.md',
      '---\ndate: 2026-02-02\nreissue: { date: 2026-11-20, reason: Précisé. }\nsummary: Autre.\n---\n',
    );
    const tries = [index, 4711];
    await issue(() => tries.shift() ?? 4712);
    const version = readRegister(root).folders.get('lucia/secours')?.versions.at(-1);
    expect(version && statusOf(version).index).toBe(4711);
  });
});

it('a copy is kept of each list that withdraws more, and of nothing else', async () => {
  const [copy, ...others] = readdirSync(join(root, copies));
  expect(others).toEqual([]);
  expect(read(`${copies}/${copy}`)).toBe(read(list));
  expect((await issue()).changed).toBe(false);
  expect(readdirSync(join(root, copies))).toEqual([copy]);
});

it('a register that keeps no copy yet is taken as it is, from then on', async () => {
  rmSync(join(root, copies), { recursive: true });
  const newest = read(list);
  expect(await problems()).toEqual([]);
  expect((await issue()).changed).toBe(true);
  expect(read(list)).toBe(newest);
  write(list, older);
  expect(await problems()).toEqual([`register-list-cleared ${list} 1`]);
});

describe('what the structure did not sign', () => {
  const signed = (signer: SigningKey, bits: number[]) =>
    signList(JSON.parse(older), bits, { key: signer, clock });

  it('withdraws nobody’s badge from among the copies', async () => {
    const copy = `${copies}/${'0'.repeat(64)}.json`;
    write(copy, await signed(stranger, [1, 2]));
    expect(await problems()).toEqual([`register-list-forged ${copy} signature`]);
    expect(await restore()).toEqual([]);
    write(list, older);
    expect(await restore()).toEqual([list]);
    expect(await withdrawn()).toEqual([index]);
  });

  it('stands for no copy', async () => {
    rmSync(join(root, copies), { recursive: true });
    write(`${copies}/${'0'.repeat(64)}.json`, await signed(stranger, [index]));
    expect((await issue()).changed).toBe(true);
    expect(readdirSync(join(root, copies))).toHaveLength(2);
  });

  it('is not signed again where it took the place of the list', async () => {
    const forged = await signed(stranger, [1, 2]);
    write(list, forged);
    expect(await restore()).toEqual([]);
    expect(read(list)).toBe(forged);
    expect(await problems()).toEqual([`register-list-forged ${list} key`]);
  });

  it('a copy that cannot be read is told', async () => {
    write(`${copies}/${'0'.repeat(64)}.json`, '{}');
    expect(readRegister(root).diagnostics.map(({ code }) => code)).toEqual(['register-unreadable']);
  });
});
