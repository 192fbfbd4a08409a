import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeAfterAll } from '../journeys/support/files.ts';
import { type InitRefusal, refusalOf, resumeRefusalOf } from './refusal.ts';

const empty = removeAfterAll(await mkdtemp(join(tmpdir(), 'jalon-init-')));
const signed = join(empty, 'signed');
const register = { 'no badges': empty, badges: signed } as const;
type Register = keyof typeof register;
await mkdir(join(signed, 'credentials', 'ana'), { recursive: true });
await writeFile(join(signed, 'credentials', 'ana', '1.json'), '{}');

/** What the register holds, whether it is the sample, whether git holds it, whether its loss is accepted; why it is refused. */
test.each<[Register, boolean, boolean | undefined, boolean, InitRefusal | undefined]>([
  ['no badges', true, true, false, undefined],
  ['no badges', true, undefined, false, undefined],
  ['no badges', true, false, true, 'uncommitted'],
  ['no badges', false, true, true, undefined],
  ['no badges', false, true, false, 'not-sample'],
  ['no badges', false, undefined, true, 'not-sample'],
  ['badges', true, true, true, 'issued'],
])('with %s issued, sample %s, held %s, accepted %s: %s', (issued, isSample, clean, accepted, why) => {
  expect(refusalOf({ people: register[issued], isSample, clean, accepted })).toBe(why);
});

test.each<[Register, string, string[], InitRefusal | undefined]>([
  ['no badges', 'content', [], undefined],
  ['no badges', 'other', [], 'other-folder'],
  ['no badges', 'content', ['--name'], 'other-answers'],
  ['badges', 'content', [], 'issued'],
])('a run cut short, with %s issued, begun in %s, with %j: %s', (issued, content, contradicted, why) => {
  const choices = { name: 'La Grange', language: 'fr', catalogue: 'starter' } as const;
  const journal = { choices, names: [], content, agreed: {}, applied: false };
  const copy = { project: '/copy', content: '/copy/content' };
  expect(resumeRefusalOf({ journal, copy, people: register[issued], contradicted })).toBe(why);
});
