/** The words of the forms: what they ask, and why an answer makes no file. */
import type { Letter } from '../authoring/schemas/letter.ts';
import type { Meeting } from '../authoring/schemas/meeting.ts';
import type { FormName, FormProblem } from '../forms/form.ts';
import type { CommandLocale } from './command-locale.ts';
import { formWordsEn } from './forms.en.ts';
import { formWordsFr } from './forms.fr.ts';

/** A form and its questions, by name: what each is called, and how to answer where its field does not say it. */
interface FormTexts {
  readonly title: string;
  /** What filling it in does, in one or two sentences. */
  readonly about: string;
  readonly questions: Readonly<Record<string, { readonly label: string; readonly help?: string }>>;
}

export interface FormWords {
  readonly forms: Readonly<Record<FormName, FormTexts>>;
  readonly choices: {
    /** Whatever the family: the words of each are on the page of the badge. */
    readonly posture: Readonly<Record<1 | 2 | 3 | 4 | 5, string>>;
    readonly adult: Readonly<Record<'true' | 'false', string>>;
    readonly visibility: Readonly<Record<'public' | 'unlisted' | 'private', string>>;
    readonly credentials: Readonly<Record<'public' | 'none', string>>;
    readonly meeting: Readonly<Record<Meeting['kind'], string>>;
    readonly letter: Readonly<Record<Letter['for'], string>>;
  };
  readonly problem: Readonly<Record<FormProblem['code'], (label: string, problem: FormProblem) => string>>;
}

/** By language. */
export const formWords: Readonly<Record<CommandLocale, FormWords>> = { fr: formWordsFr, en: formWordsEn };
