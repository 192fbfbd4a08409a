import { expect, test } from 'vitest';
import { commandLocale } from './command-locale.ts';

test.each([
  ['fr', 'fr'],
  ['en', 'en'],
  ['français', 'fr'],
  [undefined, 'fr'],
])('to a structure whose language is %s, commands speak %s', (language, spoken) => {
  expect(commandLocale(language)).toBe(spoken);
});
