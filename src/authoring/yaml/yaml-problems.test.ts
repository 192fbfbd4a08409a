import { describe, expect, it } from 'vitest';
import { describe as inWords } from '../../locales/diagnostics.ts';
import { parseFrontMatter } from './front-matter.ts';

/** Front matter as people get it wrong, the code that it gives, and the line of the file that must be shown. */
const mistakes: readonly (readonly [yaml: string, code: string, line: number])[] = [
  // A space that cannot be seen.
  ['a: 1\ntitle:\u00a0Atelier\nb: 2', 'yaml-invisible-space', 3],
  ['a:\n  -\u202fname: x\n    file: y', 'yaml-invisible-space', 3],
  ['a:\n  b: 1\n\u00a0 c: 2\n d: 3', 'yaml-invisible-space', 4],
  // A dash that touches.
  ['a:\n  -{ b: x, c: 1 }\n  -{ b: y, c: 1 }', 'yaml-dash-space', 3],
  ['a:\n  - { b: x, c: 1 }\n  -{ b: y, c: 1 }', 'yaml-dash-space', 4],
  ['a:\n  -b: x\n    c: 1', 'yaml-dash-space', 3],
  // Another sign in place of the dash.
  ['a:\n  — b: x\n    c: 1', 'yaml-list-sign', 3],
  ['a:\n  * b\n  * c', 'yaml-list-sign', 3],
  // The line whose indentation is wrong, not the one before.
  ['date: 2025-01-01\n  summary: x\nb: y', 'yaml-indent', 3],
  [' date: 2025-01-01\nsummary: x', 'yaml-indent', 2],
  ['a:\n  name: x\n role: y', 'yaml-indent', 4],
  ['a:\n  name: x\n   role: y', 'yaml-indent', 4],
  ['a:\n  - name: x\n   file: y', 'yaml-indent', 4],
  ['a:\n  - name: x\n     file: y', 'yaml-indent', 4],
  ['a:\n  - name: x\n - name: y', 'yaml-indent', 4],
  // What is not a field.
  ['summary x\ndate: 1', 'yaml-field', 2],
  ['summary:x\ndate: 1', 'yaml-field', 2],
  ['date: 1\nsummary', 'yaml-field', 3],
  ['a: 1\n- b', 'yaml-field', 3],
  // Signs with another sense.
  ['a: b: c', 'yaml-colon', 2],
  ['a: b\u00a0: c', 'yaml-colon', 2],
  ['a: |x\n  b', 'yaml-character', 2],
  ['a: > b', 'yaml-character', 2],
  ['a: * b', 'yaml-character', 2],
  ['a: & b', 'yaml-character', 2],
  ['a: &x &y 1', 'yaml-character', 2],
  ['a: "C:\\photos"', 'yaml-backslash', 2],
  ['a: "x" et "y"', 'yaml-quote', 2],
  ['a: [40] journées', 'yaml-character', 2],
  ['**a**: b', 'yaml-field', 2],
  // Brackets and braces.
  ['a: [b, c #3, d]\ne: 1', 'yaml-bracket', 2],
  ['a: [b\nc: 1', 'yaml-bracket', 2],
  ['a: {b}}', 'yaml-bracket-extra', 2],
  ['a: { b: 1 c: 2 }', 'yaml-separator', 2],
  ['a: - b: c', 'yaml-dash', 2],
  ['a:\n\tb: 1', 'yaml-tab', 3],
  // What has no words of its own.
  ['a: [,]', 'yaml-syntax', 2],
  ['a: 1\n...\nb: 2', 'yaml-syntax', 4],
  ['%YAML\na: 1', 'yaml-syntax', 2],
  [`${'a'.repeat(1100)}: 1`, 'yaml-syntax', 2],
  ['"a" "b": 1', 'yaml-syntax', 2],
];

describe('a mistake of YAML is told where it stands, in plain words', () => {
  it.each(mistakes)('%j is %s', (yaml, code, line) => {
    const { diagnostics } = parseFrontMatter('a.md', `---\n${yaml}\n---\n`);
    expect(diagnostics.map((one) => [one.code, one.range?.start.line])).toEqual([[code, line]]);
    const [diagnostic] = diagnostics;
    if (!diagnostic) return;
    const detail = String(diagnostic.data['detail']);
    expect(detail).not.toBe('undefined');
    for (const locale of ['fr', 'en'] as const) {
      const { message, hint } = inWords(diagnostic, locale);
      expect(`${message} ${hint}`).not.toContain(detail.slice(0, 30));
      expect(hint).not.toBe('');
    }
  });

  const suggestions: readonly (readonly [yaml: string, suggestion: string])[] = [
    ['a: “b : c”', 'a: "b : c"'],
    ['a: « b : c »', 'a: "b : c"'],
    ['a: @b "c"', `a: '@b "c"'`],
    ['a: !b', 'a: "!b"'],
    ['a: [40] journées', 'a: "[40] journées"'],
    ['a: "b', 'a: "b"'],
    ['a: "b”', 'a: "b"'],
    [`a: 'l'été'`, `a: "l'été"`],
    ['a: "le "b" c"', `a: 'le "b" c'`],
    ['a: "x" et "y"', `a: '"x" et "y"'`],
    ['d: 1\na = b', 'a: b'],
    ['d: 1\na:b', 'a: b'],
    ['**a**: b', 'a: b'],
    ['a:\nune suite', 'a: une suite'],
  ];
  it.each(suggestions)('%j was meant as %j', (yaml, suggestion) => {
    const { diagnostics } = parseFrontMatter('a.md', `---\n${yaml}\n---\n`);
    expect(diagnostics.map(({ data }) => data['suggestion'])).toEqual([suggestion]);
    expect(parseFrontMatter('a.md', `---\n${suggestion}\n---\n`).diagnostics).toEqual([]);
  });

  const indented: readonly (readonly [yaml: string, spaces: number | undefined])[] = [
    [' a: 1\nb: 2', 0],
    ['a:\n  b: 1\n   c: 2', 2],
    ['a:\n  b: 1\n c: 2', 2],
    ['a:\n  - b: 1\n   c: 2', 4],
    ['a:\n  - b: 1\n - b: 2', 2],
    ['a:\n  b: 1\nc: 2\n  d: 3', undefined],
  ];
  it.each(indented)('the line that is not aligned in %j begins with %s spaces', (yaml, spaces) => {
    const { diagnostics } = parseFrontMatter('a.md', `---\n${yaml}\n---\n`);
    expect(diagnostics.map(({ code, data }) => [code, data['spaces']])).toEqual([['yaml-indent', spaces]]);
  });

  it.each(['a: "- 5"\nb: -5', 'a: |\n  -texte\n  Objectif\u00a0: faire', 'a: [b, "c #3"]'])(
    '%j is no mistake',
    (yaml) => {
      expect(parseFrontMatter('a.md', `---\n${yaml}\n---\n`).diagnostics).toEqual([]);
    },
  );
});
