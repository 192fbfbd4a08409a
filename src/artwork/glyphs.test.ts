import { expect, it } from 'vitest';
import { drawableText, drawableWords, familiar, missingGlyphs, undrawn } from './glyphs.ts';

it.each([
  ['Cœur à l’ouvrage — « Ça va » : ÉÈÀÇŒÆ €, 50 %', []],
  ['Łódź, Šibenik, Kraków', []],
  ['e\u0301coute', []],
  ['fête 🎉 et 👩‍🔬', ['🎉', '👩‍🔬']],
  ['日本 日', ['日', '本']],
  ['a → b ✓', ['→', '✓']],
  ['co\u2011création', []],
  ['Ŝ et ĉ, 5\u00a0‰', ['Ŝ', 'ĉ', '‰']],
])('finds what cannot be drawn in “%s”', async (text, missing) => {
  expect(await missingGlyphs(text)).toEqual(missing);
});

it('takes for granted what satori does draw, and no other letter', async () => {
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
  const granted = letters.filter((letter) => familiar.test(letter));
  expect(granted.length).toBeGreaterThan(200);
  expect([...(await undrawn(granted))]).toEqual([]);
  expect([...(await undrawn(['é', '¤', '中']))]).toEqual(['¤', '中']);
});

it('finds it again when asked again', async () => {
  expect(await missingGlyphs('中')).toEqual(['中']);
  expect(await missingGlyphs('中')).toEqual(['中']);
});

it.each([
  ['  Accueil   du public ', ['Accueil', 'du', 'public']],
  ['Fablab 🎉', ['Fablab']],
  ['Vraiment\u202f?', ['Vraiment\u00a0?']],
  ['« Oui » !', ['«\u00a0Oui\u00a0»\u00a0!']],
  ['co\u00adcréation', ['cocréation']],
  ['e\u0301te\u0301', ['été']],
  ['a\u2003b\u0007c \u0301 \u00a0', ['a', 'b', 'c']],
  ['\u{1f389}', []],
])('splits “%s” into words that can be drawn', async (text, words) => {
  expect(await drawableWords(text)).toEqual(words);
});

it.each([
  ['Łukasz Ðorđević', 'Łukasz Ðorđević'],
  ['Ñandú\u202f!', 'Ñandú\u00a0!'],
  ['Fablab 🎉', 'Fablab'],
  ['Lucia 张', ''],
  ['Ŝimon', ''],
  ['5\u00a0‰ de plus', ''],
  ['🎉', ''],
])('draws “%s” without its emoji, or not at all', async (text, drawn) => {
  expect(await drawableText(text)).toBe(drawn);
});
