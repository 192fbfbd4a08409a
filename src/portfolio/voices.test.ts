import { describe, expect, test } from 'vitest';
import type { AwardEntry, Entry } from '../authoring/content.ts';
import { award as awardSchema } from '../authoring/schemas/award.ts';
import { type Badge, badge as badgeSchema } from '../authoring/schemas/badge.ts';
import type { Framework } from '../authoring/schemas/framework.ts';
import { supportsOf } from './supports.ts';
import { entry } from './testing/entry.ts';
import { sampleContent, samplePerson } from './testing/sample.ts';
import { voicesOf } from './voices.ts';

const content = sampleContent();
const framework = content.frameworks.get('rectec-engagement') as Entry<Framework>;

describe('of Lucia', () => {
  const { person, entry, exit, supports } = samplePerson(content, 'lucia');
  const voices = voicesOf(framework, { entry, exit, review: person.review?.data, supports });

  test('speak of all nine competences', () => expect(voices).toHaveLength(9));

  test('stand side by side, and a difference is told', () => {
    const last = voices.find(({ competence }) => competence.id === 'parcours-pro');
    expect(last).toMatchObject({ person: 3, structure: 4, differ: true });
    const oral = voices.find(({ competence }) => competence.id === 'oral');
    expect(oral).toMatchObject({ person: 3, structure: 3, evidence: 3, differ: false });
    expect(oral?.note).toContain('trois mots sur une carte');
    // Both see 3; that a badge attests 2 is no disagreement.
    const first = voices.find(({ competence }) => competence.id === 'interet-general');
    expect(first).toMatchObject({ person: 3, structure: 3, evidence: 2, differ: false });
  });
});

test('before the exit, the entry speaks for the person; the structure says nothing yet', () => {
  const { entry, exit, supports } = samplePerson(content, 'nathan');
  const [first] = voicesOf(framework, { entry, exit, supports });
  expect(first?.person).toBe(entry?.levels[0]?.level);
  expect(first?.structure).toBeUndefined();
});

test('a level that is left out at exit is not taken from the entry', () => {
  const levels = [{ framework: 'rectec-engagement', competence: 'oral', level: 4 }];
  const [oral] = voicesOf(framework, {
    entry: { levels },
    exit: { levels: [] },
    supports: new Map(),
  }).filter(({ competence }) => competence.id === 'oral');
  expect(oral?.person).toBeUndefined();
});

describe('a person with thirty badges', () => {
  const badges = new Map(
    Array.from({ length: 30 }, (_, index): [string, Entry<Badge>] => {
      const slug = `badge-${index}`;
      const data = badgeSchema.parse({
        title: `Badge ${index}`,
        description: 'Un badge.',
        category: 'competence',
        posture: 1,
        competences: [
          { competence: 'oral', ...(index % 5 === 0 ? {} : { level: (index % 4) + 1 }) },
          ...(index % 3 === 0 ? [{ competence: 'collectif' }] : []),
        ],
      });
      return [slug, entry(slug, data)];
    }),
  );
  const awards = [...badges.keys()].map((badge, index): AwardEntry => {
    const data = awardSchema.parse({
      date: `2025-0${(index % 9) + 1}-10`,
      ...(index === 3 ? { withdrawn: { date: '2025-12-01', reason: 'Erreur.' } } : {}),
      ...(index === 4 ? { levels: [{ competence: 'oral', level: 4 }] } : {}),
    });
    return { kind: 'award', badge, ...entry(badge, data) };
  });
  const supports = supportsOf(awards, badges, content.frameworks);
  const oral = supports.get('rectec-engagement/oral') ?? [];

  test('has every badge under its competences, but the withdrawn one', () => {
    expect(oral).toHaveLength(29);
    expect(oral.map(({ badge }) => badge)).not.toContain('badge-3');
    expect(supports.get('rectec-engagement/collectif')).toHaveLength(9);
  });

  test('has the highest level first, then the latest', () => {
    const order = oral.map(({ level, date }) => `${level ?? 0} ${date}`);
    expect(order).toEqual(order.toSorted().toReversed());
    expect(oral.at(-1)?.level).toBeUndefined();
  });

  test('has the level that the award names where it names one', () => {
    expect(oral.find(({ badge }) => badge === 'badge-4')?.level).toBe(4);
  });
});
