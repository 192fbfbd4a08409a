import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { describe as worded } from '../locales/diagnostics.ts';
import { didWebOf } from './did.ts';
import { formerHolders } from './former-holders.ts';
import { issueAwards } from './issue.ts';
import { generateKey, importKey } from './key.ts';
import { readRegister } from './register.ts';
import { contentOf, fixtureArtwork, fixtureFiles, fixtureSite, writeFixture } from './testing/fixture.ts';

const signed = '2026-11-20';
let issued: string;
let root: string;

beforeAll(async () => {
  const pair = await generateKey();
  const key = await importKey(pair.secretKeyMultibase);
  issued = writeFixture({
    'issuer.md': `---\nname: A\nsite: ${fixtureSite}\ndid: ${didWebOf(fixtureSite)}\nkeys: [{ publicKey: ${key.publicKeyMultibase}, since: 2026-11-01 }]\n---\n`,
  });
  const content = contentOf(issued);
  await issueAwards({
    content,
    published: publishable(content, signed),
    register: readRegister(issued),
    key,
    artwork: fixtureArtwork,
    clock: () => new Date(`${signed}T09:00:00Z`),
  });
});

beforeEach(() => {
  root = writeFixture();
  rmSync(root, { recursive: true });
  cpSync(issued, root, { recursive: true });
});

const profile = 'volunteers/lucia/profile.md';
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const change = (file: string, from: string, to: string) =>
  write(file, readFileSync(join(root, file), 'utf8').replace(from, to));
const remove = (path: string) => rmSync(join(root, path), { recursive: true });

/** Somebody of the same name in the folder of a person whose files were deleted by hand. */
function newcomer(starts: string, folder = 'lucia', fields = ''): void {
  remove('volunteers/lucia');
  const text = fixtureFiles[profile] ?? '';
  const service = `${fields}starts: ${starts}\nends: 2027-12-31`;
  write(`volunteers/${folder}/profile.md`, text.replace(/starts:.*\nends:.*/, service));
}

const cases: [title: string, prepare: () => void, expected: string[]][] = [
  ['the badges of the person they were issued to', () => undefined, []],
  ['a newcomer of the same name', () => newcomer('2027-01-05'), [`${profile}:9`]],
  [
    'a newcomer who was given a badge of the same name',
    () => {
      newcomer('2027-01-05');
      write('volunteers/lucia/awards/accueil.md', '---\ndate: 2027-02-01\n---\n');
    },
    [`${profile}:9`],
  ],
  [
    'a newcomer who came before the other left, and was given a badge after',
    () => {
      newcomer('2026-10-05');
      write('volunteers/lucia/awards/accueil.md', '---\ndate: 2027-02-01\n---\n');
    },
    [`${profile}:9`],
  ],
  [
    'a newcomer who takes the folder over as a former name',
    () => newcomer('2027-01-05', 'lucia-martin', 'formerly: [lucia]\n'),
    ['volunteers/lucia-martin/profile.md:10'],
  ],
  [
    'a person who is back, with a badge of before',
    () => change(profile, 'starts: 2025-10-01\nends: 2026-05-31', 'starts: 2027-01-05\nends: 2027-12-31'),
    [],
  ],
  [
    'a person who is back, and whose one badge is to be signed anew',
    () => {
      newcomer('2027-01-05');
      write(
        'volunteers/lucia/awards/accueil.md',
        '---\ndate: 2027-02-01\nreissue: { date: 2027-02-02, reason: Une autre année. }\n---\n',
      );
    },
    [],
  ],
  [
    'a person whose badges have other days now, all before they were signed',
    () => {
      change('volunteers/lucia/awards/accueil.md', '2026-03-11', '2026-03-12');
      change('volunteers/lucia/awards/secours.md', '2026-01-31', '2026-01-30');
      change('volunteers/lucia/positioning/entry.md', '2025-10-02', '2025-10-03');
    },
    [],
  ],
  ['a person whose badges are gone', () => remove('volunteers/lucia/awards'), []],
  ['a person who is gone', () => remove('volunteers/lucia'), []],
];

it.each(cases)('%s: who is told', (_, prepare, expected) => {
  prepare();
  const found = formerHolders(readContent(root), readRegister(root));
  expect(found.map(({ file, range }) => `${file}:${range?.start.line}`)).toEqual(expected);
  expect(found.every(({ code, severity }) => code === 'register-former-holder' && severity === 'error')).toBe(
    true,
  );
});

it.each([
  ['lucia', 'ajoutez-lui le nom de famille'],
  ['lucia-martin', 'retirez `lucia` de `formerly`'],
])('the person in %s is told what to change', (folder, advice) => {
  newcomer('2027-01-05', folder, folder === 'lucia' ? '' : 'formerly: [lucia]\n');
  const [found] = formerHolders(readContent(root), readRegister(root));
  expect(found && worded(found, 'fr').hint).toContain(advice);
});
