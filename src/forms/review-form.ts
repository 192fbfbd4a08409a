/** "Review": what the structure sees of each competence, for the bilan. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { type Answers, answerTo, type Form, type Made } from './form.ts';
import { levelQuestions, levelsOf } from './levels.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'review', path }) as const;

/** Its one file is the review of that person. */
export const reviewForm: Form = {
  name: 'review',
  personal: true,
  questions: (content) => [
    personQuestion(content),
    { name: 'date', type: 'day', required: true, field: of('date') },
    { name: 'author', type: 'line', required: true, field: of('author') },
    ...levelQuestions(content),
    { name: 'text', type: 'text', required: false },
  ],
  files: reviewFiles,
};

function reviewFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const values = {
    date: answerTo(answers, 'date'),
    author: answerTo(answers, 'author'),
    levels: levelsOf(answers, content),
  };
  const file = placeOf('review', 'review', volunteer);
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'review', file, values, body }, 'volunteer', content);
}
