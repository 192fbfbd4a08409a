/** "Mission": a mission of the catalogue. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { badgeChoices, missionKindChoices, monthChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made } from './form.ts';
import { named } from './named.ts';

const of = (...path: Path) => ({ kind: 'mission', path }) as const;

/** Its one file is a mission named after its title. */
export const missionForm: Form = {
  name: 'mission',
  personal: false,
  questions: (content, locale) => [
    { name: 'title', type: 'line', required: true, field: of('title') },
    { name: 'description', type: 'line', required: true, field: of('description') },
    { name: 'kind', type: 'choice', required: true, choices: missionKindChoices(locale) },
    { name: 'text', type: 'text', required: false },
    { name: 'place', type: 'line', required: false, field: of('place') },
    { name: 'period', type: 'line', required: false, field: of('period') },
    { name: 'months', type: 'choices', required: false, choices: monthChoices(locale) },
    { name: 'domain', type: 'line', required: false, field: of('domain') },
    { name: 'badges', type: 'choices', required: false, field: of('badges'), choices: badgeChoices(content) },
    { name: 'contact', type: 'line', required: false, field: of('contact') },
  ],
  files: missionFiles,
};

function missionFiles(answers: Answers, content: Content): Made {
  const title = answerTo(answers, 'title') ?? '';
  const values = {
    title,
    description: answerTo(answers, 'description'),
    kind: answerTo(answers, 'kind'),
    place: answerTo(answers, 'place'),
    period: answerTo(answers, 'period'),
    months: answersTo(answers, 'months').map(Number),
    domain: answerTo(answers, 'domain'),
    badges: answersTo(answers, 'badges'),
    contact: answerTo(answers, 'contact'),
  };
  const body = answerTo(answers, 'text') ?? '';
  return named(title, { kind: 'mission', values, body }, 'mission', content);
}
