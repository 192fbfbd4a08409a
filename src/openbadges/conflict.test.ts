import { expect, it } from 'vitest';
import { conflictSides } from './conflict.ts';

it.each([
  ['{"a":1}', undefined],
  ['{"a":"<<<<<<< HEAD"}', undefined],
  ['<<<<<<< HEAD\n{"a":1}\n=======\n{"a":2}\n>>>>>>> autre\n', ['{"a":1}\n', '{"a":2}\n']],
  ['<<<<<<< HEAD\r\n1\r\n||||||| 3a9\r\n0\r\n=======\r\n2\r\n>>>>>>> autre', ['1', '2']],
  ['{\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> autre\n}', ['{\n1\n}', '{\n2\n}']],
])('%j has the sides %j', (text, sides) => {
  expect(conflictSides(text)).toEqual(sides);
});
