import { en } from './interface.en.ts';
import { fr } from './interface.fr.ts';

/** The languages that the interface speaks. */
export const locales = ['fr', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The words of the interface: the French file is the shape that every other language follows. */
export type Words = Widen<typeof fr>;

/** The words of the interface in a language. */
export function words(locale: Locale): Words {
  return { fr, en }[locale];
}

/** The shape of a value, with its literal strings and tuples widened. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Widen<R>
    : T extends readonly unknown[]
      ? readonly Widen<T[number]>[]
      : { readonly [K in keyof T]: Widen<T[K]> };
