import { expect, test } from 'vitest';
import { readOne } from '../read.ts';

/** What is said of an award whose text is `body`, by lines of the file. */
function told(body: string) {
  const found = { kind: 'award', file: 'a.md', slug: 'a', named: true, volunteer: 'lina' } as const;
  const { diagnostics } = readOne(found, `---\ndate: 2026-03-12\n---\n\n${body}\n`);
  return diagnostics.map(({ code, range, data }) => [
    code,
    range?.start.line,
    range?.end.line,
    data['fields'],
  ]);
}

test.each([
  ['summary: Un fait.', 5, 5, ['summary']],
  ['summary: Un fait.\n\nUn récit.', 5, 5, ['summary']],
  [
    '---\nevidence:\n  - name: Une photo\n    alt: Une salle.\nsummary: Un fait.\n---',
    6,
    9,
    ['evidence', 'summary'],
  ],
  ['levels:\n- competence: a\n  level: 2\n\nUn récit.', 5, 7, ['levels']],
])('%j are fields', (body, from, to, fields) => {
  expect(told(body)).toEqual([['fields-in-body', from, to, fields]]);
});

test.each([
  'Note : la salle était pleine.',
  'Note: the room was full.',
  'Summary: the room was full.',
  'date : un mercredi.',
  'Un récit.\n\nsummary: Un fait.',
  '- summary: Un fait.',
  'https://exemple.fr',
  '---\n\nUn récit.',
  '',
])('%j is prose', (body) => {
  expect(told(body)).toEqual([]);
});
