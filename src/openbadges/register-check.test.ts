import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { Found } from '../locales/phrases.ts';
import { en } from '../locales/register-diagnostics.en.ts';
import { fr } from '../locales/register-diagnostics.fr.ts';
import { didWebOf } from './did.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey, type SigningKey, specimenPublicKey } from './key.ts';
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
    published: publishable(content, today),
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

/** The first of the frozen pictures. */
function picture(): string {
  return `credentials/artwork/${readdirSync(path('credentials/artwork'))[0]}`;
}

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
      'error register-subject-shared credentials/nathan/accueil/1.json',
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
      'warning register-tells-more volunteers/lucia/awards/accueil.md',
      'warning register-tells-more volunteers/lucia/awards/secours.md',
      'warning register-tells-more volunteers/lucia/positioning/entry.md',
    ],
  ],
  [
    'a validity that changed',
    () => change('badges/secours.md', (text) => text.replace('12 months', '2 years')),
    ['warning register-badge-differs badges/secours.md'],
  ],
  [
    'a co-creator who was not signed',
    () =>
      change('badges/secours.md', (text) =>
        text.replace('posture:', 'coCreators: [{ name: Zoé }]\nposture:'),
      ),
    ['warning register-badge-differs badges/secours.md'],
  ],
  [
    'a co-creator of a new version of the badge',
    () =>
      change('badges/secours.md', (text) =>
        text.replace('posture:', "version: '2'\ncoCreators: [{ name: Zoé }]\nposture:"),
      ),
    [],
  ],
  [
    'a series',
    () => {
      change('badges/secours.md', (text) =>
        text.replace('posture:', 'series: { name: S, step: 1 }\nposture:'),
      );
      change('badges/accueil.md', (text) =>
        text.replace('posture:', 'series: { name: S, step: 2 }\nposture:'),
      );
    },
    [],
  ],
  [
    'a frozen picture altered by hand',
    () => change(picture(), (text) => text.replace('</svg>', '<script/></svg>')),
    ['error register-artwork-altered PICTURE'],
  ],
  [
    'a picture under a name that is not its own',
    () => copy(picture(), 'credentials/artwork/autre.svg'),
    ['error register-artwork-altered credentials/artwork/autre.svg'],
  ],
  [
    'a version that is a link',
    () => {
      renameSync(path(secours), path('ailleurs.json'));
      symlinkSync(path('ailleurs.json'), path(secours));
    },
    [`error register-link ${secours}`],
  ],
  [
    'a folder that is a link',
    () => symlinkSync(path('badges'), path('credentials/nathan')),
    ['error register-link credentials/nathan'],
  ],
  [
    'a register that is a link',
    () => {
      renameSync(path('credentials'), path('ailleurs'));
      symlinkSync(path('ailleurs'), path('credentials'));
    },
    ['error register-link credentials'],
  ],
  [
    'a hidden file, which may hide others',
    () => writeFileSync(path('credentials/.gitignore'), '*'),
    ['error register-hidden-file credentials/.gitignore'],
  ],
  ['what a file manager leaves', () => writeFileSync(path('credentials/.DS_Store'), ''), []],
  [
    'a folder moved to another person',
    () => {
      mkdirSync(path('credentials/nathan'));
      renameSync(path('credentials/lucia/accueil'), path('credentials/nathan/accueil'));
    },
    ['error register-subject-shared credentials/nathan/accueil/1.json'],
  ],
  [
    'the key of specimens among those of the structure',
    () =>
      change('issuer.md', (text) =>
        text.replace('keys: [', `keys: [{ publicKey: ${specimenPublicKey}, since: 2026-11-01 }, `),
      ),
    ['error register-specimen-key issuer.md'],
  ],
  [
    'a person who takes over the badges of another name',
    () => {
      rmSync(path('volunteers/lucia'), { recursive: true });
      rmSync(path('volunteers/nathan/awards/accueil.md'));
      change('volunteers/nathan/profile.md', (text) => text.replace('adult:', 'formerly: [lucia]\nadult:'));
    },
    [
      'error register-formerly-foreign volunteers/nathan/profile.md',
      `warning register-award-gone ${accueil}`,
      'warning register-award-gone credentials/lucia/jen-suis-la/1.json',
      `warning register-award-gone ${secours}`,
    ],
  ],
  [
    'a temporary file',
    () => writeFileSync(path('credentials/lucia/accueil/.2.json.0123456789ab.tmp'), '{'),
    [],
  ],
];

it.each(damages)('%s is said', (_, damage, expected) => {
  const wanted = expected.map((line) => line.replace('PICTURE', picture()));
  damage();
  expect(diagnose().map(({ severity, code, file }) => `${severity} ${code} ${file}`)).toEqual(wanted);
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
