import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { newFileWords } from '../../src/locales/new-file.ts';
import { localisedOutput } from './localised-output.ts';

function shown(text: string): string {
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  localisedOutput(output, newFileWords.fr.keys).write(text);
  return written;
}

/** What the program that asks writes of its own. */
test.each([
  ['↑/↓ to select • Enter: confirm • Type: to search', '↑/↓ défiler • Entrée valider • Texte chercher'],
  [
    '↑/↓ to navigate • Tab: select • Enter: confirm • Type: to search',
    '↑/↓ défiler • Tab cocher • Entrée valider • Texte chercher',
  ],
  [
    '↑/↓ to navigate • Space/Tab: select • Enter: confirm • Type: to search',
    '↑/↓ défiler • Espace/Tab cocher • Entrée valider • Texte chercher',
  ],
  ['Search: lu (3 matches)', 'Chercher lu (3)'],
  ['No matches found', 'Rien de tel'],
  ['2 items selected', '2 réponse(s)'],
])('the line %j reads %j, and is not longer', (theirs, ours) => {
  expect(shown(theirs)).toBe(ours);
  expect(ours.length).toBeLessThanOrEqual(theirs.length);
});

test('what the content says is left as it is', () => {
  expect(shown('Please select and confirm')).toBe('Please select and confirm');
});
