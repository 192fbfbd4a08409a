import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFixture } from '../openbadges/testing/fixture.ts';
import { readSettings } from '../settings.ts';
import { readContent } from './read.ts';
import { foldersOf, pathIn, shownPlace, shownRoots } from './roots.ts';

const two = { content: '/work/public', people: '/work/private' };

test.each([
  ['issuer.md', '/work/public/issuer.md'],
  ['badges/accueil.md', '/work/public/badges/accueil.md'],
  ['missions/accueil.md', '/work/public/missions/accueil.md'],
  ['volunteers/lucia/profile.md', '/work/private/volunteers/lucia/profile.md'],
  ['volunteers', '/work/private/volunteers'],
  ['credentials/status/1.json', '/work/private/credentials/status/1.json'],
])('%s stands at %s, and is written as one finds it', (path, place) => {
  expect(pathIn(two, path)).toBe(place);
  expect(pathIn('/work/content', path)).toBe(`/work/content/${path}`);
  expect(shownPlace(shownRoots(two, '/work/engine'), path)).toBe(place.replace('/work/', '../'));
});

test('the folder of people is a setting, and is the content folder where it is not set', () => {
  const { roots, people } = readSettings({ JALON_CONTENT: '/work/public', JALON_PEOPLE: '/work/private' });
  expect([roots, people]).toEqual([two, two.people]);
  const alone = readSettings({ JALON_CONTENT: '/work/public' });
  expect([alone.roots, alone.people]).toEqual([two.content, two.content]);
  expect(foldersOf(alone.roots)).toEqual([two.content]);
});

describe('a content in two folders', () => {
  let content: string;
  let people: string;
  beforeEach(() => {
    content = writeFixture();
    people = mkdtempSync(join(tmpdir(), 'jalon-people-'));
    renameSync(join(content, 'volunteers'), join(people, 'volunteers'));
  });
  afterEach(() => rmSync(people, { recursive: true }));

  test('is read as one', () => {
    const reading = readContent({ content, people });
    expect(reading.diagnostics).toEqual([]);
    expect([...(reading.content?.volunteers.keys() ?? [])]).toEqual(['lucia', 'nathan']);
    expect(reading.tree.assets).toEqual(new Set(['volunteers/lucia/files/plan.png']));
  });

  test.each([
    ['a person in the public folder', () => mkdirSync(join(content, 'volunteers')), 'volunteers'],
    ['a badge in the private one', () => mkdirSync(join(people, 'badges')), 'badges'],
    ['the structure in the private one', () => writeFileSync(join(people, 'issuer.md'), '-'), 'issuer.md'],
  ])('%s is told, and read by nobody', (_, misplace, name) => {
    misplace();
    const { diagnostics } = readContent({ content, people });
    expect(diagnostics.map(({ code, data }) => [code, data['name']])).toEqual([['wrong-root', name]]);
  });

  test('what else the private repository holds is its own business', () => {
    writeFileSync(join(people, 'README.md'), 'Private.');
    expect(readContent({ content, people }).diagnostics).toEqual([]);
  });

  test('a folder of people that does not exist is told', () => {
    const { diagnostics } = readContent({ content, people: join(people, 'absent') });
    expect(diagnostics.map(({ code }) => code)).toContain('missing-content');
  });
});
