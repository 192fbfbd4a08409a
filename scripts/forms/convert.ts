/** From an issue to the files that it asks for. */
import type { Content } from '../../src/authoring/content.ts';
import { filledForm } from '../../src/forms/fill.ts';
import type { FormProblem } from '../../src/forms/form.ts';
import { readIssue, type SentForm } from '../../src/forms/issue-body.ts';
import type { CommandLocale } from '../../src/locales/command-locale.ts';
import type { Fetching } from './attachments.ts';
import { keptPictures } from './pictures.ts';

/** What a conversion needs besides the form; `locale` is the language of the site. */
export interface Conversion extends Fetching {
  readonly content: Content;
  readonly locale: CommandLocale;
  /** The number of the issue. */
  readonly issue: number;
  readonly body: string;
  /** The issue as GitHub renders it. */
  readonly html: () => Promise<string>;
}

/** The files by their path from the content folder, all of them or, where there is a problem, none. */
export interface Converted {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly problems: readonly FormProblem[];
}

/** Reads the answers and the pictures of an issue and makes the files of its form; nothing is written. */
export async function convertIssue(
  { form, asked }: Pick<SentForm, 'form' | 'asked'>,
  conversion: Conversion,
): Promise<Converted> {
  const { content, locale, body } = conversion;
  const read = readIssue(body, form, content, asked);
  const answers = new Map(read.answers);
  const problems = [...read.problems];
  const kept = new Map<string, Uint8Array>();
  for (const { name, type } of form.questions(content, asked)) {
    if (type !== 'pictures') continue;
    const found = await keptPictures(answers.get(name)?.join('\n') ?? '', { ...conversion, question: name });
    problems.push(...found.problems);
    for (const [file, bytes] of found.pictures) kept.set(file, bytes);
    answers.set(name, [...found.pictures.keys()]);
  }
  const filled = filledForm(form, answers, content, locale, asked);
  problems.push(...filled.problems);
  if (problems.length > 0) return { files: new Map(), problems };
  const pictures = filled.pictures.flatMap(({ name, file }) => {
    const bytes = kept.get(name);
    return bytes ? [[file, bytes] as const] : [];
  });
  return { files: new Map<string, string | Uint8Array>([...filled.files, ...pictures]), problems: [] };
}
