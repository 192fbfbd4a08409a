import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { jsonReporter, terminalReporter } from './report.ts';

const at = (line: number, column: number, length: number) => ({
  start: { line, column },
  end: { line, column: column + length },
});
const source = '---\ntitle: Été\ndate: 12/03/2026\n---\n';
const day: Diagnostic = {
  code: 'bad-day',
  severity: 'error',
  file: 'volunteers/lina/awards/accueil.md',
  range: at(3, 7, 10),
  data: { kind: 'award', path: 'date', field: 'date', found: '12/03/2026', suggestion: '2026-03-12' },
};
const sources = new Map([[day.file, source]]);

test('a problem is shown with its place, its lines, its sentence and what to write', () => {
  const text = terminalReporter(false)({ diagnostics: [day], sources, locale: 'fr', folder: 'content' });
  expect(text.split('\n')).toEqual([
    'content/volunteers/lina/awards/accueil.md:3:7  erreur  bad-day',
    '   1 │ ---',
    '   2 │ title: Été',
    '   3 │ date: 12/03/2026',
    '     │       ^^^^^^^^^^',
    '  La date «\u202F12/03/2026\u202F» n’est pas écrite sous la forme attendue.',
    '  → Écrivez plutôt `2026-03-12`. Ce champ\u00A0: le jour où le badge a été obtenu.',
    '',
    '✗ 1 erreur.',
    '',
  ]);
});

test('a file beside the content folder is told by its own path', () => {
  const form: Diagnostic = {
    code: 'form-personal',
    severity: 'error',
    file: '../.github/ISSUE_TEMPLATE/award.yml',
    data: { form: 'award' },
  };
  const text = terminalReporter(false)({ diagnostics: [form], sources, locale: 'en', folder: 'content' });
  expect(text).toMatch(/^\.github\/ISSUE_TEMPLATE\/award\.yml {2}error {2}form-personal\n/);
});

test('nothing wrong is said in one line, in the language of the site', () => {
  const nothing = { diagnostics: [], sources, folder: 'content' };
  expect(terminalReporter(false)({ ...nothing, locale: 'fr' })).toBe('✓ Aucune erreur.\n');
  expect(terminalReporter(false)({ ...nothing, locale: 'en' })).toBe('✓ No errors.\n');
});

test('at most 200 problems are shown in full, errors before the rest; the others are counted', () => {
  const warnings = Array.from({ length: 150 }, (): Diagnostic => ({ ...day, severity: 'warning' }));
  const errors = Array.from({ length: 100 }, (): Diagnostic => ({ ...day }));
  const report = { diagnostics: [...warnings, ...errors], sources, folder: 'content' };
  const text = terminalReporter(false)({ ...report, locale: 'en' });
  expect(text.split('  error  bad-day').length - 1).toBe(100);
  expect(text.split('  to check  bad-day').length - 1).toBe(100);
  expect(text).toContain('… and 50 more points, which are not detailed here.\n\n✗ 100 errors, 150 to check.');
  const whole = { ...report, diagnostics: report.diagnostics.slice(50) };
  expect(terminalReporter(false)({ ...whole, locale: 'fr' })).not.toContain('détaillé');
});

test('what a file holds cannot turn the lines of the terminal around', () => {
  const hostile = { ...day, data: { ...day.data, found: 'a\u202Eb' } };
  const turned = new Map([[day.file, 'a\u202Eb\na\u202Eb\na\u202Eb1234567890\n']]);
  const text = terminalReporter(false)({
    diagnostics: [hostile],
    sources: turned,
    locale: 'en',
    folder: 'c',
  });
  expect(text).not.toContain('\u202E');
});

test('what a file holds cannot repaint repaint the terminal', () => {
  const hostile = { ...day, data: { ...day.data, found: '\u001b[2J\u001b]0;x\u0007' } };
  const text = terminalReporter(false)({
    diagnostics: [hostile],
    sources: new Map([[day.file, '\u001b[2J\n\u001b[2J\n\u001b[2J1234567890\n']]),
    locale: 'en',
    folder: 'content',
  });
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('a long line is cut around the place, and the carets stay under it', () => {
  const line = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
  const [, shown, carets] = ['', ...codeFrame(line, at(1, 501, 4))];
  expect(shown?.length).toBeLessThan(115);
  const column = carets?.indexOf('^^^^') ?? -1;
  expect(shown?.slice(column, column + 4)).toBe('HERE');
});

test('a range over several lines is underlined to the end of its first', () => {
  const frame = codeFrame('ab\ncd', { start: { line: 1, column: 2 }, end: { line: 2, column: 2 } });
  expect(frame).toEqual(['   1 │ ab', '     │  ^']);
});

test('for programs, the data and the words are one JSON', () => {
  const [first] = JSON.parse(jsonReporter({ diagnostics: [day], sources, locale: 'en', folder: '.' }));
  expect(first).toMatchObject({ ...day, message: expect.stringContaining('12/03/2026') });
});
