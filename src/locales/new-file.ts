/** What `npm run new` says. */
import type { FormName } from '../forms/form.ts';
import type { CommandLocale } from './command-locale.ts';
import { newFileWordsEn } from './new-file.en.ts';
import { newFileWordsFr } from './new-file.fr.ts';

export interface NewFileWords {
  readonly which: string;
  /** The choice that leaves an optional question without an answer. */
  readonly skip: string;
  readonly optional: string;
  /** How to end an answer of several lines. */
  readonly severalLines: string;
  readonly optionalLines: string;
  readonly day: string;
  readonly picturePaths: string;
  readonly noPicture: (path: string) => string;
  readonly toMend: string;
  readonly wouldWrite: string;
  readonly write: string;
  readonly yes: string;
  readonly no: string;
  readonly stopped: string;
  readonly dryRun: string;
  readonly incomplete: string;
  readonly noContent: string;
  readonly notWritten: (file: string, why: string) => string;
  /** A file that someone else wrote in the meantime. */
  readonly appeared: string;
  readonly written: string;
  readonly checked: string;
  readonly mend: string;
  readonly elsewhere: (count: number) => string;
  /** Before the papers that a new person signs. */
  readonly consent: string;
  /** What to do once the file is there and right. */
  readonly next: Readonly<Record<FormName, string>>;
  readonly help: {
    readonly usage: (form: FormName) => string;
    readonly required: string;
    readonly several: string;
  };
  /** The fixed words of the program that asks, and ours, never longer, so that lines stay where they are. */
  readonly keys: readonly (readonly [string, string])[];
}

/** By language. */
export const newFileWords: Readonly<Record<CommandLocale, NewFileWords>> = {
  fr: newFileWordsFr,
  en: newFileWordsEn,
};
