/** Asks the questions of a form in a terminal, each one checked as it is answered. */
import type { Readable, Writable } from 'node:stream';
import { styleText } from 'node:util';
import { autocomplete, autocompleteMultiselect, isCancel, multiline, S_BAR, text } from '@clack/prompts';
import { readAnswers } from '../../src/forms/answers.ts';
import {
  type Answers,
  answerTo,
  type Form,
  type FormName,
  formNames,
  makesSense,
  type Question,
} from '../../src/forms/form.ts';
import { helpOf, labelOf } from '../../src/forms/help.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { formWords } from '../../src/locales/forms.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import { localisedOutput } from './localised-output.ts';
import { picturesProblem } from './pictures.ts';
import { problemWords } from './said.ts';

/** Where the questions are asked, and in which language. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly locale: CommandLocale;
}

/** Which form to fill in; `undefined` where one stops. */
export async function askForm(terminal: Terminal): Promise<FormName | undefined> {
  const { forms } = formWords[terminal.locale];
  const chosen = await autocomplete({
    ...streamsOf(terminal),
    message: newFileWords[terminal.locale].which,
    options: formNames.map((value) => ({ value, label: forms[value].title, hint: forms[value].about })),
    filter: matches,
  });
  return isCancel(chosen) ? undefined : chosen;
}

/**
 * The answers to the questions that are not answered in `given` and that make sense beside the others; `undefined`
 * where one stops, with Escape or Ctrl-C.
 */
export async function askAll(
  form: Form,
  questions: readonly Question[],
  given: Answers,
  terminal: Terminal,
): Promise<Map<string, readonly string[]> | undefined> {
  const answers = new Map(given);
  for (const question of questions) {
    if (answers.has(question.name) || !makesSense(question, answers)) continue;
    const answer = await ask(form.name, question, terminal);
    if (answer === undefined) return undefined;
    answers.set(question.name, answer);
  }
  return answers;
}

/** The answer to one question, already as its question wants it; `undefined` where one stops. */
async function ask(
  form: FormName,
  question: Question,
  terminal: Terminal,
): Promise<readonly string[] | undefined> {
  const { locale } = terminal;
  const words = newFileWords[locale];
  const problemIn = (answer: readonly string[]): string | undefined => {
    const [problem] = readAnswers([question], new Map([[question.name, answer]])).problems;
    if (problem) return problemWords(form, [question], problem, locale);
    return question.type === 'pictures' ? picturesProblem(linesOf(answer), locale) : undefined;
  };
  const options = { ...streamsOf(terminal), message: messageOf(form, question, terminal) };
  const choices = (question.choices ?? []).map(({ value, label }) => ({ value, label }));
  if (question.type === 'choice') {
    const none = question.required ? [] : [{ value: '', label: words.skip }];
    const chosen = await autocomplete({
      ...options,
      options: [...none, ...choices],
      maxItems: 10,
      filter: matches,
      validate: (value) => problemIn([String(value ?? '')]),
    });
    return isCancel(chosen) ? undefined : [chosen].filter(Boolean);
  }
  if (question.type === 'choices') {
    const chosen = await autocompleteMultiselect({
      ...options,
      options: choices,
      maxItems: 10,
      filter: matches,
      validate: (values) => problemIn(Array.isArray(values) ? values : []),
    });
    return isCancel(chosen) ? undefined : chosen;
  }
  const several = question.type !== 'line' && question.type !== 'day';
  const asked = { ...options, validate: (value: string | undefined) => problemIn([value ?? '']) };
  const written = await (several ? multiline(asked) : text(asked));
  if (isCancel(written)) return undefined;
  if (question.type === 'pictures') return linesOf([written]);
  return readWhole(question, written ?? '');
}

/** An answer read once, so that what follows sees the day or the lines that it stands for. */
function readWhole(question: Question, written: string): readonly string[] {
  const { answers } = readAnswers([question], new Map([[question.name, [written]]]));
  return question.type === 'lines'
    ? (answers.get(question.name) ?? [])
    : [answerTo(answers, question.name) ?? ''].filter(Boolean);
}

/** The question, with how to answer it below, cut into lines behind the one at the left. */
function messageOf(form: FormName, question: Question, { locale, output }: Terminal): string {
  const words = newFileWords[locale];
  const { type, required } = question;
  const label = labelOf(form, question, locale);
  const field = type === 'pictures' ? words.picturePaths : helpOf(form, question, locale);
  const several = type === 'text' || type === 'lines' || type === 'pictures';
  const end = several
    ? words[required ? 'severalLines' : 'optionalLines']
    : required || type === 'choice'
      ? undefined
      : words.optional;
  const help = [field === `${label}.` ? undefined : field, type === 'day' ? words.day : undefined, end]
    .filter((one) => one !== undefined)
    .join(' ');
  const columns = ('columns' in output && Number(output.columns)) || 80;
  const width = Math.max(columns, 40) - 4;
  const lines = help.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')) ?? [];
  return [
    styleText('bold', label),
    ...lines.map((line) => `${styleText('gray', S_BAR)}  ${styleText('dim', line.trimEnd())}`),
  ].join('\n');
}

function linesOf(answer: readonly string[]): string[] {
  return answer
    .flatMap((one) => one.split('\n'))
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Whether what is typed stands in a choice, accents and capitals apart. */
function matches(
  typed: string,
  { value, label }: { readonly value: string; readonly label?: string },
): boolean {
  return bare(`${label} ${value}`).includes(bare(typed));
}

function bare(said: string): string {
  return said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function streamsOf({ input, output, locale }: Terminal) {
  return { input, output: localisedOutput(output, newFileWords[locale].keys) };
}
