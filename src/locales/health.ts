/** Puts what is left to configure into words. */
import type { HealthItem } from '../health/item.ts';
import type { CommandLocale } from './command-locale.ts';
import { en } from './health.en.ts';
import { fr } from './health.fr.ts';
import type { Widen } from './interface.ts';

/** Everything that may be left to configure; the French words say what there is. */
export type HealthCode = keyof typeof fr.items;

/** How one of them is put into words in one language: what is so, then what to do. */
export type HealthPhrase = (about: {
  readonly count: number;
  readonly names: readonly string[];
}) => readonly [what: string, todo: string];

export type HealthWords = Omit<Widen<typeof fr>, 'items'> & {
  readonly items: Readonly<Record<HealthCode, HealthPhrase>>;
};

/** The words of health in a language. */
export function healthWords(locale: CommandLocale): HealthWords {
  return { fr, en }[locale];
}

/** An item in words; what is to be written as it stands is between backticks. */
export function describeHealth(item: HealthItem, locale: CommandLocale): { what: string; todo: string } {
  const [what, todo] = healthWords(locale).items[item.code](item);
  return { what, todo };
}
