import { expect, test } from 'vitest';
import { draw, sizes } from './drawing.ts';
import { layout, type MapStop } from './layout.ts';

const stops: MapStop[] = [
  { id: 'a', stage: 0, branch: undefined, after: [] },
  { id: 'b', stage: 1, branch: 'up', after: ['a'] },
  { id: 'c', stage: 1, branch: 'down', after: ['a'] },
  { id: 'd', stage: 1, branch: undefined, after: [] },
  { id: 'e', stage: 2, branch: undefined, after: ['b', 'c'] },
];
const drawing = draw(layout(stops, 3), (id) => `Badge ${id}`, ['Un', 'Deux', 'Trois']);

test('every stretch is drawn once, from one stop to another', () => {
  const drawn = drawing.tracks.map(({ from, to }) => `${from}-${to}`).sort();
  expect(drawn).toEqual(['a-b', 'a-c', 'a-d', 'b-e', 'c-e', 'd-e']);
});

test('stations and labels stay inside the drawing', () => {
  for (const { x, y, label, labelY } of drawing.stations) {
    expect(x - sizes.station / 2).toBeGreaterThanOrEqual(0);
    expect(x + sizes.station / 2).toBeLessThanOrEqual(drawing.width);
    expect(y - sizes.station / 2).toBeGreaterThanOrEqual(sizes.bandHead);
    expect(labelY + label.length * sizes.lineHeight).toBeLessThanOrEqual(drawing.height);
  }
});

test('lines turn between columns, never through a station', () => {
  for (const { path } of drawing.tracks) {
    for (const [, turn] of path.matchAll(/Q(-?[\d.]+) /g)) {
      const near = drawing.stations.map(({ x }) => Math.abs(x - Number(turn)));
      expect(Math.min(...near)).toBeGreaterThan(sizes.station / 2 + 4);
    }
  }
});

test('labels of neighbouring rows do not touch', () => {
  const at = (id: string) => drawing.stations.find((station) => station.id === id);
  const [above, below] = [at('b'), at('d')];
  const lastLine = (above?.labelY ?? 0) + (above?.label.length ?? 0) * sizes.lineHeight;
  expect(lastLine).toBeLessThan((below?.y ?? 0) - sizes.station / 2);
});

test('the same pathway gives the same drawing', () => {
  expect(draw(layout(stops, 3), (id) => `Badge ${id}`, ['Un', 'Deux', 'Trois'])).toEqual(drawing);
});
