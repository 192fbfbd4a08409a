import { expect, test } from 'vitest';
import type { StationView } from './map.ts';
import { neighbourhood } from './neighbourhood.ts';

const station = (id: string, stage: number, after: string[] = [], branch?: string): StationView =>
  ({ id, stage, after, branch, title: id }) as unknown as StationView;

const stages = ['Intégration', 'Missions', 'Bilan'];
const stations = [
  station('accueil', 0),
  station('equipe', 0),
  station('mediation', 1, ['accueil'], 'mediation'),
  station('atelier', 1, ['mediation'], 'mediation'),
  station('laser', 1, ['accueil'], 'fablab'),
  station('bilan', 2, ['atelier', 'laser']),
];
const around = (badge: string) => neighbourhood(stages, stations, badge)?.stations.map(({ id }) => id);

test.each([
  ['what it asks for, and the next of its line', 'mediation', ['accueil', 'mediation', 'atelier']],
  ['what asks for it', 'laser', ['accueil', 'laser', 'bilan']],
  ['the stops before and after it on its line', 'equipe', ['accueil', 'equipe', 'bilan']],
])('holds %s', (_, badge, expected) => {
  expect(around(badge)).toEqual(expected);
});

test('keeps the stages that it crosses, with their number on the whole pathway', () => {
  const part = neighbourhood(stages, stations, 'atelier');
  expect(part?.stages).toEqual([
    { name: 'Missions', number: 2 },
    { name: 'Bilan', number: 3 },
  ]);
  expect(part?.stations.map(({ id, stage }) => [id, stage])).toEqual([
    ['mediation', 0],
    ['atelier', 0],
    ['bilan', 1],
  ]);
});

test('asks for nothing that it does not show', () => {
  const shown = neighbourhood(stages, stations, 'atelier')?.stations.find(({ id }) => id === 'mediation');
  expect(shown?.after).toEqual([]);
});

test('is nothing for a badge that stands elsewhere, or alone', () => {
  expect(around('ailleurs')).toBeUndefined();
  expect(neighbourhood(stages, [station('seul', 0)], 'seul')).toBeUndefined();
});
