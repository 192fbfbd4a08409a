/** The pictures of the handbook and of the README are there, light enough, and each is used. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { filesOfShot, limits, shots } from './pictures/list.ts';
import { terminalPage } from './pictures/terminal.ts';

const project = resolve(import.meta.dirname, '..');
const guide = join(project, 'content', 'guide');
const folder = join(guide, 'pictures');
const present = readdirSync(folder).sort();
const texts = readdirSync(guide)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(join(guide, name), 'utf8'));
const asked = new Set(
  texts.flatMap((text) => [...text.matchAll(/<Picture name="([^"]+)"/g)].map(([, name]) => name)),
);
const readme = readFileSync(join(project, 'README.md'), 'utf8');

test('those that are there are those of the list, in both languages: npm run pictures', () => {
  const wanted = ['fr', 'en'].flatMap((language) => shots.flatMap((shot) => filesOfShot(shot, language)));
  expect(present).toEqual(wanted.sort());
});

test('every picture that a page asks for is one of the list, and every one of the list is asked for', () => {
  const names = shots.map(({ name }) => name);
  expect([...asked].filter((name) => !names.includes(name ?? ''))).toEqual([]);
  expect(names.filter((name) => !asked.has(name) && !readme.includes(`pictures/${name}.`))).toEqual([]);
});

test('the README shows pictures that are there', () => {
  const shown = [...readme.matchAll(/content\/guide\/pictures\/([\w.-]+)/g)].map(([, name]) => name);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((name) => !present.includes(name ?? ''))).toEqual([]);
});

test('each weighs at most 60 KB, and all of them 500 KB', () => {
  const weights = present.map((name) => statSync(join(folder, name)).size);
  expect(Math.max(...weights)).toBeLessThanOrEqual(limits.each);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(limits.all);
});

test.each(present)('%s has nothing in it but the picture', async (name) => {
  const { format, exif, xmp, iptc } = await sharp(join(folder, name)).metadata();
  expect([format, exif, xmp, iptc]).toEqual(['webp', undefined, undefined, undefined]);
});

test.each(['fr', 'en'])(
  'a shot in light and dark colours has one size, and so has it in %s',
  async (language) => {
    for (const shot of shots) {
      const sizes = await Promise.all(
        filesOfShot(shot, language).map(async (name) => {
          const { width, height } = await sharp(join(folder, name)).metadata();
          return `${width} × ${height}`;
        }),
      );
      expect(new Set(sizes).size, shot.name).toBe(1);
    }
  },
);

describe('a terminal', () => {
  const page = terminalPage('npm run check', '\x1b[1mfichier\x1b[22m <b> \x1b[31merreur\x1b[39m');

  test('shows the command and the colours of the answer', () => {
    expect(page).toContain('npm run check');
    expect(page).toContain('<span style="font-weight:700">fichier</span>');
    expect(page).toContain('<span style="color:#ff8f85">erreur</span>');
  });

  test('shows text as text', () => expect(page).toContain(' &lt;b> '));
});
