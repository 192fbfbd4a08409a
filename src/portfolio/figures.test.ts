import { describe, expect, test } from 'vitest';
import type { AwardEntry, Content, Volunteer } from '../authoring/content.ts';
import { figuresOf } from './figures.ts';
import { sampleContent } from './testing/sample.ts';

const content = sampleContent();
const lucia = content.volunteers.get('lucia') as Volunteer;
const always = { from: '2000-01-01', to: '2099-12-31' };
const oral = /oral/;

/** One of a group: like Lucia in all, or without any badge. */
interface One {
  readonly domain?: string;
  readonly badges?: boolean;
  readonly example?: boolean;
}

function group(...people: One[]): Content {
  const volunteers = new Map(
    people.map(({ domain = 'Culture', badges = true, example = false }, index): [string, Volunteer] => {
      const slug = `lucia-${index}`;
      const { example: seen, ...data } = { ...lucia.profile.data, domain };
      return [
        slug,
        {
          ...lucia,
          slug,
          profile: { ...lucia.profile, data: example ? { ...data, example: seen } : data },
          awards: badges ? lucia.awards : new Map(),
        },
      ];
    }),
  );
  return { ...content, volunteers };
}

const times = (count: number, one: One = {}): One[] => Array.from({ length: count }, () => one);
const competence = (of: Content, period = always) =>
  figuresOf(of, period).competences[0]?.figures.find(({ name }) => oral.test(name));
const domain = (of: Content, name: string) => figuresOf(of, always).domains.find((one) => one.name === name);

describe('nobody is told of', () => {
  test.each([1, 4])('in a group of %d', (count) => {
    expect(figuresOf(group(...times(count)), always)).toMatchObject({
      people: undefined,
      competences: [],
      domains: [],
    });
  });

  test.each<[string, One[], object]>([
    ['five who all hold a badge', times(5), { people: 5 }],
    ['one of ten', [...times(1), ...times(9, { badges: false })], { people: undefined, badges: undefined }],
    ['four of ten', [...times(4), ...times(6, { badges: false })], { people: undefined, badges: undefined }],
    ['five of ten', [...times(5), ...times(5, { badges: false })], { people: 5 }],
    [
      'all of six but one',
      [...times(5), ...times(1, { badges: false })],
      { people: undefined, badges: undefined },
    ],
    ['nobody of ten', times(10, { badges: false }), { people: 0, badges: 0 }],
  ])('as the few who hold a badge, or the few who do not: %s', (_title, people, shown) => {
    expect(competence(group(...people))).toMatchObject(shown);
  });

  test('as the few of a domain', () => {
    const of = group(...times(6), ...times(3, { domain: 'Sport' }));
    expect(domain(of, 'Sport')).toMatchObject({ people: undefined, badges: undefined });
    // What is left of a known total would tell of them.
    expect(domain(of, 'Culture')).toMatchObject({ people: undefined });
  });

  test('as the only one of a domain who holds badges', () => {
    const of = group(...times(1), ...times(5, { badges: false }), ...times(6, { domain: 'Sport' }));
    expect(domain(of, 'Culture')).toMatchObject({ people: 6, badges: undefined });
    expect(domain(of, 'Sport')).toMatchObject({ people: 6, badges: 6 * 11 });
  });
});

test('the sample, with three people, gives no figure, and says that they are invented', () => {
  expect(figuresOf(content, always)).toMatchObject({ people: undefined, examples: true });
});

test('invented people do not count beside real ones', () => {
  expect(figuresOf(group(...times(5), ...times(4, { example: true })), always)).toMatchObject({
    people: 5,
    examples: false,
  });
});

test('only badges of the period count, and people whose mission touches it', () => {
  const five = group(...times(5));
  const autumn = { from: '2024-10-01', to: '2024-12-31' };
  expect(competence(five, autumn)?.badges).toBeLessThan(competence(five)?.badges ?? 0);
  expect(figuresOf(five, { from: '2025-06-01', to: '2025-12-31' }).people).toBeUndefined();
});

test('withdrawn badges do not count', () => {
  const five = group(...times(5));
  const change = (award: AwardEntry): AwardEntry =>
    award.kind === 'award' && award.badge === 'mediation-scientifique'
      ? { ...award, data: { ...award.data, withdrawn: { date: '2025-05-01', reason: 'Erreur.' } } }
      : award;
  const volunteers = [...five.volunteers].map(([slug, one]): [string, Volunteer] => [
    slug,
    { ...one, awards: new Map([...one.awards].map(([badge, award]) => [badge, change(award)])) },
  ]);
  const without = competence({ ...five, volunteers: new Map(volunteers) });
  expect(without?.badges).toBe((competence(five)?.badges ?? 0) - 5);
});

test('declared badges do not count', () => {
  const five = group(...times(5));
  const badges = new Map(
    [...five.badges].map(([slug, badge]) => [slug, { ...badge, data: { ...badge.data, declared: true } }]),
  );
  expect(competence({ ...five, badges })).toMatchObject({ people: 0, badges: 0 });
});
