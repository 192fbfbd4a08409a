import { expect, test } from 'vitest';
import { fieldRows } from './field-rows.ts';
import { fieldNames, type Kind, schemas } from './kinds.ts';

const kinds = Object.keys(schemas) as Kind[];

test('what must be written comes first, with its sentence in the language asked for', () => {
  const [first, ...others] = fieldRows('award', 'en');
  expect(first).toEqual({
    name: 'date',
    required: true,
    sentence: 'The day the badge was obtained.',
    example: undefined,
  });
  expect(others.filter(({ required }) => required)).toEqual([]);
});

test.each(kinds)('in the kind %s no field that must be written comes after one that may', (kind) => {
  const required = fieldRows(kind, 'fr').map((row) => row.required);
  expect(required).toEqual(required.toSorted((a, b) => Number(b) - Number(a)));
});

test('an example is the lines that the templates offer, as they are written in the file', () => {
  const assessor = fieldRows('award', 'fr').find(({ name }) => name === 'assessor');
  expect(assessor?.example).toBe('assessor: { name: Camille Exemple, role: responsable de l’accueil }');
});

test.each(kinds)('every field of the kind %s is listed once, with a sentence in both languages', (kind) => {
  for (const locale of ['fr', 'en'] as const) {
    const rows = fieldRows(kind, locale);
    expect(rows.map(({ name }) => name).sort()).toEqual(fieldNames(schemas[kind], []).sort());
    expect(rows.filter(({ sentence }) => sentence === '')).toEqual([]);
  }
});
