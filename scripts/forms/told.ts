/** Puts what is wrong with a form that was sent into the words of the comment under it. */

import type { Content } from '../../src/authoring/content.ts';
import type { Diagnostic } from '../../src/authoring/diagnostic.ts';
import { markdownSentence } from '../../src/authoring/markdown-text.ts';
import type { FormProblem } from '../../src/forms/form.ts';
import { labelOf } from '../../src/forms/help.ts';
import type { SentForm } from '../../src/forms/issue-body.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import { describe } from '../../src/locales/diagnostics.ts';
import { formAnswers } from '../../src/locales/form-answers.ts';
import { formWords } from '../../src/locales/forms.ts';

/** The form that was sent, and what it was sent to. */
export interface Sent extends Pick<SentForm, 'form' | 'asked'> {
  readonly content: Content;
  readonly locale: CommandLocale;
}

/** How many problems are shown; the others are counted. */
const shown = 20;

/** The longest sentence that is shown, in characters: an answer stands in it. */
const longest = 300;

/** One line a problem of the answers, each with the title of its question. */
export function toldProblems(
  problems: readonly FormProblem[],
  { form, asked, content, locale }: Sent,
): string {
  const questions = form.questions(content, asked);
  const lines = problems.map((problem) => {
    const question = questions.find(({ name }) => name === problem.question);
    const label = question ? labelOf(form.name, question, asked) : problem.question;
    return `- ${told(formWords[locale].problem[problem.code](label, problem))}`;
  });
  return shortened(lines, locale, '\n');
}

/** A table of what the check says: by question where the answer to one made it, else by file and line. */
export function toldDiagnostics(diagnostics: readonly Diagnostic[], sent: Sent): string {
  const { where, what, instead } = formAnswers[sent.locale].table;
  const rows = diagnostics.map((diagnostic) => {
    const { message, hint, example } = describe(diagnostic, sent.locale);
    const lines = example.map((line) => `\`${line.trim().replaceAll('`', '')}\``).join(' ');
    const cells = [placeOf(diagnostic, sent), message, [hint, lines].filter(Boolean).join(' ')];
    return `| ${cells.map(told).join(' | ')} |`;
  });
  return `| ${where} | ${what} | ${instead} |\n| --- | --- | --- |\n${shortened(rows, sent.locale, '\n\n')}`;
}

/** The title of the question whose answer is at fault, else the place in the file. */
function placeOf({ file, range, data }: Diagnostic, { form, asked, content }: Sent): string {
  const path = String(data['path'] ?? '');
  const question = form.questions(content, asked).find(({ field }) => {
    const own = field?.path.join('.');
    return field?.kind === data['kind'] && own !== undefined && `${path}.`.startsWith(`${own}.`);
  });
  const place = range ? `${file}:${range.start.line}` : file;
  return question ? labelOf(form.name, question, asked) : `\`${place}\``;
}

/** A sentence on one line, in which what others wrote is text and nothing else. */
function told(sentence: string): string {
  const line = sentence.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ').trim();
  return markdownSentence(line.length > longest ? `${line.slice(0, longest)}…` : line);
}

function shortened(lines: readonly string[], locale: CommandLocale, before: string): string {
  const hidden = lines.length - shown;
  return hidden > 0
    ? `${lines.slice(0, shown).join('\n')}${before}${formAnswers[locale].more(hidden)}`
    : lines.join('\n');
}
