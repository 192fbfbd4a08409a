import { expect, test } from 'vitest';
import { parseFrontMatter } from './front-matter.ts';

const read = (text: string) => parseFrontMatter('a.md', text);
const data = (yaml: string) => read(`---\n${yaml}\n---\n`).frontMatter?.data;

test('values are those of YAML 1.2, which leaves days and times alone', () => {
  expect(data('a: 2026-03-11\nb: 12:30\nc: yes\nd: 1.10\ne: 010')).toEqual({
    a: '2026-03-11',
    b: '12:30',
    c: 'yes',
    d: 1.1,
    e: 10,
  });
});

test.each([
  ['---\na: 1\n---\nText', 'Text', 4],
  ['---\na: 1\n---\n\n\n  Text\n\n', '  Text', 6],
  ['---\r\na: 1\r\n---\r\n\r\nOne\r\nTwo\r\n', 'One\nTwo', 5],
  ['\uFEFF---\na: 1\n---\nText', 'Text', 4],
  ['---\na: 1\n---', '', 4],
  ['--- \na: 1\n---\u00a0 \nText', 'Text', 4],
  ['---\n---\nText', 'Text', 3],
  ['---\n# nothing\n---\n---\nText', '---\nText', 4],
])('the body of %j starts where it is said to start', (text, body, bodyLine) => {
  expect(read(text).frontMatter).toMatchObject({ body, bodyLine });
  expect(text.replace(/\r\n/g, '\n').split('\n')[bodyLine - 1] ?? '').toBe(body.split('\n')[0]);
});

test.each(['---js', '---json', '---coffee', '--- yaml', ' ---', '{}'])(
  'the first line %j is refused',
  (first) => {
    const { frontMatter, diagnostics } = read(`${first}\n{}\n---\n`);
    expect(frontMatter).toBeUndefined();
    expect(diagnostics).toMatchObject([{ range: { start: { line: 1, column: 1 } } }]);
  },
);

test('a broken file fails the second time too', () => {
  const text = '---\na: [\n---\n';
  expect(read(text)).toEqual(read(text));
  expect(read(text).frontMatter).toBeUndefined();
});

test('positions are those of the file, in UTF-16 units', () => {
  const text = '---\nname: "é😀"\nlist:\n  - { a: 1, b: deux }\nempty:\n---\n';
  const positions = read(text).frontMatter?.positions;
  expect(positions?.value(['name'])).toEqual({ start: { line: 2, column: 7 }, end: { line: 2, column: 12 } });
  expect(positions?.key(['list', 0, 'b']).start).toEqual({ line: 4, column: 13 });
  expect(positions?.value(['list', 0, 'b']).start).toEqual({ line: 4, column: 16 });
  expect(positions?.value(['empty']).start).toEqual({ line: 5, column: 1 });
  expect(positions?.insertion([]).start).toEqual({ line: 6, column: 1 });
  expect(positions?.insertion(['list', 0]).start).toEqual({ line: 4, column: 7 });
  expect(positions?.value(['absent', 3]).start).toEqual({ line: 6, column: 1 });
});

test('names that JavaScript knows are names like others', () => {
  const parsed = read('---\n__proto__: { polluted: yes }\nconstructor: 1\n---\n').frontMatter;
  expect(Object.keys(parsed?.data ?? {})).toEqual(['__proto__', 'constructor']);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('values repeated by reference are refused before they multiply', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghi'.split('').map((name, index) => {
      const before = 'abcdefghi'[index];
      return `${name}: &${name} [${`*${before}, `.repeat(9)}*${before}]`;
    }),
  ].join('\n');
  const { frontMatter, diagnostics } = read(`---\n${bomb}\n---\n`);
  expect(frontMatter).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-tag']);
});

test.each([
  ['fields', (i: number) => `x${i}: 1\n`],
  ['fields with a question mark', (i: number) => `? x${i}\n`],
  ['fields between braces', (i: number) => `${i === 0 ? 'a: {' : ''} x${i},${i === 39_999 ? ' }' : ''}`],
])('tens of thousands of %s are one problem, soon told', (_, field) => {
  const yaml = Array.from({ length: 40_000 }, (_, i) => field(i)).join('');
  const start = performance.now();
  expect(read(`---\n${yaml}\n---\n`).diagnostics.map(({ code }) => code)).toEqual(['too-many-fields']);
  expect(performance.now() - start).toBeLessThan(1000);
});

test('as many fields as a file may have are read', () => {
  const yaml = Array.from({ length: 500 }, (_, i) => `x${i}: 1`).join('\n');
  expect(Object.keys(data(yaml) ?? {})).toHaveLength(500);
});
