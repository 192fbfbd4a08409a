import { describe, expect, test } from 'vitest';
import { words } from '../locales/interface.ts';
import { editingOf } from './editing.ts';
import { editBadge, editGuide, editPerson } from './editors.ts';

const repository = 'https://github.com/structure/badges';
const editing = editingOf({ repository, peopleRepository: undefined, language: 'fr', example: true });
const site = { words: words('fr'), locale: 'fr' as const, href: (path: string) => path, mayAskPeople: true };
const people = (count: number, listed = true) =>
  Array.from({ length: count }, (_, index) => ({
    slug: `personne-${index}`,
    name: `P. ${index}`,
    awards: [],
    listed,
  }));

const byForm = [
  { links: [{ title: 'Remettre un badge', href: `${repository}/issues/new?template=award.yml` }] },
];

describe('a badge', () => {
  test('is offered by name to few people, and by the form where there are many', () => {
    const [, few] = editBadge(site, editing, 'ecoute', people(20));
    expect(few?.links).toHaveLength(20);
    expect(editBadge(site, editing, 'ecoute', people(21)).slice(1)).toEqual(byForm);
  });

  test('is offered by name to many people where no form may ask about them', () => {
    const [, many] = editBadge({ ...site, mayAskPeople: false }, editing, 'ecoute', people(21));
    expect(many?.links).toHaveLength(21);
  });

  test('is offered to who is not listed by the form alone, which names nobody', () => {
    const all = [...people(2), ...people(1, false)];
    const [, names, ...rest] = editBadge(site, editing, 'ecoute', all);
    expect([names?.links.length, rest]).toEqual([2, byForm]);
    expect(editBadge({ ...site, mayAskPeople: false }, editing, 'ecoute', people(3, false))).toHaveLength(1);
  });

  test('is offered to nobody where there is nobody', () => {
    expect(editBadge(site, editing, 'ecoute', [])).toHaveLength(1);
  });
});

const guide = (mayAskPeople: boolean, slug: string | undefined) =>
  editGuide({ ...site, guideEditing: editing, mayAskPeople }, slug, 'fr').flatMap(({ links }) =>
    links.map(({ href }) => href.slice(repository.length)),
  );
const issue = (form: string) => `/issues/new?template=${form}.yml`;

/** By page of the handbook, and whether people may be spoken of there: the forms before "edit this page". */
test.each([
  ['accompanying', true, ['award', 'volunteer', 'positioning']],
  ['accompanying', false, []],
  ['catalogue', false, ['badge', 'mission']],
  [undefined, true, ['award']],
  [undefined, false, []],
])('the page %s of the handbook (people: %s) leads to the forms %j', (slug, mayAskPeople, names) => {
  expect(guide(mayAskPeople, slug)).toEqual([
    ...names.map(issue),
    `/edit/main/content/guide/${slug ?? 'index'}.mdx`,
  ]);
});

test('a page that is read in English is edited in English', () => {
  const links = editGuide({ ...site, guideEditing: editing, mayAskPeople: false }, 'keys', 'en');
  expect(links.at(-1)?.links[0]?.href).toBe(`${repository}/edit/main/content/guide/keys.en.mdx`);
});

test('the handbook of a structure, which every new version replaces, is edited nowhere', () => {
  const own = editingOf({ repository, peopleRepository: undefined, language: 'fr', example: false });
  const links = editGuide({ ...site, guideEditing: own, mayAskPeople: true }, 'accompanying', 'fr');
  expect(links).toHaveLength(3);
  expect(JSON.stringify(links)).not.toContain('/edit/');
});

test('without a repository there is nothing to say', () => {
  const none = editingOf({
    repository: undefined,
    peopleRepository: undefined,
    language: 'fr',
    example: true,
  });
  expect(editPerson(site, none, 'lucia')).toEqual([]);
  expect(editBadge(site, none, 'ecoute', people(3))).toEqual([]);
});
