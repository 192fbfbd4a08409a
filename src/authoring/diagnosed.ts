/** What the check says of one mistaken text: for the handbook, which shows it as it appears. */
import { describe } from '../locales/diagnostics.ts';
import type { Locale } from '../locales/interface.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Kind } from './kinds.ts';
import { placeOf } from './layout.ts';
import { readOne } from './read.ts';

/** A file that somebody could have written. */
export interface Mistaken {
  readonly kind: Kind;
  /** Its name, without its ending. */
  readonly slug: string;
  /** The folder of the person, where the kind is about one. */
  readonly volunteer?: string;
  readonly text: string;
}

/** A diagnostic in words, with the lines that it is about. */
export interface Told extends ReturnType<typeof describe>, Pick<Diagnostic, 'severity' | 'code'> {
  /** `content/badges/accueil.md:3`. */
  readonly place: string;
  /** The lines up to the mistake, and the carets under it. */
  readonly frame: readonly string[];
}

/** What reading the file says of it, in a language; nothing where it is sound. */
export function diagnosed({ kind, slug, volunteer, text }: Mistaken, locale: Locale): Told[] {
  const file = placeOf(kind, slug, volunteer);
  const { diagnostics } = readOne({ kind, file, slug, named: true, volunteer }, text);
  return diagnostics.map((diagnostic) => {
    const { code, severity, range } = diagnostic;
    return {
      code,
      severity,
      place: `content/${file}${range ? `:${range.start.line}` : ''}`,
      frame: range ? codeFrame(text, range) : [],
      ...describe(diagnostic, locale),
    };
  });
}
