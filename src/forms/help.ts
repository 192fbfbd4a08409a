/** What a question is called, and how to answer it. */
import { fieldDoc } from '../authoring/kinds.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { formWords } from '../locales/forms.ts';
import type { FormName, Question } from './form.ts';

/** What the question is called: its own words, where the content has them, else those of the form. */
export function labelOf(form: FormName, { name, label }: Question, locale: CommandLocale): string {
  return label ?? formWords[locale].forms[form].questions[name]?.label ?? name;
}

/**
 * The words of the form, else those of the field that the answer fills; `undefined` where they say no more than the
 * question does.
 */
export function helpOf(
  form: FormName,
  { name, label, field }: Question,
  locale: CommandLocale,
): string | undefined {
  const { title, questions } = formWords[locale].forms[form];
  const own = questions[name];
  const help = own?.help ?? (field && fieldDoc(field.kind, field.path)?.[locale]);
  const asked = new Set(wordsOf(`${title} ${label ?? own?.label ?? ''}`));
  return help !== undefined && wordsOf(help).every((word) => asked.has(word)) ? undefined : help;
}

/** The words that say something: neither short ones, such as articles, nor those that only refer or ask. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => (word.length > 3 || /\p{N}/u.test(word)) && !empty.has(word));
}

const empty = new Set([
  ...['auxquels', 'cette', 'elle', 'leur', 'quand', 'quel', 'quelle'],
  ...['that', 'their', 'this', 'what', 'when', 'where', 'whom'],
]);
