import { describe, expect, test } from 'vitest';
import { type Kind, type Kinds, schemas } from '../kinds.ts';
import { parseFrontMatter } from '../yaml/front-matter.ts';
import { fileText, withOffers } from './file-text.ts';
import { offers } from './offers.ts';

/** The least that a file of each kind may say. */
const least: { readonly [K in Kind]?: { readonly [Field in keyof Kinds[K]]?: unknown } } = {
  award: { date: '2026-03-14' },
  badge: { title: 'Accueil', description: 'Accueille le public.', category: 'savoir-faire', posture: 2 },
  issuer: { name: 'La Grange' },
  mission: { title: 'Accueil', description: 'Accueillir le public.', kind: 'main' },
  profile: {
    firstName: 'Ana',
    adult: true,
    starts: '2026-01-05',
    ends: '2026-08-31',
    mission: 'accueil du public',
  },
  positioning: { date: '2026-01-06' },
  meeting: {},
  'volunteer-mission': { from: '2026-01-06' },
  endorsement: { by: 'Camille Exemple', date: '2026-03-14' },
  review: { date: '2026-05-28', author: 'Camille Exemple' },
};
const kinds = Object.keys(offers) as (keyof typeof least)[];

const read = (text: string) => {
  const { diagnostics, frontMatter } = parseFrontMatter('file.md', text);
  expect(diagnostics).toEqual([]);
  return frontMatter;
};

describe.each(kinds)('a new file of the kind %s', (kind) => {
  describe.each(['fr', 'en'] as const)('in %s', (locale) => {
    test('says what it was given, and its schema accepts it', () => {
      const frontMatter = read(fileText({ kind, values: least[kind] ?? {}, body: 'Words.' }, locale));
      expect(frontMatter?.data ?? {}).toEqual(least[kind]);
      expect(schemas[kind].safeParse(frontMatter?.data ?? {}).error).toBeUndefined();
    });

    test('has each offer one # away from being used, and its schema accepts them all', () => {
      const text = fileText({ kind, values: least[kind] ?? {}, body: '' }, locale);
      const frontMatter = read(withOffers(text));
      const offered = Object.entries(offers[kind] ?? {}).map(([name, example]) => [name, example[locale]]);
      expect(frontMatter?.data).toEqual({ ...least[kind], ...Object.fromEntries(offered) });
      expect(schemas[kind].safeParse(frontMatter?.data).error).toBeUndefined();
    });

    test('says what the text after the front matter is for until there is one', () => {
      const without = fileText({ kind, values: least[kind] ?? {}, body: '' }, locale);
      expect(without).toMatch(locale === 'fr' ? /^# Après les trois tirets/m : /^# After the three dashes/m);
      expect(without).toMatch(/\n---\n\n$/);
      const whole = fileText({ kind, values: least[kind] ?? {}, body: '\nWords.\n\n' }, locale);
      expect(whole).not.toMatch(/trois tirets|three dashes/);
      expect(whole).toMatch(/\n---\n\nWords\.\n$/);
    });
  });
});

test('a field that must be there and is not known is left blank, under its sentence', () => {
  expect(fileText({ kind: 'award', values: {}, body: 'Fait.' }, 'fr')).toMatch(
    /^---\n# Le jour où le badge a été obtenu\.\ndate:\n/,
  );
});

test.each([
  'L’atelier : une réussite',
  '# premier',
  'oui',
  'null',
  '2026',
  '- un',
  '« cité »',
  '"entre guillemets"',
  "aujourd'hui",
  '{a: b}',
  'deux\nlignes',
  '--- fin',
  '@ana',
  ' deux mots ',
])('the text %j is read back as it was given', (summary) => {
  const text = fileText(
    { kind: 'award', values: { date: '2026-03-14', summary }, body: '---\nnot: front matter' },
    'en',
  );
  expect(read(text)?.data).toEqual({ date: '2026-03-14', summary });
});

test('a field that its kind does not have is a mistake of the program', () => {
  const values = { titre: 'Accueil' } as object;
  expect(() => fileText({ kind: 'badge', values, body: '' }, 'fr')).toThrow(/no field titre/);
});
