import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../authoring/read.ts';
import { filledForm } from './fill.ts';
import { forms } from './forms.ts';

const { content } = readContent(resolve(import.meta.dirname, '../../content'));
if (!content) throw new Error('The sample content cannot be read.');

const consent = { consentDate: '2026-01-05', consentPaper: 'Classeur', consentEnds: '2028-01-05' };
const guardian = { guardian: 'Une parente', guardianDate: '2026-01-04', guardianPaper: 'Classeur' };
const minor = { adult: 'false' };
const adult = { adult: 'true' };

test.each<[title: string, given: Readonly<Record<string, string>>, problems: string[]]>([
  ['an adult without consent yet', adult, []],
  ['an adult who consents', { ...adult, ...consent }, []],
  ['a minor without consent yet', minor, []],
  ['a minor who consents with a guardian', { ...minor, ...consent, ...guardian }, []],
  [
    'a guardian who consents before the minor',
    { ...minor, ...guardian },
    ['alone consentDate', 'alone consentPaper', 'alone consentEnds'],
  ],
  [
    'a guardian who is named, and nothing else',
    { ...minor, guardian: 'Une parente' },
    [
      'alone consentDate',
      'alone consentPaper',
      'alone consentEnds',
      'missing guardianDate',
      'missing guardianPaper',
    ],
  ],
  [
    'a consent without its day, beside that of a guardian',
    { ...minor, ...consent, ...guardian, consentDate: '' },
    ['missing consentDate'],
  ],
  [
    'a guardian without a day',
    { ...minor, ...consent, ...guardian, guardianDate: '' },
    ['missing guardianDate'],
  ],
  [
    'a guardian of an adult',
    { ...adult, ...consent, ...guardian },
    ['adult guardian', 'adult guardianDate', 'adult guardianPaper'],
  ],
  [
    'a guardian of an adult without consent',
    { ...adult, guardianPaper: 'Classeur' },
    ['adult guardianPaper'],
  ],
])('%s', (_, given, expected) => {
  const whole = {
    firstName: 'Zoé',
    starts: '2026-01-05',
    ends: '2026-08-31',
    mission: 'jardin partagé',
    ...given,
  };
  const answers = new Map(Object.entries(whole).map(([question, answer]) => [question, [answer]]));
  const { files, problems } = filledForm(forms.volunteer, answers, content, 'fr');
  expect(problems.map(({ code, question }) => `${code} ${question}`)).toEqual(expected);
  const text = files.get('volunteers/zoe/profile.md');
  expect(text !== undefined).toBe(expected.length === 0);
  // Nothing that was answered is left out of the file.
  if (text !== undefined) for (const answer of Object.values(given)) expect(text).toContain(answer);
});
