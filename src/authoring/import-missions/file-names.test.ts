import { expect, test } from 'vitest';
import { fileNames } from './file-names.ts';

const long = 'a'.repeat(80);

test.each([
  [['Café réparation'], ['cafe-reparation']],
  [['UX'], ['mission-ux']],
  [
    ['?!', '…'],
    ['mission', 'mission-2'],
  ],
  [
    ['Tri', 'tri !', 'Tri'],
    ['tri', 'tri-2', 'tri-3'],
  ],
  // The second « Tri » must not take the name of « Tri 2 », wherever it stands.
  [
    ['Tri', 'Tri', 'Tri 2'],
    ['tri', 'tri-3', 'tri-2'],
  ],
  [
    ['Tri 2', 'Tri', 'Tri'],
    ['tri-2', 'tri', 'tri-3'],
  ],
  [
    [long, long],
    ['a'.repeat(60), `${'a'.repeat(58)}-2`],
  ],
])('the titles %j get the names %j', (titles, names) => {
  expect(fileNames(titles)).toEqual(names);
});
