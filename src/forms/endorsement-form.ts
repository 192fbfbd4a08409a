/** "Words of support": what someone who worked with a person says of it. */
import { suggestSlug } from '../authoring/advice/suggest-slug.ts';
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { badgeChoices } from './choices.ts';
import { type Answers, answerTo, type Form, type Made } from './form.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'endorsement', path }) as const;

/** Its one file is named after whoever speaks. */
export const endorsementForm: Form = {
  name: 'endorsement',
  personal: true,
  questions: (content) => [
    personQuestion(content),
    { name: 'by', type: 'line', required: true, field: of('by') },
    { name: 'role', type: 'line', required: false, field: of('role') },
    { name: 'organisation', type: 'line', required: false, field: of('organisation') },
    { name: 'date', type: 'day', required: true, field: of('date') },
    { name: 'badge', type: 'choice', required: false, field: of('badge'), choices: badgeChoices(content) },
    { name: 'text', type: 'text', required: true },
  ],
  files: endorsementFiles,
};

function endorsementFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const by = answerTo(answers, 'by') ?? '';
  const slug = suggestSlug(by);
  if (slug === undefined)
    return { files: [], pictures: [], problems: [{ question: 'by', code: 'no-name', found: by }] };
  const values = {
    by,
    role: answerTo(answers, 'role'),
    organisation: answerTo(answers, 'organisation'),
    date: answerTo(answers, 'date'),
    badge: answerTo(answers, 'badge'),
  };
  const file = placeOf('endorsement', slug, volunteer);
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'endorsement', file, values, body }, 'by', content);
}
