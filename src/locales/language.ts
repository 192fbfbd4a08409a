/** What of a language is known by its code: by the standards and, for what they do not tell, by a few habits. */
import type { Locale } from './interface.ts';

/** How a language writes what `Intl` does not tell of it. */
interface Habits {
  /** The tag (BCP 47) that `Intl` needs, where the code alone would mean another country. */
  readonly region?: string;
  /** The first of a month, where it is an ordinal. */
  readonly first?: string;
  /** What stands between the ends of a period. */
  readonly until: string;
}

/** A language without habits here has those that need no word. */
const habits: Readonly<Partial<Record<string, Habits>>> = {
  fr: { first: '1er', until: 'à' },
  en: { region: 'en-GB', until: 'to' },
};

export function habitsOf(locale: Locale): Habits {
  return habits[locale] ?? { until: '–' };
}

/** The tag (BCP 47) by which `Intl` writes the dates, numbers and lists of a language. */
export function regionOf(locale: Locale): string {
  return habitsOf(locale).region ?? locale;
}

/** What the language calls itself, as it stands alone: "Français". */
export function ownName(locale: Locale): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** What a language is called in another, within a sentence: "French" in English. */
export function nameIn(locale: Locale, language: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
}

/** The language and the country where most speak it, as Open Graph asks: `fr_FR`, `en_GB`. */
export function openGraphLocale(locale: Locale): string {
  const { language, region } = new Intl.Locale(regionOf(locale)).maximize();
  return `${language}_${region}`;
}
