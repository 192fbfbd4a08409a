import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { filledForm } from './fill.ts';
import type { FormName } from './form.ts';
import { forms } from './forms.ts';

const { content } = readContent(join(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

/** What the sample has of Lucia already. */
test.each<[FormName, question: string, file: string, answers: Record<string, string>]>([
  [
    'meeting',
    'date',
    'meetings/2024-11-05.md',
    { date: '5 novembre 2024', kind: 'regular', text: 'Un second.' },
  ],
  [
    'volunteer-mission',
    'mission',
    'missions/mediation-en-classe.md',
    { mission: 'mediation-en-classe', from: '2025-02-01' },
  ],
  ['review', 'volunteer', 'review.md', { date: '2025-05-28', author: 'Camille Exemple' }],
])('a file of the form %s is never written over another', (name, question, file, given) => {
  const answers = new Map(Object.entries({ volunteer: 'lucia', ...given }).map(([key, one]) => [key, [one]]));
  const { files, problems } = filledForm(forms[name], answers, content, 'fr');
  expect(problems).toEqual([{ question, code: 'exists', found: `volunteers/lucia/${file}` }]);
  expect(files.size).toBe(0);
});

describe('a file that cannot be read, or a link,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-there-'));
  const lucia = join(folder, 'volunteers/lucia');
  cpSync(join(import.meta.dirname, '../../content'), folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  for (const file of ['review.md', 'positioning/entry.md', 'awards/ecoute.md'])
    writeFileSync(join(lucia, file), 'date:\n');
  writeFileSync(join(lucia, 'endorsements/camille-exemple.md'), '');
  symlinkSync('nowhere.md', join(lucia, 'meetings/2025-02-03.md'));

  test.each<[FormName, question: string, file: string, answers: Record<string, string>]>([
    ['review', 'volunteer', 'review.md', { date: '2025-05-28', author: 'Camille Exemple' }],
    ['positioning', 'moment', 'positioning/entry.md', { moment: 'entry', date: '2025-05-28' }],
    ['award', 'volunteers', 'awards/ecoute.md', { volunteers: 'lucia', badge: 'ecoute', date: '2025-05-28' }],
    [
      'endorsement',
      'by',
      'endorsements/camille-exemple.md',
      { by: 'Camille Exemple', date: '2025-05-28', text: 'Bravo.' },
    ],
    ['meeting', 'date', 'meetings/2025-02-03.md', { date: '2025-02-03', kind: 'regular' }],
  ])('is in the way of the form %s', (name, question, file, given) => {
    const { content: there } = readContent(folder);
    const answers = new Map(
      Object.entries({ volunteer: 'lucia', ...given }).map(([key, one]) => [key, [one]]),
    );
    const { files, problems } = filledForm(forms[name], answers, there ?? content, 'fr');
    expect(problems).toEqual([{ question, code: 'exists', found: `volunteers/lucia/${file}` }]);
    expect(files.size).toBe(0);
  });
});

test('a name that no file can have is told at its question', () => {
  const given = { volunteer: 'lucia', by: 'É.', date: '2025-03-10', text: 'Bravo à toi.' };
  const answers = new Map(Object.entries(given).map(([key, one]) => [key, [one]]));
  const { problems } = filledForm(forms.endorsement, answers, content, 'fr');
  expect(problems).toEqual([{ question: 'by', code: 'no-name', found: 'É.' }]);
});
