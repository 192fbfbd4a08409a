/** "New volunteer": a person, with the consent that they signed on paper, where they did. */
import type { Content } from '../authoring/content.ts';
import type { Path } from '../authoring/kinds.ts';
import { placeOf } from '../authoring/layout.ts';
import { pathwayChoices, profileChoices } from './choices.ts';
import {
  type Answers,
  answersTo,
  answerTo,
  type Form,
  type FormProblem,
  type Made,
  type Question,
} from './form.ts';
import { personFolder } from './person-folder.ts';

const of = (...path: Path) => ({ kind: 'profile', path }) as const;

/** Its one file is a profile, in a folder named after the first name, or both names where that one is taken. */
export const volunteerForm: Form = {
  name: 'volunteer',
  personal: true,
  questions: (content, locale): Question[] => [
    { name: 'firstName', type: 'line', required: true, field: of('firstName') },
    { name: 'lastName', type: 'line', required: false, field: of('lastName') },
    { name: 'adult', type: 'choice', required: true, choices: profileChoices(locale).adult },
    { name: 'starts', type: 'day', required: true, field: of('starts') },
    { name: 'ends', type: 'day', required: true, field: of('ends') },
    { name: 'mission', type: 'line', required: true, field: of('mission') },
    { name: 'place', type: 'line', required: false, field: of('place') },
    { name: 'tutor', type: 'line', required: false, field: of('tutor') },
    { name: 'pathways', type: 'choices', required: false, choices: pathwayChoices(content) },
    { name: 'visibility', type: 'choice', required: false, choices: profileChoices(locale).visibility },
    { name: 'credentials', type: 'choice', required: false, choices: profileChoices(locale).credentials },
    { name: 'consentDate', type: 'day', required: false, field: of('consent', 'date') },
    {
      name: 'consentPaper',
      type: 'line',
      required: false,
      field: of('consent', 'paper'),
      follows: { question: 'consentDate' },
    },
    {
      name: 'consentEnds',
      type: 'day',
      required: false,
      field: of('consent', 'ends'),
      follows: { question: 'consentDate' },
    },
    {
      name: 'guardian',
      type: 'line',
      required: false,
      field: of('consent', 'guardian', 'name'),
      follows: { question: 'adult', answer: 'false' },
    },
    {
      name: 'guardianDate',
      type: 'day',
      required: false,
      field: of('consent', 'guardian', 'date'),
      follows: { question: 'guardian' },
    },
    {
      name: 'guardianPaper',
      type: 'line',
      required: false,
      field: of('consent', 'guardian', 'paper'),
      follows: { question: 'guardian' },
    },
    { name: 'text', type: 'text', required: false },
  ],
  files: volunteerFiles,
};

/** What a consent is made of: all of it, or no consent yet. */
const consentQuestions = ['consentDate', 'consentPaper', 'consentEnds'] as const;
const guardianQuestions = ['guardian', 'guardianDate', 'guardianPaper'] as const;

function volunteerFiles(answers: Answers, content: Content): Made {
  const firstName = answerTo(answers, 'firstName') ?? '';
  const lastName = answerTo(answers, 'lastName');
  const values = {
    firstName,
    lastName,
    adult: answerTo(answers, 'adult') === 'true',
    visibility: answerTo(answers, 'visibility'),
    credentials: answerTo(answers, 'credentials'),
    consent: consentOf(answers),
    starts: answerTo(answers, 'starts'),
    ends: answerTo(answers, 'ends'),
    mission: answerTo(answers, 'mission'),
    place: answerTo(answers, 'place'),
    tutor: answerTo(answers, 'tutor'),
    pathways: answersTo(answers, 'pathways'),
  };
  const folder = personFolder(firstName, lastName, content);
  const problems = [...(typeof folder === 'string' ? [] : [folder]), ...consentProblems(answers)];
  if (typeof folder !== 'string' || problems.length > 0) return { files: [], pictures: [], problems };
  const file = placeOf('profile', 'profile', folder);
  const body = answerTo(answers, 'text') ?? '';
  return { files: [{ kind: 'profile', file, values, body }], pictures: [], problems };
}

/**
 * What keeps a consent from being whole. That of a guardian stands beside the person's own, and is of a minor alone: it
 * is never left out without a word.
 */
function consentProblems(answers: Answers): FormProblem[] {
  const ofGuardian = guardianQuestions.flatMap((question) => {
    const found = answerTo(answers, question);
    return found ? [{ question, found }] : [];
  });
  const [guardian] = ofGuardian;
  if (guardian && answerTo(answers, 'adult') === 'true')
    return ofGuardian.map((one) => ({ ...one, code: 'adult' }));
  const alone =
    guardian && consentQuestions.every((question) => !answerTo(answers, question))
      ? consentQuestions.map((question) => ({ question, code: 'alone' as const, found: guardian.found }))
      : incomplete(answers, consentQuestions);
  return [...alone, ...incomplete(answers, guardianQuestions)];
}

/** The questions left without an answer among some that only make sense together. */
function incomplete(answers: Answers, questions: readonly string[]): FormProblem[] {
  const answered = questions.filter((question) => answerTo(answers, question));
  if (answered.length === 0 || answered.length === questions.length) return [];
  return questions
    .filter((question) => !answerTo(answers, question))
    .map((question) => ({ question, code: 'missing' }));
}

function consentOf(answers: Answers) {
  const [date, paper, ends] = consentQuestions.map((question) => answerTo(answers, question));
  const [name, guardianDate, guardianPaper] = guardianQuestions.map((question) =>
    answerTo(answers, question),
  );
  if (!date) return undefined;
  const givenBy = [answerTo(answers, 'firstName'), answerTo(answers, 'lastName')].filter(Boolean).join(' ');
  const guardian = name ? { guardian: { name, date: guardianDate, paper: guardianPaper } } : {};
  return { givenBy, date, paper, ends, ...guardian };
}
