import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { iconNames } from '../authoring/checks/icons.ts';
import { readContent } from '../authoring/read.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import type { FormName } from './form.ts';
import { forms } from './forms.ts';
import { helpOf } from './help.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

/** The help of one question. */
function help(locale: CommandLocale, form: FormName, name: string): string | undefined {
  const question = content && forms[form].questions(content, locale).find((one) => one.name === name);
  if (!question) throw new RangeError(`${form} has no question ${name}.`);
  return helpOf(form, question, locale);
}

test.each([
  ['award', 'role'],
  ['award', 'proofAddress'],
  ['volunteer', 'firstName'],
  ['volunteer', 'place'],
  ['mission', 'title'],
  ['endorsement', 'date'],
] as const)('in the form %s, %s is not said twice', (form, name) => {
  expect([help('fr', form, name), help('en', form, name)]).toEqual([undefined, undefined]);
});

test.each([
  ['award', 'date', 'Le jour où le badge a été obtenu.'],
  ['award', 'proof', 'Son nom, par exemple « Le programme de la soirée ».'],
  ['volunteer', 'starts', 'Le premier jour de la mission.'],
  ['volunteer', 'lastName', 'Pour le bilan. Le site ne montre que l’initiale, sauf choix de la personne.'],
  ['mission', 'place', 'Où elle se passe.'],
  ['meeting', 'with', 'Une personne par ligne.'],
] as const)('in the form %s, %s is explained', (form, name, sentence) => {
  expect(help('fr', form, name)).toBe(sentence);
});

test('no help of a form names a field', () => {
  for (const locale of ['fr', 'en'] as const)
    for (const form of Object.values(forms))
      for (const question of form.questions(content, locale))
        expect(helpOf(form.name, question, locale) ?? '').not.toMatch(/`[a-z]+[A-Z]/);
});

test('the pictograms that the form proposes are in the collection', () => {
  const names = [...(help('fr', 'badge', 'icon') ?? '').matchAll(/`([a-z-]+)`/g)].map(
    ([, name]) => name ?? '',
  );
  expect(names).toHaveLength(3);
  expect(names.filter((name) => !iconNames().has(name))).toEqual([]);
});
