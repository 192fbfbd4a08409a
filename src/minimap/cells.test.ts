import { expect, test } from 'vitest';
import { boxesOf, cellOf, pinWidth, sizes } from './cells.ts';

const captions = (words: string) => ({
  title: () => 'Écoute',
  word: () => '',
  done: () => true,
  stages: [],
  here: { id: 'ecoute', words },
});

test.each(['Léa en est là', 'Marie-Françoise en est là'])(
  'the pin “%s” is as wide as its words need',
  (words) => {
    const cell = cellOf('ecoute', false, captions(words));
    const [, , pin] = boxesOf(cell, 0, 0);
    expect(pin).toMatchObject({ x: -pinWidth(words) / 2, width: pinWidth(words) });
    expect(cell.width).toBeGreaterThanOrEqual(pinWidth(words));
  },
);

test('only the stop where the person is has a pin, and a first name of any length has words that fit', () => {
  expect(boxesOf(cellOf('accueil', false, captions('Léa en est là')), 0, 0)).toHaveLength(2);
  expect(pinWidth('en est là')).toBeLessThan(sizes.pin.widest);
  expect(pinWidth('Wilhelmine-Alexandrine en est là')).toBeGreaterThan(sizes.pin.widest);
});
