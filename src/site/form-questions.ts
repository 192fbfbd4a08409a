/** What a form asks, as the handbook lists it. */
import type { FormName, Question } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
import { helpOf } from '../forms/help.ts';
import { formWords } from '../locales/forms.ts';
import type { Context } from './context.ts';
import type { GuideLanguage } from './guide.ts';

/** A question in words. */
export interface AskedQuestion extends Pick<Question, 'type' | 'required'> {
  readonly label: string;
  /** The label is what the content says. */
  readonly written: boolean;
  readonly help: string | undefined;
}

/** The questions of a form in a language. Nobody's name is among them, since the form is not told of anyone. */
export function formQuestions(
  { published }: Pick<Context, 'published'>,
  name: FormName,
  language: GuideLanguage,
): AskedQuestion[] {
  const content = { ...published, root: '', volunteers: new Map() };
  const { questions: words } = formWords[language].forms[name];
  return forms[name].questions(content, language).map((question) => ({
    type: question.type,
    required: question.required,
    label: question.label ?? words[question.name]?.label ?? question.name,
    written: question.label !== undefined,
    help: helpOf(name, question, language),
  }));
}
