import { describe, expect, test } from 'vitest';
import type { Note, NoteCode, ProblemCode } from '../authoring/import-missions/note.ts';
import { describeNotes, describeProblem, importingWords } from './importing.ts';

const locales = ['fr', 'en'] as const;
const data = {
  ...{
    found: 'Tri',
    known: ['a', 'b'],
    nearest: 'Trier',
    count: 2,
    instead: 'Nom',
    length: 9000,
    maximum: 400,
  },
  ...{
    title: 'Tri',
    file: 'missions/tri.md',
    kind: 'main',
    level: 9,
    email: 'a@example.org',
    line: 3,
    why: 'EIO',
  },
};

describe.each(locales)('in %s', (locale) => {
  const words = importingWords(locale);
  const notes = Object.keys(words.notes).map(
    (code) => describeNotes([{ code: code as NoteCode, line: 2, column: 'Lieu', data }], locale)[0],
  );
  const sentences = [
    ...notes.map((note) => note?.message ?? ''),
    ...Object.keys(words.problems).map((code) =>
      describeProblem({ code: code as ProblemCode, data }, locale),
    ),
    ...[words.refused, words.read(2, 'a.csv'), words.left(2), words.next, words.dryRun],
  ];

  test('no sentence has more than twenty words', () => {
    for (const sentence of sentences.flatMap((text) => text.split(/[.!?:;]\s/)))
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
  });

  test('nothing is missing in a sentence', () => {
    for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|\[object|^$|“”|« »/);
  });
});

const note = (line: number, rest: Partial<Note> = {}): Note => ({ code: 'no-kind', line, data: {}, ...rest });

test('what is the same on several lines is said once, with the lines', () => {
  const notes = [note(2), note(3, { column: 'Type' }), note(5), note(7)];
  expect(describeNotes(notes, 'fr').map(({ place }) => place)).toEqual([
    'Lignes 2, 5 et 7',
    'Ligne 3, colonne «\u202FType\u202F»',
  ]);
  expect(describeNotes(notes, 'en').map(({ place }) => place)).toEqual([
    'Lines 2, 5 and 7',
    'Line 3, column “Type”',
  ]);
});

test('of many lines the first are named, and the others counted', () => {
  const notes = Array.from({ length: 40 }, (_, index) => note(index + 2));
  expect(describeNotes(notes, 'fr')[0]?.place).toBe('Lignes 2, 3, 4, 5, 6, 7, 8, 9 et 32 de plus');
});

test('a column without a heading is told apart', () => {
  expect(describeNotes([note(1, { column: '' })], 'fr')[0]?.place).toBe('Ligne 1, colonne sans titre');
});
