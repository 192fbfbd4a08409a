/** "Mission chosen": a mission of the catalogue that a person takes up. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { badgeChoices, missionChoices } from './choices.ts';
import { type Answers, answerTo, type Form, type Made } from './form.ts';
import { ofOnePerson, personQuestion } from './one-person.ts';

const of = (...path: Path) => ({ kind: 'volunteer-mission', path }) as const;

/** Its one file is named after the mission. */
export const volunteerMissionForm: Form = {
  name: 'volunteer-mission',
  personal: true,
  questions: (content) => [
    personQuestion(content),
    { name: 'mission', type: 'choice', required: true, choices: missionChoices(content) },
    { name: 'from', type: 'day', required: true, field: of('from') },
    { name: 'to', type: 'day', required: false, field: of('to') },
    { name: 'badge', type: 'choice', required: false, field: of('badge'), choices: badgeChoices(content) },
    { name: 'outcome', type: 'line', required: false, field: of('outcome') },
    { name: 'text', type: 'text', required: false },
  ],
  files: volunteerMissionFiles,
};

function volunteerMissionFiles(answers: Answers, content: Content): Made {
  const volunteer = answerTo(answers, 'volunteer') ?? '';
  const values = {
    from: answerTo(answers, 'from'),
    to: answerTo(answers, 'to'),
    badge: answerTo(answers, 'badge'),
    outcome: answerTo(answers, 'outcome'),
  };
  const file = placeOf('volunteer-mission', answerTo(answers, 'mission') ?? '', volunteer);
  const body = answerTo(answers, 'text') ?? '';
  return ofOnePerson({ kind: 'volunteer-mission', file, values, body }, 'mission', content);
}
