import { expect, test } from 'vitest';
import { breakLabel } from './label.ts';

test.each([
  ['Accueil', ['Accueil']],
  ['Accueil du public', ['Accueil du', 'public']],
  ['  Équipe   du Dôme ', ['Équipe du Dôme']],
  ['Anticonstitutionnellement', ['Anticonstitut…']],
  ['Médiation scientifique auprès des publics éloignés', ['Médiation', 'scientifique', 'auprès des…']],
])('%j becomes %j', (text, lines) => {
  expect(breakLabel(text, 14)).toEqual(lines);
});

test('no line is ever longer than asked, nor more than three', () => {
  for (let width = 4; width < 20; width++) {
    const lines = breakLabel('Un très long titre de badge, avec anticonstitutionnellement au milieu', width);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    expect(lines.length).toBeLessThanOrEqual(3);
  }
});
