import { expect, test } from 'vitest';
import { plainMarkdown } from './markdown-text.ts';

test.each([
  ['two\n\nlines\u2028more', 'two lines more'],
  ['«\u202Fcité\u00A0»', '«\u202Fcité\u00A0»'],
  ['a | b', 'a \\| b'],
  ['@ana and #12', '@\u2060ana and #\u206012'],
  ['<img src=x> & co', '&lt;img src=x> &amp; co'],
  ['![x](https://example.org/p.png)', '!\\[x\\](https:\u2060//example.org/p.png)'],
  ['**bold** _it_ ~no~', '\\*\\*bold\\*\\* \\_it\\_ \\~no\\~'],
  ['run `npm run a|b` now', 'run `npm run a\\|b` now'],
  ['one ` alone', 'one \\` alone'],
  ['x'.repeat(301), `${'x'.repeat(300)}…`],
])('%j is shown as %j', (text, shown) => {
  expect(plainMarkdown(text)).toBe(shown);
});
