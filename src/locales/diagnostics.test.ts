import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { catalogues, describe } from './diagnostics.ts';

const empty = (code: string): Diagnostic => ({ code, severity: 'error', file: 'a.md', data: {} });

test('every code has words in both languages', () => {
  expect(Object.keys(catalogues.en).sort()).toEqual(Object.keys(catalogues.fr).sort());
});

test('every code of the register has words', () => {
  const openbadges = join(import.meta.dirname, '../openbadges');
  const codes = readdirSync(openbadges)
    .filter((name) => /^register.*(?<!\.test)\.ts$/.test(name))
    .flatMap((name) => [...readFileSync(join(openbadges, name), 'utf8').matchAll(/'(register-[a-z-]+)'/g)])
    .map((match) => String(match[1]));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !Object.hasOwn(catalogues.fr, code))).toEqual([]);
});

test('French signs stand after no-break spaces', () => {
  for (const code of Object.keys(catalogues.fr)) {
    const { message, hint } = describe(empty(code), 'fr');
    const prose = `${message} ${hint}`.replace(/`[^`]*`/g, '');
    expect(prose, code).not.toMatch(/ [:;!?»]|« |'/);
  }
});

test('sentences are short enough to be read once', () => {
  for (const catalogue of ['fr', 'en'] as const) {
    for (const code of Object.keys(catalogues[catalogue])) {
      const { message, hint } = describe(empty(code), catalogue);
      for (const sentence of `${message} ${hint}`.split(/[.!?]\s/))
        expect(sentence.split(/ +/).length, `${code}: ${sentence}`).toBeLessThanOrEqual(24);
    }
  }
});

test('what was found is quoted as it was written', () => {
  const found = { ...empty('bad-email'), data: { found: 'a : b ?' } };
  expect(describe(found, 'fr').message).toContain('«\u202Fa : b ?\u202F»');
});

test('a code that has no words yet is shown all the same', () => {
  expect(describe({ ...empty('toString'), data: { n: 1 } }, 'fr').message).toBe('toString {"n":1}');
});
