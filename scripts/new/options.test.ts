import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/authoring/read.ts';
import { formNames, type Question } from '../../src/forms/form.ts';
import { forms } from '../../src/forms/forms.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import { answersIn, formUsage, optionOf } from './options.ts';

const { content } = readContent(join(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

test.each([
  ['badge', 'badge'],
  ['proofAddress', 'proof-address'],
  ['level rectec-engagement oral', 'level-rectec-engagement-oral'],
])('the question %s is answered by --%s', (question, option) => {
  expect(optionOf(question)).toBe(option);
});

describe.each(formNames)('the form %s', (name) => {
  test.each(['fr', 'en'] as const)(
    'has an option of its own for each question, in words, in %s',
    (locale) => {
      const questions = forms[name].questions(content, locale);
      const options = questions.map((question) => optionOf(question.name));
      expect(new Set(options).size).toBe(options.length);
      expect(options).not.toContain('yes');
      expect(options).not.toContain('dry-run');
      const lines = formUsage(name, questions, locale).split('\n').slice(2);
      expect(lines).toHaveLength(questions.length);
      for (const line of lines) expect(line).toMatch(/^ {2}--[a-z0-9-]+ +[^\s-]/);
      const required = questions.filter((question) => question.required);
      expect(lines.filter((line) => line.includes(newFileWords[locale].help.required))).toHaveLength(
        required.length,
      );
    },
  );
});

const choices = [
  { value: 'lucia', label: 'Lucia' },
  { value: 'both', label: 'Maxime, Nathan' },
];
test.each<[Partial<Question>, string[], readonly string[]]>([
  [{ type: 'choices', choices }, ['lucia, maxime', 'nathan'], ['lucia', 'maxime', 'nathan']],
  [{ type: 'choices', choices }, ['Maxime, Nathan'], ['Maxime, Nathan']],
  [{ type: 'lines' }, ['Semer, puis arroser', 'Récolter'], ['Semer, puis arroser', 'Récolter']],
  [{ type: 'line' }, ['Premier', 'Second, le bon'], ['Second, le bon']],
])('for %j, the options %j are the answers %j', (question, given, answers) => {
  const whole: Question = { name: 'who', type: 'line', required: false, ...question };
  expect(answersIn({ who: given }, [whole]).get('who')).toEqual(answers);
});
