import { describe, expect, test } from 'vitest';
import { markdownProblems, plainText, renderMarkdown } from '../markdown/markdown.ts';
import { blocksOf, markdownOf } from './markdown-text.ts';
import { hostile } from './testing/hostile.ts';

describe('any text becomes Markdown that shows it as it is', () => {
  test.each(hostile)('%j', (text) => {
    const markdown = markdownOf(blocksOf(text));
    expect(markdownProblems(markdown)).toEqual([]);
    expect(plainText(markdown)).toBe(text.replace(/\s+/g, ' ').trim());
    expect(renderMarkdown(markdown, { locale: 'fr' })).not.toMatch(/<(?!\/?(p|br|a)[\s>])/);
    expect(markdown).not.toMatch(/^(?:---|<{7}|>{7})/m);
  });
});

test.each([
  ['a\nb', 'a\\\nb'],
  ['a\n\nb', 'a\n\nb'],
  [
    'Il faut :\n- un tournevis\n• un café\nEt du temps.',
    'Il faut :\n\n- un tournevis\n- un café\n\nEt du temps.',
  ],
  ['https://ex.org/a_b?c=1&d=2.', '<https://ex.org/a_b?c=1&d=2>.'],
  ['(https://ex.org/A_(b))', '(<https://ex.org/A_(b)>)'],
  ['![la *carte*](https://ex.org/a_b)', '\\![la \\*carte\\*](https://ex.org/a_b)'],
  ['  a  \n\n\n  b', 'a\n\nb'],
  ['', ''],
])('%j is written %j', (text, markdown) => {
  expect(markdownOf(blocksOf(text))).toBe(markdown);
});
