/** "J'en suis là": where a person stands, on arrival or at the end, in their own words. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { momentChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made, type Question } from './form.ts';
import { levelQuestions, levelsOf } from './levels.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'positioning', path }) as const;
const claims = ['savoirs', 'savoirFaire', 'savoirEtre'] as const;

/** Its one file is the "J'en suis là" of that moment; its levels are asked competence by competence. */
export const positioningForm: Form = {
  name: 'positioning',
  personal: true,
  questions: (content, locale) => [
    personQuestion(content),
    { name: 'moment', type: 'choice', required: true, choices: momentChoices(locale) },
    { name: 'date', type: 'day', required: true },
    ...claims.map((name): Question => ({ name, type: 'lines', required: false, field: of('claims', name) })),
    ...levelQuestions(content),
    { name: 'objectives', type: 'lines', required: false, field: of('objectives') },
    { name: 'text', type: 'text', required: false },
  ],
  files: positioningFiles,
};

function positioningFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const moment = answerTo(answers, 'moment') ?? '';
  const file = placeOf('positioning', moment, volunteer);
  const values = {
    date: answerTo(answers, 'date'),
    claims: claimsOf(answers),
    levels: levelsOf(answers, content),
    objectives: answersTo(answers, 'objectives').map((title) => ({ title })),
  };
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'positioning', file, values, body }, 'moment', content);
}

function claimsOf(answers: Answers) {
  const told = claims
    .map((name) => [name, answersTo(answers, name)] as const)
    .filter(([, lines]) => lines.length > 0);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}
