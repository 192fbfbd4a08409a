import { describe, expect, test } from 'vitest';
import type { AwardEntry, Content, Volunteer } from '../authoring/content.ts';
import { figuresOf } from './figures.ts';
import { sampleContent } from './testing/sample.ts';

const content = sampleContent();
const lucia = content.volunteers.get('lucia') as Volunteer;
const always = { from: '2000-01-01', to: '2099-12-31' };

/** As many people like Lucia, each with a domain. */
function group(...domains: string[]): Content {
  const volunteers = new Map(
    domains.map((domain, index): [string, Volunteer] => {
      const slug = `lucia-${index}`;
      const data = { ...lucia.profile.data, domain };
      return [slug, { ...lucia, slug, profile: { ...lucia.profile, data } }];
    }),
  );
  return { ...content, volunteers };
}

const competence = (of: Content, name: RegExp, period = always) =>
  figuresOf(of, period).competences[0]?.figures.find((figure) => name.test(figure.name));

describe('small numbers', () => {
  test.each([
    [0, { people: 0, badges: 0 }],
    [1, { people: undefined, badges: undefined }],
    [4, { people: undefined, badges: undefined }],
    [5, { people: 5 }],
    [6, { people: 6 }],
  ])('%d people', (count, shown) => {
    expect(competence(group(...Array(count).fill('Culture')), /oral/)).toMatchObject(shown);
  });

  test('are hidden in every domain by itself', () => {
    const of = group(...Array(5).fill('Culture'), ...Array(3).fill('Sport'));
    expect(figuresOf(of, always).domains).toMatchObject([
      { name: 'Culture', people: 5, badges: 5 * 11 },
      { name: 'Sport', people: undefined, badges: undefined },
    ]);
  });
});

test('the sample, with three people, gives away nobody', () => {
  const { competences, domains } = figuresOf(content, always);
  for (const { people, badges } of [...(competences[0]?.figures ?? []), ...domains])
    expect([people, badges]).toEqual([undefined, undefined]);
});

test('only badges of the period count, and people whose mission touches it', () => {
  const five = group(...Array(5).fill('Culture'));
  const autumn = { from: '2024-10-01', to: '2024-12-31' };
  expect(competence(five, /oral/, autumn)?.badges).toBeLessThan(competence(five, /oral/)?.badges ?? 0);
  expect(competence(five, /oral/, { from: '2025-06-01', to: '2025-12-31' })).toMatchObject({
    people: 0,
    badges: 0,
  });
  expect(figuresOf(five, { from: '2025-06-01', to: '2025-12-31' }).domains).toEqual([]);
});

test('withdrawn and declared badges do not count', () => {
  const without = (change: (award: AwardEntry) => AwardEntry): Content => {
    const five = group(...Array(5).fill('Culture'));
    const volunteers = [...five.volunteers].map(([slug, one]): [string, Volunteer] => [
      slug,
      { ...one, awards: new Map([...one.awards].map(([badge, award]) => [badge, change(award)])) },
    ]);
    return { ...five, volunteers: new Map(volunteers) };
  };
  const withdrawn = without((award) =>
    award.kind === 'award' && award.badge === 'mediation-scientifique'
      ? { ...award, data: { ...award.data, withdrawn: { date: '2025-05-01', reason: 'Erreur.' } } }
      : award,
  );
  const all = competence(group(...Array(5).fill('Culture')), /oral/)?.badges ?? 0;
  expect(competence(withdrawn, /oral/)?.badges).toBe(all - 5);
});
