/** What is wrong with an answer, in words. */
import type { FormName, FormProblem, Question } from '../../src/forms/form.ts';
import { labelOf } from '../../src/forms/help.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';

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
