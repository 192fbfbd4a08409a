/** What a new person, badge or mission is called, beside what is there, was there, or was issued. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { filledForm } from './fill.ts';
import type { FormName } from './form.ts';
import { forms } from './forms.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-names-'));
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(import.meta.dirname, '../../content'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const path = (file: string) => join(folder, file);
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}
const formerly = (file: string, name: string) =>
  write(file, readFileSync(path(file), 'utf8').replace('---\n', `---\nformerly: [${name}]\n`));

function filled(name: FormName, given: Readonly<Record<string, string>>) {
  const { content } = readContent(folder);
  if (!content) throw new Error('The content cannot be read.');
  const answers = new Map(Object.entries(given).map(([question, answer]) => [question, [answer]]));
  const { files, problems } = filledForm(forms[name], answers, content, 'fr');
  return problems.length > 0 ? problems : [...files.keys()];
}

const service = { adult: 'true', starts: '2026-09-01', ends: '2027-05-31', mission: 'médiation' };
const person = (firstName: string, lastName = '') =>
  filled('volunteer', { firstName, ...(lastName ? { lastName } : {}), ...service });
const profile = (name: string) => [`volunteers/${name}/profile.md`];
const askLastName = (found: string) => [{ question: 'lastName', code: 'same-first-name', found }];
const sameName = (found: string) => [{ question: 'lastName', code: 'same-name', found }];

describe('the folder of a new person', () => {
  test.each<[title: string, prepare: () => void, names: [string, string?], expected: unknown]>([
    ['is the first name where nobody has it', () => undefined, ['Zoé', 'Martin'], profile('zoe')],
    [
      'is both names where somebody has the first',
      () => undefined,
      ['Lucia', 'Martin'],
      profile('lucia-martin'),
    ],
    ['asks for the last name where somebody has the first', () => undefined, ['Lucia'], askLastName('Lucia')],
    ['takes an initial for a last name', () => undefined, ['Lucia', 'M.'], profile('lucia-m')],
    [
      'is both names where badges were issued under the first to somebody who is gone',
      () => {
        rmSync(path('volunteers/lucia'), { recursive: true });
        write('credentials/lucia/ecoute/1.json', '{}');
      },
      ['Lucia', 'Martin'],
      profile('lucia-martin'),
    ],
    [
      'asks for the last name where badges were issued under the first',
      () => write('credentials/zoe/ecoute/1.json', '{}'),
      ['Zoé'],
      askLastName('Zoé'),
    ],
    [
      'has a number where badges were issued under both names',
      () => {
        write('credentials/zoe/ecoute/1.json', '{}');
        write('credentials/zoe-martin/ecoute/1.json', '{}');
      },
      ['Zoé', 'Martin'],
      profile('zoe-martin-2'),
    ],
    [
      'is both names where the first is a former name of somebody',
      () => formerly('volunteers/nathan/profile.md', 'zoe'),
      ['Zoé', 'Martin'],
      profile('zoe-martin'),
    ],
    [
      'is both names where the profile that has the first cannot be read',
      () => write('volunteers/zoe/profile.md', '---\nformerly: [\n'),
      ['Zoé', 'Martin'],
      profile('zoe-martin'),
    ],
    [
      'is both names where a folder has the first, and no profile',
      () => write('volunteers/zoe/files/carnet.txt', 'x'),
      ['Zoé', 'Martin'],
      profile('zoe-martin'),
    ],
    [
      'is not made twice for both names',
      () => undefined,
      ['Lucia', 'Moreau'],
      sameName('volunteers/lucia/profile.md'),
    ],
    [
      'is not made where a broken profile may be of both names',
      () => {
        write('volunteers/zoe/profile.md', '---\n');
        write('volunteers/zoe-martin/profile.md', '---\n');
      },
      ['Zoé', 'Martin'],
      sameName('volunteers/zoe-martin'),
    ],
  ])('%s', (_, prepare, names, expected) => {
    prepare();
    expect(person(...names)).toEqual(expected);
  });
});

const badge = (title: string) =>
  filled('badge', {
    title,
    description: 'Un essai.',
    criteria: 'Essayer.',
    category: 'savoir',
    posture: '1',
  });
const mission = (title: string) => filled('mission', { title, description: 'Un essai.', kind: 'main' });
const exists = (found: string) => [{ question: 'title', code: 'exists', found }];

test.each<[title: string, prepare: () => void, made: () => unknown, expected: unknown]>([
  ['a badge has the name of its title', () => undefined, () => badge('Jardin'), ['badges/jardin.md']],
  ['a badge is not made twice', () => undefined, () => badge('Écoute'), exists('badges/ecoute.md')],
  [
    'a badge is not made where a broken file has its name',
    () => write('badges/ecoute.md', 'title: Écoute\n'),
    () => badge('Écoute'),
    exists('badges/ecoute.md'),
  ],
  [
    'a badge is not made where a file of a wrong name stands for it',
    () => write('badges/Jardin Partagé.md', 'title: Jardin\n'),
    () => badge('Jardin partagé'),
    exists('badges/Jardin Partagé.md'),
  ],
  [
    'a badge is not made where a link that is not read has its name',
    () => symlinkSync('nowhere.md', path('badges/jardin.md')),
    () => badge('Jardin'),
    exists('badges/jardin.md'),
  ],
  [
    'a badge has a number where its name is a former one',
    () => formerly('badges/ecoute.md', 'jardin'),
    () => badge('Jardin'),
    ['badges/jardin-2.md'],
  ],
  [
    'a badge has a number where its name is the former one of an award',
    () => formerly('volunteers/lucia/awards/ecoute.md', 'jardin'),
    () => badge('Jardin'),
    ['badges/jardin-2.md'],
  ],
  [
    'a badge has a number where one of its name was issued',
    () => write('credentials/lucia/jardin/1.json', '{}'),
    () => badge('Jardin'),
    ['badges/jardin-2.md'],
  ],
  [
    'a mission is not made twice',
    () => undefined,
    () => mission('FabLab ouvert'),
    exists('missions/fablab-ouvert.md'),
  ],
  [
    'a mission is not made where a broken file has its name',
    () => write('missions/jardin.md', ''),
    () => mission('Jardin'),
    exists('missions/jardin.md'),
  ],
])('%s', (_, prepare, made, expected) => {
  prepare();
  expect(made()).toEqual(expected);
});
