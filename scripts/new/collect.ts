/** The answers to a form, asked until files can be made of them, or taken from options alone. */
import { log } from '@clack/prompts';
import type { Content } from '../../src/authoring/content.ts';
import { type Filled, filledForm } from '../../src/forms/fill.ts';
import { type Answers, answersTo, type Form, type FormProblem, type Question } from '../../src/forms/form.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import { askAll, type Terminal } from './ask.ts';
import { optionOf } from './options.ts';
import { type KeptPicture, keptPictures } from './pictures.ts';
import { problemWords } from './said.ts';

/** What a whole form gives. */
export interface Collected extends Pick<Filled, 'files' | 'pictures'> {
  readonly kept: readonly KeptPicture[];
}

/** A form being filled in. */
interface Filling {
  readonly form: Form;
  readonly questions: readonly Question[];
  readonly content: Content;
  readonly locale: CommandLocale;
}

/** What the answers make, asked for until nothing stands in their way; `undefined` where one stops. */
export async function askedFor(
  filling: Filling,
  given: Answers,
  terminal: Terminal,
): Promise<Collected | undefined> {
  const { form, questions, locale } = filling;
  const { output } = terminal;
  let answers: Map<string, readonly string[]> | undefined = new Map(given);
  log.step(formWords[locale].forms[form.name].about, { output });
  for (;;) {
    answers = await askAll(form, questions, answers, terminal);
    if (!answers) return undefined;
    const made = await madeOf(filling, answers);
    if ('files' in made) return made;
    log.warn([newFileWords[locale].toMend, ...made.problems.map(({ said }) => said)].join('\n'), { output });
    for (const { question } of made.problems) answers.delete(question);
  }
}

/** What options alone make; or all that is wrong with them, each with the option that it is about. */
export async function givenAlone(filling: Filling, given: Answers): Promise<Collected | readonly string[]> {
  const made = await madeOf(filling, given);
  if ('files' in made) return made;
  return made.problems.map(({ question, said }) => `${said} (--${optionOf(question)})`);
}

interface Told {
  readonly problems: readonly { readonly question: string; readonly said: string }[];
}

async function madeOf(
  { form, questions, content, locale }: Filling,
  answers: Answers,
): Promise<Collected | Told> {
  const kept = await keptPictures(answersTo(answers, 'pictures'), content, locale);
  if (typeof kept === 'string') return { problems: [{ question: 'pictures', said: kept }] };
  const names = kept.map(({ name }) => name);
  const whole = new Map([...answers, ['pictures', names] as const]);
  const { files, pictures, problems } = filledForm(form, whole, content, locale);
  if (problems.length === 0) return { files, pictures, kept };
  const told = (problem: FormProblem) => problemWords(form.name, questions, problem, locale);
  return { problems: problems.map((problem) => ({ question: problem.question, said: told(problem) })) };
}
