import { expect, test } from 'vitest';
import { diagnosed } from './diagnosed.ts';

const award = (text: string) => ({ kind: 'award' as const, slug: 'accueil', volunteer: 'ana', text });

test('a mistake is told as the check tells it: its place, its lines, what to write', () => {
  const told = diagnosed(award('---\ndate: 12 mai 2025\n---\n\nJ’ai accueilli.\n'), 'fr');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    severity: 'error',
    code: 'bad-day',
    place: 'content/volunteers/ana/awards/accueil.md:2',
  });
  expect(told[0]?.frame.join('\n')).toContain('2 │ date: 12 mai 2025');
  expect(`${told[0]?.message} ${told[0]?.hint}`).toContain('2025-05-12');
});

test('it is told in the language asked for', () => {
  const text = '---\ndatte: 2025-05-12\n---\n';
  const [french, english] = (['fr', 'en'] as const).map(
    (locale) => diagnosed(award(text), locale)[0]?.message,
  );
  expect(french).not.toBe(english);
});

test('a sound file has nothing to tell', () => {
  expect(diagnosed(award('---\ndate: 2025-05-12\n---\n\nJ’ai accueilli.\n'), 'fr')).toEqual([]);
});
