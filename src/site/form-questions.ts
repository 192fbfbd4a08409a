/** What a form asks, as the handbook lists it. */
import { fieldDoc } from '../authoring/kinds.ts';
import type { FormName, Question } from '../forms/form.ts';
import { forms } from '../forms/forms.ts';
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
  return forms[name].questions(content, language).map(({ name, label, field, type, required }) => ({
    type,
    required,
    label: label ?? words[name]?.label ?? name,
    written: label !== undefined,
    help: words[name]?.help ?? (field && fieldDoc(field.kind, field.path)?.[language]),
  }));
}
