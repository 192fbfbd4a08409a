/** "Meeting": what was said and decided between a person and who accompanies them. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { meetingKindChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made } from './form.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'meeting', path }) as const;

/** Its one file is named after its day; it is private until its `shared` says otherwise. */
export const meetingForm: Form = {
  name: 'meeting',
  personal: true,
  questions: (content, locale) => [
    personQuestion(content),
    { name: 'date', type: 'day', required: true },
    { name: 'kind', type: 'choice', required: true, choices: meetingKindChoices(locale) },
    { name: 'with', type: 'lines', required: false, field: of('with') },
    { name: 'text', type: 'text', required: false },
    { name: 'decisions', type: 'lines', required: false, field: of('decisions') },
    { name: 'next', type: 'lines', required: false, field: of('next') },
  ],
  files: meetingFiles,
};

function meetingFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const values = {
    kind: answerTo(answers, 'kind'),
    with: answersTo(answers, 'with'),
    decisions: answersTo(answers, 'decisions'),
    next: answersTo(answers, 'next'),
  };
  const file = placeOf('meeting', answerTo(answers, 'date') ?? '', volunteer);
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'meeting', file, values, body }, 'date', content);
}
