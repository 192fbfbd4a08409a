import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { readContent } from '../authoring/read.ts';
import { badgeGroups, choiceRules } from './badge-groups.ts';
import { competenceViews } from './competences.ts';
import { contextOf } from './context.ts';

const { content } = readContent(join(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');
const published = publishable(content, '2026-11-20');
const context = contextOf(published, 'specimen', 'https://badges.example/repo/');

/** The groups of a person of the sample, whose badges in `faded` are no longer in force. */
function groupsOf(
  slug: string,
  { faded = [] as string[], pathways = undefined as string[] | undefined } = {},
) {
  const person = published.people.get(slug);
  if (!person) throw new Error(`${slug} is not published.`);
  const data = { ...person.profile.data, ...(pathways ? { pathways } : {}) };
  const awards = [...person.awards.values()].map(({ badge, data: { date }, kind }) => ({
    badge,
    date,
    declared: kind === 'positioning',
    faded: faded.includes(badge),
    competences: competenceViews(context, published.badges.get(badge)?.data.competences ?? []),
  }));
  return badgeGroups(context, { ...person, profile: { ...person.profile, data } }, awards);
}

const told = ({ groups }: ReturnType<typeof groupsOf>) =>
  groups.map(({ title, awards }) => [title, awards.map(({ award }) => award.badge)]);

test('badges stand in the stages of the pathway, each from the first to the last', () => {
  expect(told(groupsOf('lucia')).slice(0, 2)).toEqual([
    ['1 Intégration', ['turfu-festival', 'equipe-du-dome', 'accueil-du-public']],
    ['2 J’en suis là', ['jen-suis-la-entree']],
  ]);
  const all = groupsOf('lucia').groups.flatMap(({ awards }) => awards);
  expect(all).toHaveLength(published.people.get('lucia')?.awards.size ?? 0);
});

test('of two pathways, each stage says whose it is', () => {
  const titles = told(groupsOf('nathan')).map(([title]) => title);
  expect(titles).toContain('Parcours Service Civique · 1 Intégration');
});

test('what is on no pathway of the person comes last; without a pathway there is one group without a title', () => {
  const other = told(groupsOf('lucia', { pathways: ['low-tech'] }));
  expect(other.at(-1)?.[0]).toBe('Hors parcours');
  expect(told(groupsOf('lucia', { pathways: [] })).map(([title]) => title)).toEqual(['']);
});

test('a competence that two badges or more support can be chosen; what is declared or over counts for none', () => {
  const { choices, groups } = groupsOf('lucia');
  expect(choices.length).toBeGreaterThan(2);
  const marked = groups.flatMap(({ awards }) => awards);
  for (const { mark, count } of choices)
    expect(marked.filter(({ marks }) => marks.includes(mark))).toHaveLength(count);
  const declared = marked.filter(({ award }) => award.declared);
  expect(declared.map(({ marks }) => marks)).toEqual([[], []]);
  const [first] = choices;
  const over = marked.find(({ marks }) => marks.includes(first?.mark ?? ''))?.award.badge ?? '';
  const less = groupsOf('lucia', { faded: [over] }).choices.find(({ title }) => title === first?.title);
  expect(less?.count ?? 1).toBe((first?.count ?? 0) - 1);
});

test('each choice hides the other badges, and the stages that it leaves empty, on screens alone', () => {
  expect(choiceRules([])).toBe('');
  expect(choiceRules([{ mark: 'c1' }])).toBe(
    '@media screen{.held:has(option.c1:checked) :is(li,.held-stage):not(.c1,:has(.c1)){display:none}}',
  );
});
