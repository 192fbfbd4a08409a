/** A tutor makes the usual mistakes: each is told once, where it is, with what to write instead, in both languages. */
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotationReporter } from '../authoring/annotations.ts';
import { tableReporter } from '../authoring/diagnostic-table.ts';
import { jsonReporter, terminalReporter } from '../authoring/report.ts';
import { checkAll } from '../check-all.ts';
import { readSettings } from '../settings.ts';
import { fileMistakes } from './mistakes/files.ts';
import { frontMatterMistakes } from './mistakes/front-matter.ts';
import { harmless } from './mistakes/harmless.ts';
import { keyboardMistakes } from './mistakes/keyboards.ts';
import { keyMistakes } from './mistakes/keys.ts';
import { type Change, edit, type Mistake, sound } from './mistakes/mistake.ts';
import { pictureMistakes } from './mistakes/pictures.ts';
import { valueMistakes } from './mistakes/values.ts';
import { removeAfterAll } from './support/files.ts';

const mistakes: readonly Mistake[] = [
  ...frontMatterMistakes,
  ...keyboardMistakes,
  ...valueMistakes,
  ...fileMistakes,
  ...pictureMistakes,
  ...keyMistakes,
];
const folder = removeAfterAll(mkdtempSync(join(tmpdir(), 'jalon-mistakes-')));

/** Checks the sound folder after a change, as `npm run check` does. */
async function checked(make: Change) {
  const content = mkdtempSync(join(folder, 'content-'));
  cpSync(sound, content, { recursive: true });
  await make(content);
  const noon = String(Date.UTC(2026, 5, 1, 12) / 1000);
  const result = await checkAll(readSettings({ JALON_CONTENT: content, SOURCE_DATE_EPOCH: noon }));
  return { ...result, root: content };
}

type Result = Awaited<ReturnType<typeof checked>>;

/** What the terminal shows, in paragraphs, the last of which sums up; with ordinary spaces. */
function said(result: Result, locale: 'fr' | 'en'): string[] {
  const text = terminalReporter(false)({ ...result, locale, folder: 'content' });
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .split('\n\n');
}

/** What each place where diagnostics are read shows of them. */
function shownBy(result: Result, locale: 'fr' | 'en'): string[] {
  const table = tableReporter({ address: () => undefined, limit: 100_000 });
  const reporters = [terminalReporter(false), jsonReporter, annotationReporter, table];
  return reporters.map((reporter) => reporter({ ...result, locale, folder: 'content' }));
}

/** The line of `file:line:column` as the terminal shows it; nothing where the file as a whole is meant. */
function shownAt({ root }: Result, at: string): string {
  const [, file = '', line] = /^(.*):(\d+):\d+$/.exec(at) ?? [];
  if (line === undefined) return '';
  const text = readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
  return `${line} │ ${text.slice(0, 80).replace(/[\t\u00a0\u202f]/g, ' ')}`.trimEnd();
}

const severities = { fr: ['erreur', 'à vérifier'], en: ['error', 'to check'] } as const;

test.each(mistakes.map((one) => [one.mistake, one] as const))(
  '%s is told once, where it is, with what to write instead',
  async (_, { make, told, at, warns = false, hidden, fr, en }) => {
    const result = await checked(make);
    for (const [locale, words] of [['fr', fr] as const, ['en', en] as const]) {
      const paragraphs = said(result, locale);
      expect(paragraphs).toHaveLength(2);
      const [found = ''] = paragraphs;
      expect(found.split('\n')[0]).toBe(`content/${at}  ${severities[locale][Number(warns)]}  ${told}`);
      for (const part of words) expect(found).toContain(part);
      expect(found).toContain('\n  → ');
      if (hidden === undefined) expect(found).toContain(shownAt(result, at));
      else for (const text of shownBy(result, locale)) expect(text).not.toContain(hidden);
    }
  },
);

test.each(harmless)('%s is no mistake, and changes nothing', async (_, make) => {
  const [before, after] = [await checked(() => {}), await checked(make)];
  expect(said(after, 'fr')).toEqual(['✓ Aucune erreur.']);
  expect(said(after, 'en')).toEqual(['✓ No errors.']);
  expect({ ...after.content, root: '' }).toEqual({ ...before.content, root: '' });
});

test('the words are those of the language of the site', async () => {
  const english = edit('issuer.md', 'place: Caen', 'place: Caen\nlanguage: en');
  expect((await checked(english)).locale).toBe('en');
  expect((await checked(() => {})).locale).toBe('fr');
});
