import { describe, expect, test } from 'vitest';
import { placeOf } from '../authoring/layout.ts';
import { fileText } from '../authoring/template/file-text.ts';
import { editingOf, longestAddress } from './editing.ts';

const home = 'https://github.com/structure/badges';
const people = 'https://github.com/structure/personnes';
const language = 'fr' as const;
const one = { language, repository: home, peopleRepository: undefined, example: true };
const two = { ...one, peopleRepository: people };

/** Which repository a file is edited in, and where in it. */
test.each([
  [one, 'badges/ecoute.md', `${home}/edit/main/content/badges/ecoute.md`],
  [one, 'volunteers/lucia/profile.md', `${home}/edit/main/content/volunteers/lucia/profile.md`],
  [two, 'badges/ecoute.md', `${home}/edit/main/content/badges/ecoute.md`],
  [two, 'volunteers/lucia/profile.md', `${people}/edit/main/volunteers/lucia/profile.md`],
  [
    { ...two, peopleRepository: `${people}/tree/main/content` },
    'volunteers/lucia/profile.md',
    `${people}/edit/main/content/volunteers/lucia/profile.md`,
  ],
  [
    { ...one, repository: `${home}/tree/principale/textes` },
    'badges/ecoute.md',
    `${home}/edit/principale/textes/badges/ecoute.md`,
  ],
  [{ ...two, repository: undefined }, 'badges/ecoute.md', undefined],
  [
    { ...two, repository: undefined },
    'volunteers/lucia/profile.md',
    `${people}/edit/main/volunteers/lucia/profile.md`,
  ],
])('with %j, %s is edited at %s', (issuer, file, address) => {
  expect(editingOf(issuer).edit(file)).toBe(address);
});

test('a form about people is in the repository of the people, the others in that of the content', () => {
  const { form } = editingOf(two);
  expect(form('award', true)).toBe(`${people}/issues/new?template=award.yml`);
  expect(form('badge', false)).toBe(`${home}/issues/new?template=badge.yml`);
});

test('the handbook is edited, and its files shown, where the engine has them, whatever the folder of the content', () => {
  const { editGuide, show } = editingOf({ ...two, repository: `${home}/tree/main/ailleurs` });
  expect(editGuide('privacy.mdx')).toBe(`${home}/edit/main/content/guide/privacy.mdx`);
  expect(show('.github/private/README.md')).toBe(`${home}/blob/main/.github/private/README.md`);
});

test('where no repository is known, there is no link at all', () => {
  const { edit, create, form, editGuide, show } = editingOf({ ...one, repository: undefined });
  const file = { kind: 'badge', values: {}, body: '' } as const;
  expect([
    edit('issuer.md'),
    create('badges/un.md', file),
    form('award', true),
    editGuide('index.mdx'),
    show('README.md'),
  ]).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

describe('a new file', () => {
  const kinds = ['award', 'badge', 'mission'] as const;

  test.each(kinds)('of the kind %s comes whole out of its address, which is short enough', (kind) => {
    const file = { kind, values: {}, body: '' };
    const path = placeOf(kind, 'x'.repeat(60), 'y'.repeat(60));
    const address = new URL(editingOf(one).create(path, file) ?? '');
    expect(address.href.length).toBeLessThan(longestAddress);
    expect(address.origin + address.pathname).toBe(`${home}/new/main`);
    expect(address.searchParams.get('filename')).toBe(`content/${path}`);
    expect(address.searchParams.get('value')).toBe(fileText(file, 'fr'));
  });
});
