import { expect, test } from 'vitest';
import { readAnswers } from './answers.ts';
import type { Question } from './form.ts';

const choices = [
  { value: 'ecoute', label: 'Écoute (ecoute)' },
  { value: 'decoupe-laser', label: 'Découpe laser (decoupe-laser)' },
];
const read = (question: Partial<Question>, ...given: string[]) => {
  const whole = { name: 'asked', type: 'line', required: false, ...question } as const;
  const { answers, problems } = readAnswers([whole], new Map([['asked', given]]));
  return { answers: answers.get('asked'), problems };
};

test.each([
  ['2026-03-14', '2026-03-14'],
  ['14 mars 2026', '2026-03-14'],
  ['14/03/2026', '2026-03-14'],
  [' le 14/03/2026', undefined],
  ['30 février 2026', undefined],
  ['mars', undefined],
])('the day %j is read as %s', (written, day) => {
  const problems = day ? [] : [{ question: 'asked', code: 'not-a-day', found: written.trim() }];
  expect(read({ type: 'day' }, written)).toEqual({ answers: [day ?? written.trim()], problems });
});

test.each([
  ['ecoute', 'ecoute'],
  ['Écoute (ecoute)', 'ecoute'],
  ['Écoute active (ecoute)', 'ecoute'],
])('the choice %j is %s', (written, value) => {
  expect(read({ type: 'choice', choices }, written)).toEqual({ answers: [value], problems: [] });
});

test('a choice that is not in the list is told with the nearest one', () => {
  expect(read({ type: 'choices', choices }, 'ecoute', 'decoupe-lazer').problems).toEqual([
    { question: 'asked', code: 'not-a-choice', found: 'decoupe-lazer', instead: 'decoupe-laser' },
  ]);
});

test('a list is read line by line, without what began its lines', () => {
  const written =
    '- J’ai semé.\r\n* J’ai arrosé.\n\n3. J’ai récolté.\n— J’ai cuisiné.\nÀ dix-huit heures - pile.';
  expect(read({ type: 'lines' }, written).answers).toEqual([
    'J’ai semé.',
    'J’ai arrosé.',
    'J’ai récolté.',
    'J’ai cuisiné.',
    'À dix-huit heures - pile.',
  ]);
});

test('an answer of spaces alone is none', () => {
  expect(read({ required: true }, '  \n')).toEqual({
    answers: [],
    problems: [{ question: 'asked', code: 'missing' }],
  });
});

test('an answer to a question that was not asked is left out', () => {
  const { answers } = readAnswers([], new Map([['other', ['answer']]]));
  expect([...answers]).toEqual([]);
});
