import { expect, test } from 'vitest';
import type { OpenBadge } from '../openbadges/credential.ts';
import { signedCompetences } from './competences.ts';
import type { Context } from './context.ts';

const site = 'https://dome.example.org/badges/';
const id = `${site}badges/ecoute.json#rectec/oral`;
const levels = ['Je repère.', 'J’échange.', 'J’adapte.'].map((description, index) => ({
  id: `${id}/${index + 1}`,
  description,
}));
const alignment = (targetUrl: string) => ({ targetName: 'Communiquer à l’oral', targetUrl });

const competencesOf = (achievement: object, result: object[] = []) =>
  signedCompetences(
    { href: (path) => `/badges${path}` } as Context,
    { credentialSubject: { achievement, result } } as unknown as OpenBadge,
  );

test('a level is the one that the credential says was reached, in its own words', () => {
  const achievement = {
    alignment: [alignment(`${site}frameworks/rectec/#oral`)],
    resultDescription: [{ id, rubricCriterionLevel: levels }],
  };
  const [competence] = competencesOf(achievement, [{ resultDescription: id, achievedLevel: `${id}/2` }]);
  expect(competence).toEqual({
    name: 'Communiquer à l’oral',
    href: '/badges/frameworks/rectec/#oral',
    level: 2,
    of: 3,
    sentence: 'J’échange.',
  });
});

test('a competence without a level is named without one', () => {
  const [competence] = competencesOf({ alignment: [alignment(`${site}frameworks/rectec/#oral`)] });
  expect(competence).toMatchObject({ name: 'Communiquer à l’oral', level: undefined, sentence: undefined });
});

test('an alignment with something else than a framework of the site is left out', () => {
  expect(competencesOf({ alignment: [alignment('http://data.europa.eu/esco/skill/1')] })).toEqual([]);
});

test('a credential that names no competence shows none, whatever the files say', () => {
  expect(competencesOf({})).toEqual([]);
});
