import { expect, test } from 'vitest';
import { contrast } from '../artwork/contrast.ts';
import { grounds } from '../artwork/palette.ts';
import { styleHash, themeOf } from './theme.ts';

const accentOf = (css: string): string[] =>
  /--accent:light-dark\((#\w+),(#\w+)\)/.exec(css)?.slice(1, 3) ?? [];
const onAccentOf = (css: string): string[] =>
  /--on-accent:light-dark\((#\w+),(#\w+)\)/.exec(css)?.slice(1, 3) ?? [];

test.each([['#b8431a'], ['#ffee00'], ['#ffffff'], ['#000000'], ['#7f7f7f'], ['#00ff88']])(
  'the accent %s is made readable on the light and the dark ground, and so is the text on it',
  (accent) => {
    const { css } = themeOf(accent);
    const [light = '', dark = ''] = accentOf(css);
    const [onLight = '', onDark = ''] = onAccentOf(css);
    expect(contrast(light, grounds.light)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, grounds.dark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light, onLight)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(dark, onDark)).toBeGreaterThanOrEqual(4.5);
  },
);

test('an accent that reads well is left as the structure chose it', () => {
  expect(accentOf(themeOf('#b8431a').css)[0]).toBe('#b8431a');
});

test('the hash of a style is that of its very text, as a policy writes it', () => {
  // The digest of the empty text, as FIPS 180-4 gives it.
  expect(styleHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
  expect(styleHash('a{}')).not.toBe(styleHash('a{} '));
});
