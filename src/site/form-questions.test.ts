import { expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { formNames } from '../forms/form.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import { formQuestions } from './form-questions.ts';

const content = sampleContent();
const published = publishable(content, '2026-06-15');

test('the questions are in the words of the form, with the sentence of the field that each fills', () => {
  const [badge, , day] = formQuestions({ published }, 'award', 'en');
  expect(badge).toEqual({
    type: 'choice',
    required: true,
    label: 'Which badge?',
    written: false,
    help: undefined,
  });
  expect(day?.help).toBe('The day the badge was obtained.');
});

test.each(formNames)('nobody’s name is in the form “%s”, and each question has words', (name) => {
  const people = [...content.volunteers.values()].map(({ profile }) => profile.data.firstName);
  for (const language of ['fr', 'en'] as const) {
    const questions = formQuestions({ published }, name, language);
    expect(questions.length).toBeGreaterThan(1);
    for (const person of people) expect(JSON.stringify(questions)).not.toContain(person);
    for (const { label } of questions) expect(label).toMatch(/^\p{Lu}/u);
  }
});

test('a question that the content words is told apart, for its language', () => {
  const worded = formQuestions({ published }, 'positioning', 'en').filter(({ written }) => written);
  expect(worded.length).toBeGreaterThan(5);
});
