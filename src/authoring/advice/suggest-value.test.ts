import { expect, test } from 'vitest';
import { suggestDay } from './suggest-day.ts';
import { suggestSlug } from './suggest-slug.ts';
import { suggestBoolean, suggestNumber, suggestValue } from './suggest-value.ts';

test.each([
  ['12/03/2026', '2026-03-12'],
  ['12.3.2026', '2026-03-12'],
  ['12-03-26', '2026-03-12'],
  ['2026/3/12', '2026-03-12'],
  ['20260312', '2026-03-12'],
  ['2026-03-12T09:30:00Z', '2026-03-12'],
  ['“2026-03-12”', '2026-03-12'],
  ['12 mars 2026', '2026-03-12'],
  ['jeudi 12 mars 2026', '2026-03-12'],
  ['1er août 2026', '2026-08-01'],
  ['5 févr. 2026', '2026-02-05'],
  ['March 12, 2026', '2026-03-12'],
  ['12th July 2026', '2026-07-12'],
  ['2026–03–12', '2026-03-12'],
  ['2026 - 03 - 12', '2026-03-12'],
  ['03/14/2026', '2026-03-14'],
  ['31/02/2026', undefined],
  ['mars 2026', undefined],
  ['bientôt', undefined],
])('the day %s is %s', (text, day) => {
  expect(suggestDay(text)).toBe(day);
});

test.each([
  ['Accueil du public', 'accueil-du-public'],
  ['Médiation & Œuvres !', 'mediation-oeuvres'],
  ['L’été', 'l-ete'],
  ['accueil.md', 'accueil'],
  ['日本', undefined],
  ['a', undefined],
])('the name %s is %s', (text, slug) => {
  expect(suggestSlug(text)).toBe(slug);
});

test.each([
  ['repository', 'https://github.com/structure/badges.git', 'https://github.com/structure/badges'],
  ['repository', 'git@github.com:structure/badges.git', 'https://github.com/structure/badges'],
  ['repository', 'github.com/structure/badges/', 'https://github.com/structure/badges'],
  [
    'repository',
    'http://github.com/structure/badges/blob/main/README.md',
    'https://github.com/structure/badges',
  ],
  ['repository', 'https://github.com/structure', undefined],
  ['repository', 'notre dépôt', undefined],
  ['duration', '12 mois', '12 months'],
  ['duration', '1 an', '1 year'],
  ['duration', '3 années', '3 years'],
  ['duration', 'toujours', undefined],
  ['colour', '#ABC', '#AABBCC'],
  ['colour', 'rouge', undefined],
  ['web-address', 'ledome.info/page', 'https://ledome.info/page'],
  ['web-address', 'javascript:alert(1)', undefined],
  ['file-path', 'volunteers/lina/files/a.png', 'a.png'],
  ['file-path', 'C:\\Users\\Lina\\a.png', 'a.png'],
  ['email', 'mailto:a@b.fr', 'a@b.fr'],
  ['email', 'Accueil <a@b.fr>', 'a@b.fr'],
  ['email', 'a @b.fr', 'a@b.fr'],
  ['email', 'a chez b', undefined],
  ['file-path', '..\\..\\a.png', 'a.png'],
  ['time-zone', 'Paris', 'Europe/Paris'],
])('for %s, %s is written %s', (rule, found, expected) => {
  expect(suggestValue[rule]?.(found)).toBe(expected);
});

test.each([
  ['oui', 'true'],
  ['Non', 'false'],
  ['true.', 'true'],
  ['peut-être', undefined],
])('yes or no: %s is %s', (found, expected) => {
  expect(suggestBoolean(found)).toBe(expected);
});

test('a number is found at the beginning of a text', () => {
  expect(suggestNumber('2,5 jours')).toBe('2.5');
  expect(suggestNumber('deux')).toBe('2');
  expect(suggestNumber('Trois heures')).toBe('3');
  expect(suggestNumber('plusieurs')).toBeUndefined();
});
