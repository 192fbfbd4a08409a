import { expect, test } from 'vitest';
import { publishable } from '../authoring/gate.ts';
import { factsOf } from '../openbadges/facts.ts';
import { holdersOf } from '../openbadges/holder.ts';
import { issueSpecimens } from '../openbadges/specimen.ts';
import {
  contentOf,
  fixtureArtwork,
  fixtureFiles,
  fixtureSite,
  writeFixture,
} from '../openbadges/testing/fixture.ts';
import { supportsOf } from '../portfolio/supports.ts';
import { attestedInForce } from './person.ts';

const gated = (changes = {}) => publishable(contentOf(writeFixture(changes)), '2026-11-20');

test('what was signed supports the competences that it was signed for, whatever its badge asks for now', async () => {
  const signed = gated();
  const { credentials } = await issueSpecimens({
    issuer: signed.issuer.data,
    badges: signed.badges,
    frameworks: signed.frameworks,
    holders: holdersOf(signed),
    site: fixtureSite,
    artwork: fixtureArtwork,
  });
  const credential = credentials.get('lucia/accueil')?.credential;
  if (!credential) throw new Error('Nothing was signed.');
  const { levels, competences, date } = factsOf(credential);
  const badge = fixtureFiles['badges/accueil.md'] ?? '';
  const now = gated({
    'badges/accueil.md': badge
      .replace('agir-collectivement, level: 2', 'organisation, level: 4')
      .replace('competence: communiquer }', 'competence: communiquer, level: 2 }'),
    'frameworks/rectec-engagement.md': (fixtureFiles['frameworks/rectec-engagement.md'] ?? '').replace(
      'competences:\n',
      "competences:\n  - { id: organisation, name: Organisation, levels: ['Un.', 'Deux.', 'Trois.', 'Quatre.'] }\n",
    ),
  });
  const entry = now.people.get('lucia')?.awards.get('accueil');
  if (!entry) throw new Error('The award is not there.');
  const supportsWith = (signedCompetences: typeof competences | undefined) =>
    [
      ...supportsOf(
        attestedInForce([
          {
            entry,
            date,
            declared: false,
            faded: false,
            levels: signedCompetences ? levels : [],
            signedCompetences,
          },
        ]),
        now.badges,
        now.frameworks,
      ),
    ].map(([key, [support]]) => [key, support?.level]);
  expect(supportsWith(competences)).toEqual([
    ['rectec-engagement/agir-collectivement', 2],
    ['rectec-engagement/communiquer', undefined],
  ]);
  // What is not signed yet is of the badge as it is.
  expect(supportsWith(undefined)).toEqual([
    ['rectec-engagement/organisation', 4],
    ['rectec-engagement/communiquer', 2],
  ]);
});
