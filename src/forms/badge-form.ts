/** "New badge": a badge of the catalogue. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { categories } from '../authoring/schemas/badge.ts';
import { categoryChoices, competenceChoices, competencesOf, postureChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made } from './form.ts';
import { named } from './named.ts';

const of = (...path: Path) => ({ kind: 'badge', path }) as const;

/** Its one file is a badge named after its title, with what it takes as a list. */
export const badgeForm: Form = {
  name: 'badge',
  personal: false,
  questions: (content, locale) => [
    { name: 'title', type: 'line', required: true, field: of('title') },
    { name: 'description', type: 'text', required: true, field: of('description') },
    { name: 'criteria', type: 'lines', required: true },
    {
      name: 'category',
      type: 'choice',
      required: true,
      field: of('category'),
      choices: categoryChoices(locale),
    },
    {
      name: 'posture',
      type: 'choice',
      required: true,
      field: of('posture'),
      choices: postureChoices(locale),
    },
    {
      name: 'competences',
      type: 'choices',
      required: false,
      field: of('competences'),
      choices: competenceChoices(content),
    },
    { name: 'icon', type: 'line', required: false, field: of('icon') },
    { name: 'coCreators', type: 'lines', required: false, field: of('coCreators') },
  ],
  files: badgeFiles,
};

function badgeFiles(answers: Answers, content: Content): Made {
  const title = answerTo(answers, 'title') ?? '';
  const values = {
    title,
    description: answerTo(answers, 'description'),
    category: categories.find((category) => category === answerTo(answers, 'category')),
    posture: Number(answerTo(answers, 'posture')),
    icon: answerTo(answers, 'icon'),
    competences: competencesOf(answersTo(answers, 'competences')),
    coCreators: answersTo(answers, 'coCreators').map((name) => ({ name })),
  };
  const body = answersTo(answers, 'criteria')
    .map((line) => `- ${line}`)
    .join('\n');
  return named(title, { kind: 'badge', values, body }, 'badge', content);
}
