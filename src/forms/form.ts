/** What a form asks, in the terminal and on GitHub alike, and the files that its answers make. */
import type { Content } from '../authoring/content.ts';
import type { Kind, Path } from '../authoring/kinds.ts';
import type { NewFile } from '../authoring/template/file-text.ts';
import type { CommandLocale } from '../locales/command-locale.ts';

/** The forms, by the names that commands and addresses give them. */
export const formNames = [
  'award',
  'badge',
  'mission',
  'volunteer',
  'positioning',
  'volunteer-mission',
  'meeting',
  'endorsement',
  'review',
  'letter',
] as const;
export type FormName = (typeof formNames)[number];

/** The forms that can also be filled in as issues on GitHub. */
export const issueFormNames: readonly FormName[] = ['award', 'badge', 'mission', 'volunteer', 'positioning'];

/** One question; its words are in `locales/forms.*`, under the same name, unless the content has them. */
export interface Question {
  readonly name: string;
  /** The words of the question, where they come from the content. */
  readonly label?: string;
  /** The field that it fills, whose documentation helps to answer. */
  readonly field?: { readonly kind: Kind; readonly path: Path };
  /** `line` one line, `text` several, `lines` one answer a line, `day` a date, `pictures` pictures pasted in. */
  readonly type: 'line' | 'text' | 'lines' | 'day' | 'choice' | 'choices' | 'pictures';
  readonly required: boolean;
  /** The question that gives this one a meaning, with the answer that it needs; any answer where none is named. */
  readonly follows?: { readonly question: string; readonly answer?: string };
  /** What may be chosen, for `choice` and `choices`. */
  readonly choices?: readonly Choice[];
}

/** Something to choose: the name that files use, and the words that people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was answered, by question. Choices are their values; pictures are the names that they are kept under. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** What a form is. */
export interface Form {
  readonly name: FormName;
  /** It speaks of a person: its answers may only be given where the team alone reads them. */
  readonly personal: boolean;
  readonly questions: (content: Content, locale: CommandLocale) => readonly Question[];
  /** The files that complete answers make, and what stands in their way. */
  readonly files: (answers: Answers, content: Content) => Made;
}

/** The files, all of them or none: where there is a problem nothing is written. */
export interface Made {
  readonly files: readonly FormFile[];
  /** Where each picture belongs, as paths from the content folder; one picture may belong to several people. */
  readonly pictures: readonly { readonly name: string; readonly file: string }[];
  readonly problems: readonly FormProblem[];
}

/** A file to write. */
export interface FormFile extends NewFile<Kind> {
  /** From the content folder: `volunteers/lucia/awards/accueil.md`. */
  readonly file: string;
}

/** Why answers make no file, as data; `locales/forms.*` puts it into words. */
export interface FormProblem {
  readonly question: string;
  readonly code:
    | 'missing'
    | 'not-a-choice'
    | 'not-a-day'
    | 'not-a-number'
    | 'exists'
    | 'no-name'
    | 'same-first-name'
    | 'same-name'
    | 'alone'
    | 'adult'
    | 'title-inside'
    | 'too-long'
    | 'picture-many'
    | 'picture-elsewhere'
    | 'picture-lost'
    | 'picture-heavy'
    | 'picture-large'
    | 'picture-heic'
    | 'picture-kind';
  /** What was found, and the file that is in the way. */
  readonly found?: string;
  /** What to write instead, where that is known. */
  readonly instead?: string;
}

/** The one answer to a question; `undefined` where none was given. */
export function answerTo(answers: Answers, question: string): string | undefined {
  const [answer] = answers.get(question) ?? [];
  return answer?.trim() || undefined;
}

/** Whether a question has a meaning beside the answers already given. */
export function makesSense({ follows }: Question, answers: Answers): boolean {
  if (!follows) return true;
  const given = answersTo(answers, follows.question);
  return follows.answer === undefined ? given.length > 0 : given.includes(follows.answer);
}

/** Every answer to a question, without the empty ones. */
export function answersTo(answers: Answers, question: string): readonly string[] {
  return (answers.get(question) ?? []).map((answer) => answer.trim()).filter((answer) => answer !== '');
}
