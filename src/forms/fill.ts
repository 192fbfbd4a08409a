/** From the answers to a form to the files to write. */
import type { Content } from '../authoring/content.ts';
import { fileText } from '../authoring/template/file-text.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { readAnswers } from './answers.ts';
import type { Answers, Form, FormProblem, Made } from './form.ts';

/** What a form gives: the whole text of each file, by its path from the content folder; nothing where there is a problem. */
export interface Filled {
  readonly files: ReadonlyMap<string, string>;
  readonly pictures: Made['pictures'];
  readonly problems: readonly FormProblem[];
}

/**
 * The files that answers make, in the language of the structure; the questions were `asked` in that one or in another.
 * Nothing is written, and nothing here is checked as content.
 */
export function filledForm(
  form: Form,
  given: Answers,
  content: Content,
  locale: CommandLocale,
  asked: CommandLocale = locale,
): Filled {
  const { answers, problems } = readAnswers(form.questions(content, asked), given);
  const made = problems.length > 0 ? undefined : form.files(answers, content);
  const all = [...problems, ...(made?.problems ?? [])];
  if (!made || all.length > 0) return { files: new Map(), pictures: [], problems: all };
  return {
    files: new Map(made.files.map((file) => [file.file, fileText(file, locale)])),
    pictures: made.pictures,
    problems: [],
  };
}
