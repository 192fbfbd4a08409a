/** What is answered under a form that was sent to GitHub. */
import type { CommandLocale } from './command-locale.ts';
import { formAnswersEn } from './form-answers.en.ts';
import { formAnswersFr } from './form-answers.fr.ts';

export interface FormAnswers {
  /** The label by which someone of the structure has the form of someone else converted. */
  readonly approval: string;
  /** What that label is for, on GitHub's page of labels. */
  readonly approvalAbout: string;
  /** Each begins the one comment under the issue; what follows is told in lists and tables. */
  readonly waiting: (label: string) => string;
  readonly personal: string;
  readonly unreadable: string;
  /** The form does not have the questions of today. */
  readonly older: string;
  readonly problems: string;
  readonly wrong: string;
  readonly notBuilt: (run: string) => string;
  readonly failed: (run: string) => string;
  readonly held: (pull: string) => string;
  readonly proposed: (pull: string) => string;
  /** Where the repository does not let its workflows open pull requests: the page on which to do it. */
  readonly notAllowed: (compare: string) => string;
  /** Below the problems of a form whose former answers have made a proposal. */
  readonly formerStays: (pull: string) => string;
  readonly editIssue: string;
  readonly toCheck: string;
  readonly elsewhere: string;
  /** Other requests whose proposals write the same file. */
  readonly rivals: (issues: readonly number[]) => string;
  readonly more: (count: number) => string;
  readonly table: { readonly where: string; readonly what: string; readonly instead: string };
  readonly pull: {
    readonly title: (form: string, issue: number) => string;
    /** What the pull request brings, above the list of its files. */
    readonly brings: (issue: number) => string;
    /** What was checked, and why no workflow shows it. */
    readonly checked: (run: string) => string;
    readonly notBuilt: (run: string) => string;
    readonly merge: string;
  };
  readonly refresh: {
    readonly title: string;
    readonly about: string;
    readonly held: (branch: string) => string;
    readonly proposed: (pull: string) => string;
    readonly notAllowed: (compare: string) => string;
    readonly same: string;
  };
}

/** By language. */
export const formAnswers: Readonly<Record<CommandLocale, FormAnswers>> = {
  fr: formAnswersFr,
  en: formAnswersEn,
};
