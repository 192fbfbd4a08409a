/** What the standards say of a language by its code alone, so that the files of words need not. */
import type { Locale } from './interface.ts';

/** The languages that `Intl` takes for those of another country than is meant. */
const regions: Readonly<Partial<Record<string, string>>> = { en: 'en-GB' };

/** The tag (BCP 47) by which `Intl` writes the dates, numbers and lists of a language. */
export function regionOf(locale: Locale): string {
  return regions[locale] ?? locale;
}

/** What the language calls itself, as it stands alone: "Français". */
export function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The language and the country where most speak it, as Open Graph asks: `fr_FR`, `en_GB`. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(regionOf(locale)).maximize();
  return `${language}_${region}`;
}
