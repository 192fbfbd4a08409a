import { expect, it } from 'vitest';
import { issuingWords } from './issuing.ts';

const names = { site: 'https://a.example/', secret: 'the.secret', issuer: 'content/issuer.md' };

it.each(
  (['fr', 'en'] as const).flatMap((locale) =>
    (['made', 'rotated', 'replaced'] as const).map((kind) => ({ locale, kind })),
  ),
)(
  '$locale: of a key $kind, the secret is stored before issuer.md starts a publication',
  ({ locale, kind }) => {
    const [, ...gestures] = issuingWords(locale)
      .keys[kind](names)
      .split(/\n {2}(?=\d\. )/);
    const of = (words: string) => gestures.findIndex((gesture) => gesture.includes(words));
    expect(of('JALON_SIGNING_KEY')).toBe(0);
    expect(of(names.issuer)).toBeGreaterThan(0);
  },
);

it.each([
  ['fr', 'New environment', 'Remplacez', /^Les badges déjà délivrés restent valides/],
  ['en', 'New environment', 'Replace', /^The badges already issued stay valid/],
] as const)('%s: a key that is replaced has a secret already', (locale, made, replaced, stay) => {
  const words = issuingWords(locale).keys;
  expect(words.made(names)).toContain(made);
  for (const kind of ['rotated', 'replaced'] as const) {
    expect(words[kind](names)).toContain(replaced);
    expect(words[kind](names)).not.toContain(made);
  }
  expect(words.rotated(names)).toMatch(stay);
  expect(words.replaced(names)).not.toMatch(/pending|en attente/);
});
