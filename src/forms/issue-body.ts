/** Reads what GitHub makes of a form that was sent: the text of an issue, one `### ` title a question. */
import type { Content } from '../authoring/content.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { chosenLabels } from './chosen-labels.ts';
import { type Answers, type Form, type FormProblem, issueFormNames, type Question } from './form.ts';
import { forms } from './forms.ts';
import { labelOf } from './issue-form.ts';

/** The longest answer, in characters; GitHub ends a whole issue at 65,536. A list of choices takes time to take apart. */
const longest = { text: 20_000, choices: 10_000 } as const;

/** What an issue says, by question, and what is wrong with how it says it. */
export interface IssueAnswers {
  readonly answers: Answers;
  readonly problems: readonly FormProblem[];
}

/**
 * The form that an issue was written with: the one whose titles of questions that must be answered all stand there.
 * A label would not do, as GitHub adds none that the repository does not have yet.
 */
export function formOfIssue(body: string, content: Content, locale: CommandLocale): Form | undefined {
  const lines = new Set(linesOf(body));
  return issueFormNames
    .map((name) => forms[name])
    .find((form) =>
      form
        .questions(content, locale)
        .every((question) => !question.required || lines.has(titleOf(form, question, locale))),
    );
}

/**
 * The answers of an issue. A title stands once, in the order of the form: where an answer holds one more, nobody can
 * tell whose the lines below are, so that it is a problem and never an answer to another question.
 */
export function readIssue(body: string, form: Form, content: Content, locale: CommandLocale): IssueAnswers {
  const questions = form.questions(content, locale);
  const titles = questions.map((question) => titleOf(form, question, locale));
  const sections = new Map<Question, string[]>();
  const problems: FormProblem[] = [];
  let at = -1;
  for (const line of linesOf(body)) {
    const next = titles.indexOf(line, at + 1);
    const here = questions[next === -1 ? at : next];
    if (next !== -1) at = next;
    else if (here && titles.includes(line))
      problems.push({ question: here.name, code: 'title-inside', found: line.slice('### '.length) });
    else if (here) sections.get(here)?.push(line);
    if (here && next !== -1) sections.set(here, []);
  }
  const answers = new Map<string, readonly string[]>();
  for (const [question, lines] of sections) {
    const answer = lines.join('\n').trim();
    if (answer.length > longest[question.type === 'choices' ? 'choices' : 'text'])
      problems.push({ question: question.name, code: 'too-long', found: String(answer.length) });
    else answers.set(question.name, answersIn(question, answer));
  }
  return { answers, problems };
}

/** What stands under a title, as the answers of its question; a question left open has none. */
function answersIn({ type, choices = [] }: Question, answer: string): readonly string[] {
  if (answer === '_No response_' || answer === '') return [];
  if (type !== 'choice' && type !== 'choices') return [answer];
  if (answer === 'None') return [];
  if (type === 'choice') return [answer];
  const lines = answer.split('\n').map((line) => line.trim());
  if (lines.every((line) => /^- \[[ xX]\] /.test(line)))
    return lines
      .filter((line) => /^- \[[xX]\] /.test(line))
      .map((line) => line.slice('- [x] '.length).trim());
  return chosenLabels(answer, choices);
}

function titleOf(form: Form, question: Question, locale: CommandLocale): string {
  return `### ${labelOf(form, question, locale)}`;
}

/** The lines of an issue, whatever ends them, without the control characters that nobody sees. */
function linesOf(body: string): string[] {
  return body
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trimEnd());
}
