/** The questions of a form as options of the command: `proofAddress` is `--proof-address`. */
import { existsSync } from 'node:fs';
import type { Answers, FormName, Question } from '../../src/forms/form.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';
import { newFileWords } from '../../src/locales/new-file.ts';

/** The option that answers a question, without its dashes. */
export function optionOf(question: string): string {
  return question.replaceAll(' ', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The options of a form, as `parseArgs` takes them; each may be given several times. */
export function optionsOf(questions: readonly Question[]) {
  return Object.fromEntries(
    questions.map(({ name }) => [optionOf(name), { type: 'string', multiple: true } as const]),
  );
}

/** What was answered by options. Several choices or pictures may stand in one, separated by commas. */
export function answersIn(
  values: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
): Map<string, readonly string[]> {
  return new Map(
    questions.flatMap((question) => {
      const given = values[optionOf(question.name)];
      if (!Array.isArray(given)) return [];
      return [[question.name, partsOf(question, given.map(String))] as const];
    }),
  ) satisfies Answers;
}

/** How a form is called, with the words of each of its questions. */
export function formUsage(form: FormName, questions: readonly Question[], locale: CommandLocale): string {
  const { help } = newFileWords[locale];
  const labels = formWords[locale].forms[form].questions;
  const names = questions.map(({ name }) => `--${optionOf(name)}`);
  const width = Math.max(...names.map((name) => name.length));
  const lines = questions.map(({ name, label = labels[name]?.label, type, required }, index) => {
    const notes = [...(required ? [help.required] : []), ...(type === 'choices' ? [help.several] : [])];
    return `  ${names[index]?.padEnd(width)}  ${label}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  });
  return [help.usage(form), ...lines].join('\n');
}

function partsOf({ type, choices = [] }: Question, given: readonly string[]): readonly string[] {
  if (type === 'lines') return given;
  if (type !== 'choices' && type !== 'pictures') return given.slice(-1);
  const whole = (text: string) =>
    type === 'pictures' ? existsSync(text) : choices.some(({ label }) => label === text);
  return given.flatMap((text) => (whole(text) ? [text] : text.split(/\s*,\s*/)));
}
