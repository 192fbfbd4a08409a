import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { issueAwards } from '../openbadges/issue.ts';
import { generateKey, importKey, type SigningKey } from '../openbadges/key.ts';
import { readRegister } from '../openbadges/register.ts';
import { contentOf, fixtureArtwork, fixtureFiles, writeFixture } from '../openbadges/testing/fixture.ts';
import { readWithdrawals } from '../openbadges/withdrawals.ts';
import { eraseHoldings } from './erase.ts';
import { holdingsOf, isKnown } from './holdings.ts';
import { forgottenPerson } from './person.ts';

let root: string;
let key: SigningKey;
const clock = () => new Date('2026-06-02T10:00:00Z');
const noKey = () => Promise.reject(new Error('No key was to be asked for.'));
const zoe = 'volunteers/zoe/profile.md';

beforeEach(async () => {
  const { publicKeyMultibase, secretKeyMultibase } = await generateKey();
  key = await importKey(secretKeyMultibase);
  root = writeFixture({
    'issuer.md': `---\nname: La Structure\nsite: https://badges.example/\ndid: did:web:badges.example\nkeys: [{ publicKey: ${publicKeyMultibase}, since: 2026-01-01 }]\n---\nUne structure.\n`,
    'badges/accueil.md': (fixtureFiles['badges/accueil.md'] ?? '').replace(
      'tags:',
      'coCreators:\n  - { name: Lucia M., volunteer: lucia }\n  - { name: Lucia }\ntags:',
    ),
    [zoe]: (fixtureFiles['volunteers/lucia/profile.md'] ?? '').replaceAll('Lucia', 'Zoé'),
    'volunteers/zoe/awards/accueil.md':
      '---\ndate: 2026-03-01\nsummary: Dix groupes.\nassessor: { name: Camille R. }\n---\nUn récit de Lucia Martin.\n',
  });
  const content = contentOf(root);
  await issueAwards({
    content,
    published: publishable(content, '2026-06-01'),
    register: readRegister(root),
    key,
    artwork: fixtureArtwork,
    clock: () => new Date('2026-06-01T10:00:00Z'),
  });
});

async function held(slug: string) {
  const { content, sources } = readContent(root);
  if (!content) throw new Error('The fixture cannot be read.');
  const person = forgottenPerson(root, slug);
  const register = readRegister(root);
  // No project: what commands made is not looked at.
  const given = { person, content, register, sources, project: join(root, 'absent'), clock };
  return { holdings: await holdingsOf(given), known: isKnown(content, register, person) };
}

async function withdrawn() {
  const { lists } = await readWithdrawals(readRegister(root));
  return lists.get('1')?.bits.size;
}

test('a person whose profile cannot be read is forgotten all the same', async () => {
  writeFileSync(join(root, 'volunteers/lucia/profile.md'), 'Plus rien ne tient.\n');
  const { holdings, known } = await held('lucia');
  expect([known, holdings.plan.withdraw.length]).toEqual([true, 3]);
  await eraseHoldings(holdings, async () => key);
  expect(existsSync(join(root, 'volunteers/lucia'))).toBe(false);
  expect(existsSync(join(root, 'credentials/lucia'))).toBe(false);
  expect((await held('lucia')).known).toBe(false);
});

test('one who was never given a badge needs no key', async () => {
  await eraseHoldings((await held('nathan')).holdings, noKey);
  expect(readdirSync(join(root, 'volunteers'))).toEqual(['lucia', 'zoe']);
  expect(await withdrawn()).toBe(0);
});

test('another person of the same first name stays credited, in the file and in what is signed again', async () => {
  const { holdings } = await held('lucia');
  expect(holdings.plan.sign.map(({ folder }) => folder)).toEqual(['zoe/accueil']);
  await eraseHoldings(holdings, async () => key);
  expect(readFileSync(join(root, 'badges/accueil.md'), 'utf8')).toMatch(
    /coCreators:\n\s+- \{ name: Lucia \}\n/,
  );
  const [, again] = readRegister(root).folders.get('zoe/accueil')?.versions ?? [];
  expect(again?.credential.credentialSubject.achievement.creator.name).toBe('Lucia');
  expect(await withdrawn()).toBe(4);
  // What credits the other alone is never signed again.
  mkdirSync(join(root, 'volunteers/lucia'));
  writeFileSync(join(root, 'volunteers/lucia/profile.md'), fixtureFiles['volunteers/lucia/profile.md'] ?? '');
  expect((await held('lucia')).holdings.plan.sign).toEqual([]);
});

test('the texts of others that name them are told, and left to people', async () => {
  const { holdings } = await held('lucia');
  expect(holdings.mentions).toContain('volunteers/zoe/awards/accueil.md');
  expect(holdings.mentions).not.toContain('volunteers/lucia/profile.md');
});

test('a picture that only they used goes, one that others share stays', async () => {
  const before = readRegister(root).artwork.size;
  await eraseHoldings((await held('lucia')).holdings, async () => key);
  const { artwork, folders } = readRegister(root);
  expect([before, artwork.size, folders.size]).toEqual([3, 1, 1]);
});

test('a folder called like those of the register takes none of it along', async () => {
  for (const name of ['status', 'artwork']) {
    mkdirSync(join(root, 'volunteers', name));
    cpSync(join(root, zoe), join(root, 'volunteers', name, 'profile.md'));
    await eraseHoldings((await held(name)).holdings, noKey);
    expect(existsSync(join(root, 'volunteers', name))).toBe(false);
  }
  const { statusLists, artwork } = readRegister(root);
  expect([statusLists.size, artwork.size]).toEqual([1, 3]);
});

test('a former name that another folder has by now is that one’s', async () => {
  const file = join(root, 'volunteers/lucia/profile.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('adult:', 'formerly: [zoe, lucie]\nadult:'));
  expect(forgottenPerson(root, 'lucia').folders).toEqual(['lucia', 'lucie']);
});
