/** Writes a form as GitHub shows it: a file of `.github/ISSUE_TEMPLATE`, with the choices that the content offers. */
import { stringify } from 'yaml';
import type { Content } from '../authoring/content.ts';
import type { CommandLocale } from '../locales/command-locale.ts';
import { formWords } from '../locales/forms.ts';
import { issueFormWords } from '../locales/issue-forms.ts';
import type { Form, Question } from './form.ts';
import { helpOf, labelOf } from './help.ts';

/** The longest list that is shown whole, one box a choice; a longer one unfolds. */
const boxes = 12;

/**
 * The YAML of the form after GitHub's form schema, every text between quotes: GitHub reads YAML 1.1, where `No` is no
 * text. `undefined` where the content offers nothing to choose for a question that must be answered.
 */
export function issueForm(form: Form, content: Content, locale: CommandLocale): string | undefined {
  const { title, about } = formWords[locale].forms[form.name];
  const { intro, label } = issueFormWords[locale].form;
  const questions = shownQuestions(form, content, locale);
  if (form.questions(content, locale).some((question) => question.required && isEmpty(question)))
    return undefined;
  const whole = {
    name: title,
    description: about,
    title: `${title} : `.replace(' :', locale === 'fr' ? '\u00a0:' : ':'),
    labels: [label],
    body: [
      { type: 'markdown', attributes: { value: intro } },
      ...questions.map((question) => elementOf(form, question, locale)),
    ],
  };
  return `# ${issueFormWords[locale].form.generated}\n${stringify(whole, {
    defaultKeyType: 'PLAIN',
    defaultStringType: 'QUOTE_DOUBLE',
    lineWidth: 0,
  })}`;
}

/** The questions that the form has on GitHub: those without anything to choose are left out. */
export function shownQuestions(form: Form, content: Content, locale: CommandLocale): readonly Question[] {
  return form.questions(content, locale).filter((question) => !isEmpty(question));
}

/** One question as one element of the form; GitHub reserves `None`, which no label of ours is. */
function elementOf(form: Form, question: Question, locale: CommandLocale) {
  const { type, choices = [], required } = question;
  const description = helpOf(form.name, question, locale);
  const attributes = {
    label: labelOf(form.name, question, locale),
    ...(description ? { description } : {}),
    ...(type === 'day' ? { placeholder: issueFormWords[locale].form.day } : {}),
  };
  const options = choices.map(({ label }) => label);
  // A name has spaces between its parts, which have dashes of their own.
  const id = question.name.replace(/[^A-Za-z0-9_-]+/g, '_');
  const validations = { required };
  if (type === 'choice') return { type: 'dropdown', id, attributes: { ...attributes, options }, validations };
  // GitHub lets one require a single box, never one of them.
  if (type === 'choices' && !required && options.length <= boxes)
    return {
      type: 'checkboxes',
      id,
      attributes: { ...attributes, options: options.map((label) => ({ label })) },
    };
  if (type === 'choices') {
    const several = [description, issueFormWords[locale].form.several].filter(Boolean).join(' ');
    const list = { ...attributes, description: several, multiple: true, options };
    return { type: 'dropdown', id, attributes: list, validations };
  }
  const kind = type === 'line' || type === 'day' ? 'input' : 'textarea';
  return { type: kind, id, attributes, validations };
}

/** GitHub refuses a list without any choice. */
function isEmpty({ type, choices = [] }: Question): boolean {
  return (type === 'choice' || type === 'choices') && choices.length === 0;
}
