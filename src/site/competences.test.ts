import { describe, expect, test } from 'vitest';
import type { OpenBadge } from '../openbadges/credential.ts';
import { sampleContent } from '../portfolio/testing/sample.ts';
import { signedCompetences, wholeFrameworks } from './competences.ts';
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

describe('a J’en suis là names all competences of the frameworks that it speaks of', () => {
  const context = { href: (path: string) => path, published: sampleContent() } as unknown as Context;
  const told = {
    name: 'Communiquer à l’oral, comme signé',
    href: '/frameworks/rectec-engagement/#oral',
    level: 2,
    of: 4,
    sentence: 'Je parle.',
  };

  test('in their order, those without a level too', () => {
    const whole = wholeFrameworks(context, [told]);
    expect(whole).toHaveLength(9);
    expect(whole[4]).toBe(told);
    expect(whole.filter(({ level }) => level === undefined)).toHaveLength(8);
  });

  test('and none of those that it does not', () => expect(wholeFrameworks(context, [])).toEqual([]));

  test('with what was signed of one that the framework no longer has', () => {
    const gone = { ...told, href: '/frameworks/rectec-engagement/#ancienne' };
    expect(wholeFrameworks(context, [gone]).at(-1)).toBe(gone);
  });
});
