import { expect, it } from 'vitest';
import { importedBadge } from '../authoring/schemas/imported-badge.ts';
import { asLine } from './import-facts.ts';

const written = {
  title: 'Réparer un vélo',
  issuer: 'Un atelier',
  format: 'open-badges-3',
  outcome: 'valid',
  checked: '2026-01-10',
} as const;

it.each([
  ['Réparer un vélo', 'Réparer un vélo'],
  [' Réparer\n un\tvélo ', 'Réparer un vélo'],
  ['Vélo\u202E', 'Vélo'],
  [`${'a'.repeat(159)}🚲`, 'a'.repeat(159)],
  [' \u0007 ', undefined],
  [undefined, undefined],
])('the title %j is written %j, which the file may hold', (title, line) => {
  expect(asLine(title)).toBe(line);
  if (line !== undefined) expect(importedBadge.parse({ ...written, title: line }).title).toBe(line);
});
