/** "Letter": a letter of one page that uses the badges of a person. */
import { suggestSlug } from '../authoring/advice/suggest-slug.ts';
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { badgeChoices, letterPurposeChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made } from './form.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'letter', path }) as const;

/** Its one file is named after whom the letter is addressed to. */
export const letterForm: Form = {
  name: 'letter',
  personal: true,
  questions: (content, locale) => [
    personQuestion(content),
    { name: 'for', type: 'choice', required: true, choices: letterPurposeChoices(locale) },
    { name: 'to', type: 'line', required: true, field: of('to') },
    { name: 'subject', type: 'line', required: true, field: of('subject') },
    { name: 'date', type: 'day', required: true, field: of('date') },
    { name: 'badges', type: 'choices', required: true, field: of('badges'), choices: badgeChoices(content) },
    { name: 'text', type: 'text', required: true },
  ],
  files: letterFiles,
};

function letterFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const to = answerTo(answers, 'to') ?? '';
  const slug = suggestSlug(to);
  if (slug === undefined)
    return { files: [], pictures: [], problems: [{ question: 'to', code: 'no-name', found: to }] };
  const values = {
    for: answerTo(answers, 'for'),
    to,
    subject: answerTo(answers, 'subject'),
    date: answerTo(answers, 'date'),
    badges: answersTo(answers, 'badges'),
  };
  const file = placeOf('letter', slug, volunteer);
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'letter', file, values, body }, 'to', content);
}
