/** What others wrote, put into GitHub's Markdown, read by this project's own Markdown and as GitHub reads what is shown. */
import { markdownToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './markdown/markdown.ts';
import { codeText, markdownSentence, markdownText } from './markdown-text.ts';

const hostile = [
  '``` @victim ![x](https://evil.example/p.png) `',
  '`a` @victim ``b` [c](https://evil.example)',
  'www.evil.example et WWW.evil.example/p?a=b',
  'https://evil.example http://evil.example ftp://evil.example',
  'mailto:ana@evil.example ana@evil.example',
  '[a](https://evil.example) <https://evil.example> [b]: https://evil.example',
  '![x](https://evil.example/p.png) ![x][y]',
  '@everyone @octo/team \\@ana',
  '#1 GH-1 gh-12 structure/badges#3 ana@2e9904be81f59cb8ed4e92f93af76862b86d808b ABC-12',
  '2e9904b 2e9904be81f59cb8ed4e92f93af76862b86d808b structure/badges@2e9904b 61910000',
  ':octocat: :+1: :shipit:',
  '<img src=x onerror=alert(1)><script>alert(1)</script><!-- x -->',
  '</code></span></pre></td></table><a href=x>y</a>',
  '&lt;b&gt; &#64;ana &commat;ana',
  '**w** __z__ _i_ ~~y~~ $x$ ^s^ [^1] - [ ] x',
  'a | b | c',
  '# titre',
  '- liste',
  '1. liste',
  '> citation',
  '=== --- ***',
  '\\`\\* \\',
];

/** The texts of what was made, as GitHub finds them once it is HTML, with whether each stands in code. */
function textsOf(markdown: string) {
  const found: { readonly text: string; readonly inCode: boolean }[] = [];
  let inCode = false;
  for (const part of markdown.split(/(<\/?(?:span|code)>)/)) {
    if (part === '<code>' || part === '</code>') inCode = part === '<code>';
    else if (part !== '' && !part.includes('span>')) found.push({ text: entitiesRead(part), inCode });
  }
  return found;
}
const entitiesRead = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** What GitHub looks for in a text that is shown and is no code. */
const meaningful = [
  /@[\w-]/,
  /#\d/,
  /\w-\d/,
  /\b[0-9a-f]{7,40}\b/i,
  /:[\w+-]+:/,
  /www\./i,
  /[a-z]+:\/\//i,
  /mailto:./,
];

/** A node of HTML as the parser of Markdown gives it, with the HTML that stands in the text as it is. */
interface Parsed {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly children?: readonly Parsed[];
}

/** The elements that a Markdown makes, and its HTML but for the tags of our own. */
function marksIn({ type, tagName, value = '', children = [] }: Parsed): string[] {
  if (type === 'raw') return /^<\/?(?:span|code)>$/.test(value) ? [] : [value];
  return [...(tagName ? [tagName] : []), ...children.flatMap(marksIn)];
}

describe.each([
  ['a text', markdownText],
  ['a sentence', markdownSentence],
  ['code', codeText],
])('as %s', (_, made) => {
  test.each(hostile)('%j is nothing but a text', (text) => {
    const markdown = made(text);
    const plain = made === markdownSentence ? text.replace(/(?<!`)`([^`]+)`(?!`)/g, '$1') : text;
    expect(
      textsOf(markdown)
        .map((one) => one.text)
        .join(''),
    ).toBe(plain);
    for (const { text: shown, inCode } of textsOf(markdown))
      if (!inCode) for (const sign of meaningful) expect(shown).not.toMatch(sign);
    // Tags apart, nothing is left that Markdown could take for a sign.
    expect(markdown.replace(/<\/?(?:span|code)>/g, '').replace(/&#\d+;/g, '')).toMatch(
      /^[\p{L}\p{N}\p{Zs},;?%«»’“”…–—→·]*$/u,
    );
    expect(marksIn(markdownToHast(`- ${markdown}`) as Parsed)).toEqual(['ul', 'li']);
  });
});

test.each(hostile)('%j comes out of our own renderer as a paragraph of text', (text) => {
  const html = renderMarkdown(`a ${markdownText(text)}`, { locale: 'en' });
  expect(html).toMatch(/^<p>[^<]*<\/p>$/);
});

test('what stands between backticks in a sentence is code, and a backtick alone a backtick', () => {
  expect(markdownSentence('lancez `npm` !')).toBe('lancez <code>npm</code> &#33;');
  expect(markdownSentence('un ` seul')).toBe('un &#96; seul');
});

test('a text on several lines is on one', () => {
  expect(markdownText('a\r\n\nb')).toBe('a b');
  expect(codeText('a\nb')).toBe('<code>a b</code>');
});
