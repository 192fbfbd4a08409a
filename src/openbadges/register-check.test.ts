import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { Found } from '../locales/phrases.ts';
import { en } from '../locales/register-diagnostics.en.ts';
import { fr } from '../locales/register-diagnostics.fr.ts';
import { didWebOf } from './did.ts';
import { holdersOf } from './holder.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey } from './key.ts';
import { readRegister } from './register.ts';
import { registerDiagnostics } from './register-check.ts';
import { contentOf, fixtureArtwork, fixtureSite, writeFixture } from './testing/fixture.ts';

const today = '2026-11-20';
let key: SigningKey;
let issued: string;
let root: string;

beforeAll(async () => {
  const pair = await generateKey();
  key = await importKey(pair.secretKeyMultibase);
  issued = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
  });
  await issue(issued);
});

beforeEach(() => {
  root = writeFixture();
  rmSync(root, { recursive: true });
  cpSync(issued, root, { recursive: true });
});

function issue(folder: string) {
  const content = contentOf(folder);
  return issueAwards({
    content,
    holders: holdersOf(publishable(content, today)),
    register: readRegister(folder),
    key,
    artwork: fixtureArtwork,
    clock: () => new Date(`${today}T09:00:00Z`),
  });
}

function diagnose() {
  const content = contentOf(root);
  return registerDiagnostics(content, publishable(content, today), readRegister(root));
}

const path = (file: string) => join(root, file);
const accueil = 'credentials/lucia/accueil/1.json';
const secours = 'credentials/lucia/secours/1.json';

function copy(from: string, to: string, change: (text: string) => string = (text) => text): void {
  mkdirSync(dirname(path(to)), { recursive: true });
  writeFileSync(path(to), change(readFileSync(path(from), 'utf8')));
}

function change(file: string, to: (text: string) => string): void {
  copy(file, file, to);
}

it('a register as it was issued has nothing wrong', () => {
  expect(diagnose()).toEqual([]);
});

/** What is done to the register or to the content; what is then said, as `severity code file`. */
const damages: [string, () => void, string[]][] = [
  [
    'a version that is no JSON',
    () => writeFileSync(path(accueil), '{"a'),
    [`error register-unreadable ${accueil}`],
  ],
  [
    'a version that is no credential',
    () => writeFileSync(path(accueil), '{}'),
    [`error register-unreadable ${accueil}`],
  ],
  [
    'a file of another name',
    () => copy(accueil, 'credentials/lucia/accueil/un.json'),
    ['error register-unreadable credentials/lucia/accueil/un.json'],
  ],
  [
    'a status list that is none',
    () => writeFileSync(path('credentials/status/1.json'), '{}'),
    [
      'error register-unreadable credentials/status/1.json',
      `error register-status-missing ${accueil}`,
      'error register-status-missing credentials/lucia/jen-suis-la/1.json',
      `error register-status-missing ${secours}`,
    ],
  ],
  [
    'a first version that is gone',
    () => renameSync(path(accueil), path('credentials/lucia/accueil/2.json')),
    ['error register-version-missing credentials/lucia/accueil/2.json'],
  ],
  [
    'a version of another badge',
    () => copy(secours, 'credentials/lucia/accueil/2.json'),
    [
      'error register-version-foreign credentials/lucia/accueil/2.json',
      `error register-id-shared ${secours}`,
      `error register-status-shared ${secours}`,
    ],
  ],
  [
    'a version copied as the next',
    () =>
      copy(accueil, 'credentials/lucia/accueil/2.json', (text) =>
        text.replace(/"statusListIndex":"\d+"/, '"statusListIndex":"3"'),
      ),
    ['error register-version-order credentials/lucia/accueil/2.json'],
  ],
  [
    'a folder copied to another person',
    () => copy(accueil, 'credentials/nathan/accueil/1.json'),
    [
      'error register-id-shared credentials/nathan/accueil/1.json',
      'error register-status-shared credentials/nathan/accueil/1.json',
    ],
  ],
  [
    'a picture that is gone',
    () => rmSync(path('credentials/artwork'), { recursive: true }),
    [
      `error register-artwork-missing ${accueil}`,
      'error register-artwork-missing credentials/lucia/jen-suis-la/1.json',
      `error register-artwork-missing ${secours}`,
    ],
  ],
  [
    'a person who is gone',
    () => rmSync(path('volunteers/lucia'), { recursive: true }),
    ['warning register-volunteer-gone credentials/lucia'],
  ],
  [
    'an award that is gone',
    () => rmSync(path('volunteers/lucia/awards/secours.md')),
    [`warning register-award-gone ${secours}`],
  ],
  [
    'an award issued under two names',
    () =>
      change('badges/secours.md', (text) => text.replace('posture:', 'formerly: [jen-suis-la]\nposture:')),
    ['error register-split volunteers/lucia/awards/secours.md'],
  ],
  [
    'a name that two awards claim',
    () => {
      copy('badges/accueil.md', 'badges/nouveau.md', (text) =>
        text.replace('posture:', 'formerly: [accueil]\nposture:'),
      );
      copy('volunteers/lucia/awards/secours.md', 'volunteers/lucia/awards/nouveau.md');
    },
    ['error register-shared volunteers/lucia/awards/nouveau.md'],
  ],
  [
    'a shown name that changed',
    () => change('volunteers/lucia/profile.md', (text) => text.replace('Lucia\n', 'Lucie\n')),
    [
      'warning register-differs volunteers/lucia/awards/accueil.md',
      'warning register-differs volunteers/lucia/awards/secours.md',
      'warning register-differs volunteers/lucia/positioning/entry.md',
    ],
  ],
  [
    'a validity that changed',
    () => change('badges/secours.md', (text) => text.replace('12 months', '2 years')),
    ['warning register-badge-differs badges/secours.md'],
  ],
  [
    'a temporary file',
    () => writeFileSync(path('credentials/lucia/accueil/.2.json.0123456789ab.tmp'), '{'),
    [],
  ],
];

it.each(damages)('%s is said', (_, damage, expected) => {
  damage();
  expect(diagnose().map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual(expected);
});

it('nothing is issued on top of a broken register', async () => {
  rmSync(path('credentials/status/1.json'));
  writeFileSync(path('volunteers/nathan/awards/secours.md'), '---\ndate: 2026-10-01\n---\n');
  await expect(issue(root)).rejects.toMatchObject({ code: 'register-broken' });
});

it('every diagnostic has its words in both languages', () => {
  const data = {
    n: 1,
    expected: 1,
    other: 'a',
    index: '1',
    list: 'l',
    picture: 'p',
    name: 'n',
    first: 'f',
    former: 'o',
    candidates: ['c'],
    key: 'k',
    facts: ['date', 'levels'],
    signed: today,
    count: 2,
  };
  for (const [locale, catalogue] of [
    ['fr', fr],
    ['en', en],
  ] as const)
    for (const [code, phrase] of Object.entries(catalogue)) {
      const words = phrase(new Found({ code, severity: 'error', file: 'f', data }, locale)).join(' ');
      expect(words, code).toMatch(/^[A-ZÀ-Ý0-9].*\.$/u);
      expect(words, code).not.toMatch(/undefined|\[object/);
    }
});
