import { expect, test } from 'vitest';
import { annotationReporter } from './annotations.ts';
import type { Diagnostic, Range } from './diagnostic.ts';

const range: Range = { start: { line: 3, column: 7 }, end: { line: 3, column: 17 } };
const day: Diagnostic = {
  code: 'bad-day',
  severity: 'error',
  file: 'volunteers/lina/awards/accueil.md',
  range,
  data: { kind: 'award', path: 'date', field: 'date', found: '12/03/2026', suggestion: '2026-03-12' },
};
const annotate = (diagnostics: readonly Diagnostic[], folder = 'content', locale: 'fr' | 'en' = 'fr') =>
  annotationReporter({ diagnostics, sources: new Map(), locale, folder }).split('\n').slice(0, -1);

test('a problem is one command, on its line, with what is wrong and what to write', () => {
  expect(annotate([day])).toEqual([
    '::error file=content/volunteers/lina/awards/accueil.md,line=3,col=7,endLine=3,endColumn=16,title=Erreur' +
      '::La date «\u202F12/03/2026\u202F» n’est pas écrite sous la forme attendue.' +
      '%0AÉcrivez plutôt `2026-03-12`. Ce champ\u00A0: le jour où le badge a été obtenu.',
  ]);
});

test.each([
  ['over several lines has no columns', { ...range, end: { line: 5, column: 2 } }, 'line=3,endLine=5,title='],
  [
    'without width has one column',
    { ...range, end: range.start },
    'line=3,col=7,endLine=3,endColumn=7,title=',
  ],
])('a place %s', (_, place, expected) => {
  expect(annotate([{ ...day, range: place }])[0]).toContain(`accueil.md,${expected}`);
});

test('a problem of the file as a whole has no line', () => {
  const { range: _, ...whole } = day;
  expect(annotate([whole])[0]).toMatch(/^::error file=content\/volunteers\/lina\/awards\/accueil\.md,title=/);
});

test('the first ten only, errors before the rest, in the language of the site', () => {
  const warnings = Array.from({ length: 20 }, (): Diagnostic => ({ ...day, severity: 'warning' }));
  const lines = annotate([...warnings, day, day, day], 'content', 'en');
  expect(lines).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(3);
  expect(lines[0]).toContain('title=Error::');
  expect(lines[9]).toContain('title=To check::');
  expect(lines.slice(0, 3).every((line) => line.startsWith('::error '))).toBe(true);
});

test.each([
  ['content/lieu', 'content/lieu/volunteers/'],
  ['', 'volunteers/'],
])('the folder %j is from the root of the repository', (folder, expected) => {
  expect(annotate([day], folder)[0]).toContain(`file=${expected}`);
});

test.each([
  '::set-output name=a::b',
  'a\n::set-output name=a::b',
  'a\r\n::error::b',
  'a%0A::error::b',
  '##[add-path]/tmp',
  'a\u2028::error::b',
])('%j in a file cannot end a command nor begin another', (found) => {
  const file = `volunteers/${found}/awards/a,line=1:b.md`;
  const lines = annotate([{ ...day, file, data: { ...day.data, found, example: [found, found] } }]);
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/[\r\n]/);
  const [, properties = '', message = ''] = /^::error ([^:]*)::(.*)$/su.exec(lines[0] ?? '') ?? [];
  expect(properties.split(',').map((pair) => pair.split('=')[0])).toEqual([
    'file',
    'line',
    'col',
    'endLine',
    'endColumn',
    'title',
  ]);
  if (found.includes('%')) expect(message).toContain('a%250A::error::b');
  expect(message.replaceAll(/%(?:25|0A|0D)/g, '')).not.toContain('%');
});
