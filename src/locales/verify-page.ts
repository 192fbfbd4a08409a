import type { Locale, Widen } from './interface.ts';
import type { VerdictWords } from './verdict.ts';
import type { fr } from './verify-page.fr.ts';

/** The words of the pages that verify in the browser: the French file is the shape that the others follow. */
export type VerifyPageWords = Widen<typeof fr>;

interface PageWords {
  readonly page: VerifyPageWords;
  readonly verdict: VerdictWords;
}

const languages: Readonly<Record<Locale, () => Promise<PageWords>>> = {
  fr: async () => {
    const [page, verdict] = await Promise.all([import('./verify-page.fr.ts'), import('./verdict.fr.ts')]);
    return { page: page.fr, verdict: verdict.fr };
  },
  en: async () => {
    const [page, verdict] = await Promise.all([import('./verify-page.en.ts'), import('./verdict.en.ts')]);
    return { page: page.en, verdict: verdict.en };
  },
};

/** The words of those pages and of verification in a language, which are loaded only where they are read. */
export function verifyPageWords(locale: Locale): Promise<PageWords> {
  return languages[locale]();
}
