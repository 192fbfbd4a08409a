/** "Give a badge": one badge to one person or to several, for what was done together. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { badgeChoices, volunteerChoices } from './choices.ts';
import { type Answers, answersTo, answerTo, type Form, type Made } from './form.ts';
import { isThere } from './names-in-use.ts';

const of = (...path: Path) => ({ kind: 'award', path }) as const;

/** Its files are one award a person; the pictures go to each of them. */
export const awardForm: Form = {
  name: 'award',
  personal: true,
  questions: (content) => [
    { name: 'badge', type: 'choice', required: true, choices: badgeChoices(content) },
    { name: 'volunteers', type: 'choices', required: true, choices: volunteerChoices(content) },
    { name: 'date', type: 'day', required: true, field: of('date') },
    { name: 'summary', type: 'line', required: false, field: of('summary') },
    { name: 'story', type: 'text', required: false },
    { name: 'assessor', type: 'line', required: false, field: of('assessor', 'name') },
    {
      name: 'role',
      type: 'line',
      required: false,
      field: of('assessor', 'role'),
      follows: { question: 'assessor' },
    },
    { name: 'proof', type: 'line', required: false, field: of('evidence', 0, 'name') },
    {
      name: 'proofAddress',
      type: 'line',
      required: false,
      field: of('evidence', 0, 'url'),
      follows: { question: 'proof' },
    },
    { name: 'pictures', type: 'pictures', required: false },
    {
      name: 'alt',
      type: 'line',
      required: false,
      field: of('evidence', 0, 'alt'),
      follows: { question: 'pictures' },
    },
  ],
  files: awardFiles,
};

function awardFiles(answers: Answers, content: Content): Made {
  const badge = answerTo(answers, 'badge') ?? '';
  const people = answersTo(answers, 'volunteers');
  const pictures = answersTo(answers, 'pictures');
  const values = {
    date: answerTo(answers, 'date'),
    summary: answerTo(answers, 'summary'),
    assessor: assessorOf(answers),
    evidence: evidenceOf(answers, pictures),
  };
  const body = answerTo(answers, 'story') ?? '';
  const files = people.map((volunteer) => placeOf('award', badge, volunteer));
  return {
    files: files.map((file) => ({ kind: 'award', file, values, body })),
    pictures: people.flatMap((volunteer) =>
      pictures.map((name) => ({ name, file: `volunteers/${volunteer}/files/${name}` })),
    ),
    problems: [
      ...files
        .filter((file) => isThere(content.root, file))
        .map((found) => ({ question: 'volunteers', code: 'exists' as const, found })),
      ...alone(answers, 'role', 'assessor'),
      ...alone(answers, 'proofAddress', 'proof'),
      ...(pictures.length > 0 && !answerTo(answers, 'alt')
        ? [{ question: 'alt', code: 'missing' as const }]
        : []),
    ],
  };
}

/** An answer that means nothing without another one. */
function alone(answers: Answers, question: string, needed: string) {
  const found = answerTo(answers, question);
  return found && !answerTo(answers, needed) ? [{ question: needed, code: 'alone' as const, found }] : [];
}

function assessorOf(answers: Answers) {
  const name = answerTo(answers, 'assessor');
  const role = answerTo(answers, 'role');
  return name === undefined ? undefined : { name, ...(role ? { role } : {}) };
}

/** The proof by its address, then each picture, all under the words that say what they show. */
function evidenceOf(answers: Answers, pictures: readonly string[]) {
  const name = answerTo(answers, 'proof');
  const url = answerTo(answers, 'proofAddress');
  const alt = answerTo(answers, 'alt') ?? '';
  return [
    ...(name === undefined ? [] : [{ name, ...(url ? { url } : {}) }]),
    ...pictures.map((file, index) => ({
      name: pictures.length > 1 ? `${alt} (${index + 1})` : alt,
      file,
      alt,
    })),
  ];
}
