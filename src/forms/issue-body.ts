/** Reads what GitHub makes of a form that was sent: the text of an issue, one `### ` title a question. */
import type { Content } from '../authoring/content.ts';
import { type CommandLocale, commandLocales } from '../locales/command-locale.ts';
import { chosenLabels } from './chosen-labels.ts';
import { type Answers, type Form, type FormProblem, issueFormNames, type Question } from './form.ts';
import { forms } from './forms.ts';
import { labelOf } from './help.ts';
import { shownQuestions } from './issue-form.ts';

/** The longest answer, in characters; GitHub ends a whole issue at 65,536. A list of choices takes time to take apart. */
const longest = { text: 20_000, choices: 10_000 } as const;

/** What an issue says, by question, and what is wrong with how it says it. */
export interface IssueAnswers {
  readonly answers: Answers;
  readonly problems: readonly FormProblem[];
}

/** The form that an issue was written with. */
export interface SentForm {
  readonly form: Form;
  /** The language of its titles, which may be another than that of the site by now. */
  readonly asked: CommandLocale;
  /** Whether it asks what the form asks today: what stands under a title of before cannot be told from an answer. */
  readonly current: boolean;
}

/**
 * The form that an issue was written with, in any language: the one of which all titles stand there or, where one of
 * before was sent, the most. Titles that need no answer may be missing where the issue has no other titles instead.
 * A label would not do, as GitHub adds none that the repository does not have yet.
 */
export function formOfIssue(body: string, content: Content, locale: CommandLocale): SentForm | undefined {
  const lines = new Set(linesOf(body).filter((line) => line.startsWith('### ')));
  const found = [locale, ...commandLocales.filter((one) => one !== locale)].flatMap((asked) =>
    issueFormNames.flatMap((name) => {
      const form = forms[name];
      const questions = shownQuestions(form, content, asked);
      const missing = questions.filter((question) => !lines.has(titleOf(form, question, asked)));
      const known = questions.length - missing.length;
      const whole = missing.every(({ required }) => !required);
      if (questions.length === 0 || !(whole || known > missing.length)) return [];
      const current = missing.length === 0 || (whole && known === lines.size);
      return [{ form, asked, current, known }];
    }),
  );
  const [best] = found.toSorted((a, b) => Number(b.current) - Number(a.current) || b.known - a.known);
  return best && { form: best.form, asked: best.asked, current: best.current };
}

/**
 * The answers of an issue whose titles are in the language `asked`. A title stands once, in the order of the form: where
 * an answer holds one more, nobody can tell whose the lines below are, so that it is a problem and never an answer to
 * another question.
 */
export function readIssue(body: string, form: Form, content: Content, asked: CommandLocale): IssueAnswers {
  const questions = form.questions(content, asked);
  const titles = questions.map((question) => titleOf(form, question, asked));
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
  return `### ${labelOf(form.name, question, locale)}`;
}

/** The lines of an issue, whatever ends them, without the control characters that nobody sees. */
function linesOf(body: string): string[] {
  return body
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trimEnd());
}
