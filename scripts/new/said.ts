/** What one question is called, and what is wrong with an answer to it. */
import type { FormName, FormProblem, Question } from '../../src/forms/form.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';

/** What the question is called; its own words, where the content has them. */
export function labelOf(form: FormName, question: Question, locale: CommandLocale): string {
  return question.label ?? formWords[locale].forms[form].questions[question.name]?.label ?? question.name;
}

/** Why an answer makes no file. */
export function problemWords(
  form: FormName,
  questions: readonly Question[],
  problem: FormProblem,
  locale: CommandLocale,
): string {
  const question = questions.find(({ name }) => name === problem.question);
  const label = question ? labelOf(form, question, locale) : problem.question;
  return formWords[locale].problem[problem.code](label, problem);
}
