import { expect, test } from 'vitest';
import type { StopState } from '../portfolio/progress.ts';
import type { StationView } from './map.ts';
import { timetable } from './timetable.ts';

const station = (id: string, branch?: string, state: StopState = 'later'): StationView => ({
  id,
  stage: 0,
  branch,
  after: [],
  milestone: false,
  optional: false,
  branchName: branch,
  title: id,
  href: `/${id}/`,
  branchHue: branch === undefined ? undefined : 'savoir',
  category: 'savoir',
  silhouette: '',
  icon: 'medal',
  pictogram: undefined,
  declared: false,
  state,
  word: '',
  longWord: '',
});

const rails = (...stations: StationView[]) =>
  timetable(stations, 1).flatMap((lines) =>
    lines.map(
      ({ station: { id }, main, branch, isFirst }) => `${id}${isFirst ? '*' : ''}: ${main} | ${branch}`,
    ),
  );

test('the main line runs from its first station to its last, past the branches', () => {
  expect(rails(station('a'), station('b', 'x'), station('c', 'x'), station('d'))).toEqual([
    'a: down | ',
    'b*: up down | fork down',
    'c: up down | up',
    'd: up | ',
  ]);
});

test('after its last station it only reaches the last branch', () => {
  expect(rails(station('a'), station('b', 'x'), station('c', 'y'))).toEqual([
    'a: down | ',
    'b*: up down | fork',
    'c*:  | fork',
  ]);
});

test('a branch that opens a stage leaves no line', () => {
  expect(rails(station('a', 'x'), station('b', 'x'))).toEqual(['a*:  | down', 'b:  | up']);
});

test('a branch that goes on from an earlier stage does not leave the main line again', () => {
  const later = (one: StationView, after: readonly string[] = []): StationView => ({
    ...one,
    stage: 1,
    after,
  });
  const lines = (...stations: StationView[]) =>
    timetable(stations, 2)[1]?.map(({ station: { id }, branch }) => `${id}: ${branch}`);
  const [a, b] = [station('a'), station('b', 'x')];
  expect(lines(a, b, later(station('c')), later(station('d', 'x')))).toEqual(['c: ', 'd: up']);
  expect(lines(a, b, later(station('c')), later(station('d', 'x'), ['b']))).toEqual(['c: ', 'd: up']);
  expect(lines(a, b, later(station('c')), later(station('d', 'x'), ['c']))).toEqual(['c: ', 'd: fork']);
  const [end] = timetable([a, b, later(station('c')), later(station('d', 'x'))], 2)[1] ?? [];
  expect(end?.main).toBe('');
});

test('a way is travelled where both its ends are obtained', () => {
  expect(
    rails(
      station('a', undefined, 'obtained'),
      station('b', 'x', 'obtained'),
      station('c', 'x'),
      station('d'),
    ),
  ).toEqual(['a: down | ', 'b*: up down | fork fork-done down', 'c: up down | up', 'd: up | ']);
});
