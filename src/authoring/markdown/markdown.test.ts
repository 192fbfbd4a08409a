import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { markdownProblems, plainText, renderInline, renderMarkdown } from './markdown.ts';

const html = (body: string) => renderMarkdown(body, { locale: 'fr' });

/** Attacks that have worked against one Markdown renderer or another. */
const attacks = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '<img src=x onerror=alert(1)>',
  'a <img src=x onerror=alert(1)> b',
  '<img src="x" onerror="alert(1)"',
  '<svg onload=alert(1)>',
  '<svg><script href="data:,alert(1)"/></svg>',
  '<svg><style><img src="</style><img src=x onerror=alert(1)>"></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img src onerror=alert(1)>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="background:url(javascript:alert(1))">x</div>',
  '<style>@import "//evil.example/x.css"</style>',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href="//evil.example/">',
  '<details open ontoggle=alert(1)>x</details>',
  '<!-- <script>alert(1)</script> -->',
  '<!--> <img src=x onerror=alert(1)> -->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '</p></main></body><script>alert(1)</script>',
  '<<script>alert(1);//<</script>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](//evil.example)',
  '[x](\\\\evil.example)',
  '[x](https://ex.org "\\" onmouseover=alert(1) x=\\"")',
  "[x](https://ex.org '\"><script>alert(1)</script>')",
  '[x](https://ex.org/"onmouseover="alert(1))',
  '[x]: javascript:alert(1)\n\n[x] [y][x]',
  '<javascript:alert(1)>',
  '<data:text/html,<script>alert(1)</script>>',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif)',
  '![x](x "onerror=alert(1)")',
  '![x"onerror="alert(1)](x)',
  '[![x](https://evil.example/pixel.gif)](javascript:alert(1))',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\nx\n```',
  '    <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '\\<script>alert(1)\\</script>',
  '＜script＞alert(1)＜/script＞',
  '<\u200Bscript>alert(1)</script>',
  '<script\u0000>alert(1)</script>',
  'x[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: y',
  '# <img src=x onerror=alert(1)> {#id onclick=alert(1)}',
  '| <script>alert(1)</script> |\n|-|\n| <img src=x onerror=alert(1)> |',
  '- [x] <input onfocus=alert(1) autofocus>',
  '{{constructor.constructor("alert(1)")()}}',
  '---\ntitle: <script>alert(1)</script>\n---\nx',
];

const tags =
  'a blockquote br code del div em h2 h3 h4 h5 h6 hr li ol p pre section span strong sup table tbody td th thead tr ul'.split(
    ' ',
  );
const attributes = 'href title rel id start scope role tabIndex ariaLabel dataAlign dataFootnotes'.split(' ');

describe('renderMarkdown', () => {
  it.each(attacks)('disarms %j', (attack) => {
    for (const rendered of [
      html(attack),
      html(`- a\n\n  ${attack}`),
      renderInline(attack, { locale: 'fr' }),
    ]) {
      for (const { tagName, properties } of elementsOf(rendered)) {
        expect(tags).toContain(tagName);
        for (const [name, value] of Object.entries(properties)) {
          expect(attributes).toContain(name);
          if (name === 'href')
            expect(destination(String(value))).toMatch(/^(https:\/\/(site|ex)\.org|mailto:)/);
          if (name === 'id') expect(value).toMatch(/^note-[0-9a-f]{8}-fn/);
        }
      }
      expect(rendered).not.toMatch(/<!--|<[?!]/);
    }
  });

  it.each([
    ['**a** *b* `c` ~~d~~', '<p><strong>a</strong> <em>b</em> <code>c</code> <del>d</del></p>'],
    ['a\\\nb', '<p>a<br>\nb</p>'],
    ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['3. a', '<ol start="3">\n<li>a</li>\n</ol>'],
    ['> a', '<blockquote>\n<p>a</p>\n</blockquote>'],
    ['```js\nl\'"a" !\n```', '<pre tabindex="0"><code>l\'"a" !\n</code></pre>'],
    ['a <b>gras</b> !', '<p>a gras\u202F!</p>'],
    ['a<!-- b -->c', '<p>ac</p>'],
    ['[a](javascript:b)', '<p>a</p>'],
    ['[a](https://ex.org "b")', '<p><a href="https://ex.org" title="b" rel="nofollow noreferrer">a</a></p>'],
    ['[](https://ex.org)', '<p><a href="https://ex.org" rel="nofollow noreferrer">https://ex.org</a></p>'],
    ['[a](mailto:b@ex.fr)', '<p><a href="mailto:b@ex.fr">a</a></p>'],
    ['b@ex.fr', '<p>b@ex.fr</p>'],
    ['<b@ex.fr>', '<p>b@ex.fr</p>'],
    [
      'https://ex.org/?a=b;c!',
      '<p><a href="https://ex.org/?a=b;c" rel="nofollow noreferrer">https://ex.org/?a=b;c</a>\u202F!</p>',
    ],
    [
      '<https://ex.org/a!>',
      '<p><a href="https://ex.org/a!" rel="nofollow noreferrer">https://ex.org/a!</a></p>',
    ],
    ['---\na: b\n---', '<hr>\n<h2>a\u00A0: b</h2>'],
    ['a ![b](c.png)', '<p>a </p>'],
    ['#\n\na', '\n<p>a</p>'],
    ['a\u202Eb\u2066c', '<p>abc</p>'],
    [
      '- [x] a\n- [ ] b',
      '<ul>\n<li><span role="img" aria-label="fait">☑</span> a</li>\n<li><span role="img" aria-label="à faire">☐</span> b</li>\n</ul>',
    ],
  ])('renders %j', (body, rendered) => {
    expect(html(body)).toBe(rendered);
  });

  it.each([
    ['# ###### ## #', 'h2 h3 h3 h2'],
    ['### ###', 'h2 h2'],
    ['## # ###', 'h2 h2 h3'],
    ['# ## ### #### ##### ######', 'h2 h3 h4 h5 h6 h6'],
  ])('sets headings written %s so that the page skips no level', (written, set) => {
    const body = written.split(' ').map((signs) => `${signs} a`);
    expect([...html(body.join('\n\n')).matchAll(/<(h\d)>/g)].map(([, tag]) => tag).join(' ')).toBe(set);
  });

  it('lowers headings so that the page keeps its only h1', () => {
    expect(renderMarkdown('# a', { locale: 'fr', headingShift: 2 })).toBe('<h3>a</h3>');
  });

  it('puts links within the site under its base path', () => {
    expect(renderMarkdown('[a](/badges/x/)', { locale: 'fr', href: (path) => `/repo${path}` })).toBe(
      '<p><a href="/repo/badges/x/">a</a></p>',
    );
  });

  it('gives tables headed columns, in a group that scrolls by keyboard, without a style', () => {
    expect(html('| a |  |\n|:-:|-|\n| b | c |').replaceAll('\n', '')).toBe(
      '<div role="group" tabindex="0" aria-label="Tableau"><table><thead><tr><th scope="col" data-align="center">a</th><td></td></tr></thead>' +
        '<tbody><tr><td data-align="center">b</td><td>c</td></tr></tbody></table></div>',
    );
  });

  it('links notes to their references by ids that no other body shares', () => {
    const rendered = html('a[^1]\n\n[^1]: b');
    const prefix = /note-[0-9a-f]{8}/.exec(rendered)?.[0] ?? 'none';
    expect(rendered.replaceAll(prefix, 'N').replaceAll('\n', '')).toBe(
      '<p>a<sup><a href="#N-fn-1" id="N-fnref-1" aria-label="Note 1">1</a></sup></p><section data-footnotes><ol><li id="N-fn-1">' +
        '<p>b <a href="#N-fnref-1" aria-label="Retour à l’appel de note 1">↩</a></p></li></ol></section>',
    );
    expect(html('c[^1]\n\n[^1]: b')).not.toContain(prefix);
  });

  it('sets quotation marks across markup, and leaves code and addresses alone', () => {
    expect(html('Il dit "**oui**": `"non"` !')).toBe(
      '<p>Il dit «\u202F<strong>oui</strong>\u202F»\u00A0: <code>"non"</code>\u202F!</p>',
    );
    expect(renderMarkdown('He said "**yes**"', { locale: 'en' })).toBe(
      '<p>He said “<strong>yes</strong>”</p>',
    );
  });

  it('does not take a quotation mark of one item for the pair of another', () => {
    expect(html('- 27"\n- "a')).toBe('<ul>\n<li>27"</li>\n<li>"a</li>\n</ul>');
  });

  it.each([
    ['depth', '>'.repeat(4000)],
    ['nested lists', `${'- '.repeat(4000)}a`],
    ['nested emphasis', `${'*a '.repeat(2000)}${'a* '.repeat(2000)}`],
    ['a table that multiplies', `${'|a'.repeat(400)}\n${'|-'.repeat(400)}\n${'|\n'.repeat(1000)}`],
  ])('shows a body as written when its %s is beyond prose', (_, body) => {
    const rendered = html(body);
    expect(rendered.length).toBeLessThan(body.length * 6);
    expect(rendered).not.toMatch(/<(blockquote|ul|em|table)>/);
    expect(markdownProblems(body)).toEqual([]);
    expect(plainText(body).length).toBeGreaterThan(0);
  });
});

describe('renderInline', () => {
  it.each([
    [
      '_a_ **b** `c` [d](https://ex.org)',
      '<em>a</em> <strong>b</strong> <code>c</code> <a href="https://ex.org" rel="nofollow noreferrer">d</a>',
    ],
    ['# a', '# a'],
    ['1. a', '1. a'],
    ['- a', '- a'],
    ['> a', '> a'],
    ['    a', 'a'],
    ['[a]: b', '[a]\u00A0: b'],
    ['a\n\nb', 'a b'],
    ['"a" !', '«\u202Fa\u202F»\u202F!'],
    ['(a)', '(a)'],
    ['~~a~~ ![b](c)d', 'a d'],
    ['<b>a</b>', 'a'],
    ['', ''],
  ])('renders %j as %j', (text, rendered) => {
    expect(renderInline(text, { locale: 'fr' })).toBe(rendered);
  });
});

describe('plainText', () => {
  it.each([
    ['# Titre\n\nUn **mot**, [deux](https://ex.org).', 'Titre Un mot, deux.'],
    ['- a\n- b', 'a b'],
    ['a  \nb', 'a b'],
    ['a[^1].\n\n[^1]: note', 'a.'],
    ['a <b>b</b> <!-- c -->', 'a b'],
    ['![a](b.png) c', 'c'],
    ['| a | b |\n|-|-|\n| c | d |', 'a b c d'],
    ['&lt;b> "a" !', '<b> "a" !'],
    ['', ''],
  ])('reads %j as %j', (body, text) => {
    expect(plainText(body)).toBe(text);
  });
});

describe('markdownProblems', () => {
  it('finds nothing in ordinary prose', () => {
    expect(markdownProblems('# a\n\n**b** [c](https://ex.org) [d](/e/) `<b>`\n\n```html\n<b>\n```')).toEqual(
      [],
    );
  });

  it.each<[string, string, number, number, Record<string, string>]>([
    ['a <b>c</b>', 'raw-html', 1, 3, { html: '<b>' }],
    ['a\n\n</div>', 'raw-html', 3, 1, { html: '</div>' }],
    ['- é😀 <br>', 'raw-html', 1, 7, { html: '<br>' }],
    ['a\r\n\r\nb <i>', 'raw-html', 3, 3, { html: '<i>' }],
    ['<!-- a --> <b>', 'raw-html', 1, 1, { html: '<!-- a --> <b>' }],
    ['a\nb <!-- c\nd -->', 'html-comment', 2, 3, { html: '<!-- c d -->' }],
    ['<!-- a -->', 'html-comment', 1, 1, { html: '<!-- a -->' }],
    ['a [b](javascript:c)', 'unsafe-link', 1, 3, { url: 'javascript:c' }],
    ['<javascript:c>', 'unsafe-link', 1, 1, { url: 'javascript:c' }],
    ['[b][c]\n\n[c]: data:d', 'unsafe-link', 1, 1, { url: 'data:d' }],
    ['a\n\n  ![b](https://ex.org/c.png)', 'remote-image', 3, 3, { url: 'https://ex.org/c.png', alt: 'b' }],
    ['![b][c]\n\n[c]: d.png', 'remote-image', 1, 1, { url: 'd.png', alt: 'b' }],
    ['a\n\n```', 'lone-fence', 3, 1, { found: '```' }],
    ['```\na\n```\n~~~', 'lone-fence', 4, 1, { found: '~~~' }],
  ])('finds in %j: %s at %i:%i', (body, code, line, column, data) => {
    expect(markdownProblems(body)).toEqual([{ code, line, column, data }]);
  });

  it('reports each problem of a body, in reading order', () => {
    const body = '<div>\n\n[a](javascript:b) ![c](d)\n\n</div>\n\n<i>a</i> <!-- b -->';
    expect(markdownProblems(body).map(({ code, line }) => [code, line])).toEqual([
      ['raw-html', 1],
      ['unsafe-link', 3],
      ['remote-image', 3],
      ['raw-html', 5],
      ['raw-html', 7],
      ['html-comment', 7],
    ]);
  });

  it.each(attacks.filter((attack) => /^<[a-z!?/][^:]*>/i.test(attack)))('reports %j', (attack) => {
    expect(markdownProblems(attack)).not.toEqual([]);
  });
});

/** Where a browser would go from a page of the site. */
function destination(href: string): string {
  return new URL(href, 'https://site.org/lucia/').href;
}

function elementsOf(rendered: string): Element[] {
  const walk = (node: Nodes): Element[] => [
    ...(node.type === 'element' ? [node] : []),
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return walk(htmlToHast(rendered, { fragment: true }) as Nodes);
}
