import { expect, test } from 'vitest';
import { breakLabel } from './label.ts';
import { textWidth } from './text-width.ts';

test.each([
  ['Accueil', ['Accueil']],
  ['Accueil du public', ['Accueil du', 'public']],
  ['Vraiment\u202f? Si\u00a0!', ['Vraiment\u202f?', 'Si\u00a0!']],
  ['Saint-Lô, Caen – Maison de l’engagement', ['Saint-Lô,', 'Caen –', 'Maison de…']],
  ['  Équipe   du Dôme ', ['Équipe du', 'Dôme']],
  ['Anticonstitutionnellement', ['Anticonstit…']],
  ['Médiation scientifique auprès des publics éloignés', ['Médiation', 'scientifique', 'auprès des…']],
])('%j becomes %j', (text, lines) => {
  expect(breakLabel(text, 92, 13)).toEqual(lines);
});

test('what is cut ends with a word, not with the sign after it', () => {
  expect(breakLabel('Accueil – public', 75, 13, 1)).toEqual(['Accueil…']);
});

test('no line is ever wider than asked, nor are there more than three', () => {
  for (let width = 30; width < 200; width++) {
    const lines = breakLabel(
      'Un très long titre de badge, avec anticonstitutionnellement au milieu',
      width,
      13,
    );
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(width);
    expect(lines.length).toBeLessThanOrEqual(3);
  }
});

test('a letter that the table does not know is as wide as it can be', () => {
  expect(textWidth('漢', 10)).toBe(10);
  expect(textWidth('i', 100)).toBeLessThan(textWidth('M', 100));
});
