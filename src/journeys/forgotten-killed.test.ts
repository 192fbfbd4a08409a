/** `npm run forget` killed while it touches files: nothing can be issued anew, and a second run finishes. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hasErrors } from '../authoring/check.ts';
import { publishable } from '../authoring/gate.ts';
import { checkAll } from '../check-all.ts';
import { issueAwards } from '../openbadges/issue.ts';
import { generateKey, importKey } from '../openbadges/key.ts';
import { readRegister } from '../openbadges/register.ts';
import { contentOf, fixtureArtwork, fixtureFiles, writeFixture } from '../openbadges/testing/fixture.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { readSettings } from '../settings.ts';
import { killableRun } from './support/killable.ts';
import { project } from './support/site.ts';

const home = mkdtempSync(join(tmpdir(), 'jalon-forgotten-'));
let secret: string;
/** A content in which Lucia, who has a former name, holds badges of two names and is credited by one of Zoé. */
let base: string;
let issued: number;
let touches: number;

beforeAll(async () => {
  for (const part of ['src', 'scripts']) cpSync(join(project, part), join(home, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(home, 'node_modules'));
  const key = await generateKey();
  secret = key.secretKeyMultibase;
  base = await contentToForget(key.publicKeyMultibase);
  const copy = copyOfBase();
  const counted = join(home, 'count');
  expect(await forget(copy, { KILL_COUNT: counted })).toBe(0);
  touches = Number(readFileSync(counted, 'utf8'));
  await expectForgotten(copy);
}, 60_000);
afterAll(() => rmSync(home, { recursive: true, force: true }), 60_000);

it('leaves a sound content whenever it is killed, in which nothing is to be issued to them, and then finishes', async () => {
  expect(touches).toBeGreaterThan(15);
  let killed = 0;
  // Every other moment, and up to two milliseconds after it, by which the next has often come.
  for (let at = 1; at <= touches; at += 2) {
    const copy = copyOfBase();
    if ((await forget(copy, { KILL_AT: String(at) })) === null) killed++;
    const { diagnostics, content } = await checkAll(readSettings({ JALON_CONTENT: copy }));
    expect(hasErrors(diagnostics), JSON.stringify(diagnostics)).toBe(false);
    const left = readRegister(copy);
    const awards = [...(content?.volunteers.get('lucia')?.awards.keys() ?? [])];
    // While the awards are there, so are their signed versions: no run takes them for new ones.
    if (awards.length > 0) expect(ownVersions(left)).toHaveLength(issued);
    if (ownVersions(left).length < issued) {
      const { has } = await readWithdrawals(left);
      for (const version of ownVersions(left)) expect(has(version)).toBe(true);
    }
    if (existsSync(join(copy, 'volunteers/lucia')) || ownVersions(left).length > 0 || hidden(copy).length > 0)
      expect(await forget(copy)).toBe(0);
    await expectForgotten(copy);
    rmSync(copy, { recursive: true });
  }
  expect(killed).toBeGreaterThan(touches / 4);
}, 600_000);

async function contentToForget(publicKey: string): Promise<string> {
  const identity = 'site: https://badges.example/\ndid: did:web:badges.example';
  const zoe = (fixtureFiles['volunteers/lucia/profile.md'] ?? '').replaceAll('Lucia', 'Zoé');
  const root = writeFixture({
    'issuer.md': `---\nname: La Structure\n${identity}\nkeys: [{ publicKey: ${publicKey}, since: 2026-01-01 }]\n---\nUne structure.\n`,
    'badges/accueil.md': (fixtureFiles['badges/accueil.md'] ?? '').replace(
      'tags:',
      'coCreators:\n  - { name: Lucia M., volunteer: lucia }\n  - { name: Le groupe }\ntags:',
    ),
    'volunteers/zoe/profile.md': zoe,
    'volunteers/zoe/awards/accueil.md':
      '---\ndate: 2026-03-01\nsummary: Dix groupes.\nassessor: { name: Camille R. }\n---\nUn récit.\n',
  });
  const content = contentOf(root);
  await issueAwards({
    content,
    published: publishable(content, '2026-06-01'),
    register: readRegister(root),
    key: await importKey(secret),
    artwork: fixtureArtwork,
    clock: () => new Date('2026-06-01T10:00:00Z'),
  });
  issued = ownVersions(readRegister(root)).length;
  return root;
}

function ownVersions(register: ReturnType<typeof readRegister>) {
  return [...register.folders.values()]
    .filter(({ volunteer }) => volunteer === 'lucia')
    .flatMap(({ versions }) => versions);
}

const hidden = (content: string) =>
  readdirSync(join(content, 'volunteers')).filter((name) => name.startsWith('.'));

async function expectForgotten(content: string): Promise<void> {
  const paths = readdirSync(content, { recursive: true, encoding: 'utf8' });
  expect(paths.filter((path) => /lucia|\.tmp$|forgotten/.test(path))).toEqual([]);
  const register = readRegister(content);
  const withdrawals = await readWithdrawals(register);
  // Theirs, and the version that credited them.
  expect(withdrawals.lists.get('1')?.bits.size).toBe(issued + 1);
  expect(register.pastLists.filter(({ kept }) => kept).length).toBeGreaterThan(0);
  expect(readFileSync(join(content, 'badges/accueil.md'), 'utf8')).not.toContain('Lucia');
  const latest = register.folders.get('zoe/accueil')?.versions.at(-1);
  expect([latest?.n, latest?.text.includes('Lucia')]).toEqual([2, false]);
}

function copyOfBase(): string {
  const copy = mkdtempSync(join(home, 'content-'));
  cpSync(base, copy, { recursive: true });
  return copy;
}

/** Runs the command; its exit status, `null` where it was killed. */
function forget(content: string, env?: NodeJS.ProcessEnv): Promise<number | null> {
  const command = [join(home, 'scripts/forget.ts'), 'lucia', '--yes'];
  return killableRun({ home, command, content, secret, env });
}
