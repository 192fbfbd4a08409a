import { expect, test } from 'vitest';
import type { Locale } from './interface.ts';
import { openGraphLocale, ownName, regionOf } from './language.ts';

test.each([
  ['fr', 'Français', 'fr_FR', 'fr'],
  ['en', 'English', 'en_GB', 'en-GB'],
  ['br', 'Brezhoneg', 'br_FR', 'br'],
])('of the language %s its code tells the rest', (code, name, openGraph, region) => {
  // The functions hold for languages that no file speaks yet.
  const locale = code as Locale;
  expect([ownName(locale), openGraphLocale(locale), regionOf(locale)]).toEqual([name, openGraph, region]);
});
