import { expect, test } from 'vitest';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { causedBy } from './caused.ts';

const at = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 2 } });
const error = (file: string, more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: 'unknown-badge',
  severity: 'error',
  file,
  data: {},
  ...more,
});
const written = 'badges/jardin.md';
const elsewhere = error('pathways/service.md', { range: at(3) });

test.each<[title: string, before: Diagnostic[], after: Diagnostic[], own: number, others: number]>([
  ['an error in a written file is its own', [], [error(written)], 1, 0],
  ['a remark on a written file is its own', [], [error(written, { severity: 'warning' })], 1, 0],
  ['an error elsewhere that was not there is its own too', [], [elsewhere], 1, 0],
  ['an error elsewhere that was there is not', [elsewhere], [elsewhere], 0, 1],
  [
    'nor is one that now names the written file among others',
    [elsewhere],
    [{ ...elsewhere, data: { known: ['jardin'] } }],
    0,
    1,
  ],
  ['a second error on another line is', [elsewhere], [elsewhere, { ...elsewhere, range: at(4) }], 1, 1],
  ['another error on the same line is', [elsewhere], [elsewhere, { ...elsewhere, code: 'bad-slug' }], 1, 1],
  ['a remark elsewhere is told of nobody', [], [{ ...elsewhere, severity: 'warning' }], 0, 0],
])('%s', (_, before, after, own, others) => {
  const caused = causedBy([written], before, after);
  expect([caused.own.length, caused.others.length]).toEqual([own, others]);
});
