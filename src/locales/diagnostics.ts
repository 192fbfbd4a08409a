/** Puts diagnostics into words, for someone who has never opened a terminal. */

import type { Diagnostic } from '../authoring/diagnostic.ts';
import { type CommandLocale, commandLocale } from './command-locale.ts';
import { en } from './diagnostics.en.ts';
import { fr } from './diagnostics.fr.ts';
import { en as endorsementEn } from './endorsement-diagnostics.en.ts';
import { fr as endorsementFr } from './endorsement-diagnostics.fr.ts';
import { en as formEn } from './form-diagnostics.en.ts';
import { fr as formFr } from './form-diagnostics.fr.ts';
import { en as importedEn } from './imported-diagnostics.en.ts';
import { fr as importedFr } from './imported-diagnostics.fr.ts';
import type { Locale } from './interface.ts';
import { Found, type Phrase } from './phrases.ts';
import { en as registerEn } from './register-diagnostics.en.ts';
import { fr as registerFr } from './register-diagnostics.fr.ts';

/** A diagnostic in full sentences. */
export interface Description {
  /** What was found, and why it is wrong. */
  readonly message: string;
  /** What to write instead, and what the field is for. */
  readonly hint: string;
  /** The lines to write, where the hint announces some. */
  readonly example: readonly string[];
}

/** The codes that have words; the French catalogue says which there are. */
export type Code =
  | keyof typeof fr
  | keyof typeof endorsementFr
  | keyof typeof formFr
  | keyof typeof importedFr
  | keyof typeof registerFr;

/** The words of every code in one language. */
export type Catalogue = Readonly<Record<Code, Phrase>>;

/** The words of each language. */
export const catalogues: Readonly<Record<CommandLocale, Catalogue>> = {
  fr: { ...fr, ...endorsementFr, ...formFr, ...importedFr, ...registerFr },
  en: { ...en, ...endorsementEn, ...formEn, ...importedEn, ...registerEn },
};

/** A diagnostic in words. A code without words, as a check of tomorrow may have, is shown by its name and data. */
export function describe(diagnostic: Diagnostic, locale: Locale): Description {
  const spoken = commandLocale(locale);
  const phrases: Readonly<Record<string, Phrase>> = catalogues[spoken];
  const phrase = Object.hasOwn(phrases, diagnostic.code) ? phrases[diagnostic.code] : undefined;
  if (!phrase)
    return { message: `${diagnostic.code} ${JSON.stringify(diagnostic.data)}`, hint: '', example: [] };
  const found = new Found(diagnostic, spoken);
  const [message, ...hint] = phrase(found);
  return { message, hint: hint.filter((sentence) => sentence).join(' '), example: found.list('example') };
}
