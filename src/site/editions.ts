import { type Locale, locales } from '../locales/interface.ts';
import { mirrored } from './context.ts';

/** A page in one of the languages of the interface. */
export interface Edition {
  readonly locale: Locale;
  /** Its path on the site. */
  readonly path: string;
  /** Its public address. */
  readonly address: string;
}

/** The page at a path of the site (`/lucia/`) in every language, that of the content first: it has no prefix. */
export function editionsOf(
  path: string,
  { writtenIn, address }: { readonly writtenIn: Locale; readonly address: string },
): Edition[] {
  const others = locales.filter((locale) => locale !== writtenIn);
  return [writtenIn, ...others].map((locale) => {
    const own = locale === writtenIn ? path : mirrored(path, locale);
    return { locale, path: own, address: new URL(own.slice(1), address).href };
  });
}
