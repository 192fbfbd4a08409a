/** Shows diagnostics: in a terminal with the lines concerned, or as JSON for a program. */

import { styleText } from 'node:util';
import { commandLocale } from '../locales/command-locale.ts';
import { describe } from '../locales/diagnostics.ts';
import type { Locale } from '../locales/interface.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';
import { type Roots, shownPlace } from './roots.ts';

/** What a reporter is given. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, by file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly locale: Locale;
  /** Where the content stands as the reader would write it, such as `content`. */
  readonly folder: Roots;
}

/** Turns diagnostics into a text; those for pull requests are in `annotations.ts` and `diagnostic-table.ts`. */
export type Reporter = (report: Report) => string;

/** How many problems are shown in full; the others are counted. */
const shownLimit = 200;

/** One paragraph a diagnostic, at most {@link shownLimit}, with the lines around it, then a line that sums up. `colour` adds terminal colours. */
export const terminalReporter =
  (colour: boolean): Reporter =>
  ({ diagnostics, sources, locale, folder }) => {
    const paint = (style: Parameters<typeof styleText>[0], text: string) =>
      colour ? styleText(style, text, { validateStream: false }) : text;
    // The first errors, then what is to be checked: what stops the build is always seen.
    const shown = new Set(errorsFirst(diagnostics).slice(0, shownLimit));
    const paragraphs = diagnostics
      .filter((diagnostic) => shown.has(diagnostic))
      .map((diagnostic) => {
        const { message, hint, example } = describe(diagnostic, locale);
        const { severity, range } = diagnostic;
        const tint = severity === 'error' ? 'red' : 'yellow';
        const source = sources.get(diagnostic.file);
        return [
          `${paint('bold', printable(placeOf(diagnostic, folder)))}  ${paint(tint, words[commandLocale(locale)][severity])}  ${paint('dim', diagnostic.code)}`,
          ...(range && source !== undefined ? codeFrame(source, range) : []),
          `  ${printable(message)}`,
          ...(hint ? [`  ${paint('cyan', '→')} ${printable(hint)}`] : []),
          ...example.map((line) => `      ${printable(line)}`),
        ].join('\n');
      });
    const hidden = diagnostics.length - shown.size;
    if (hidden > 0) paragraphs.push(words[commandLocale(locale)].hidden(hidden));
    return `${[...paragraphs, summary(diagnostics, locale, paint)].join('\n\n')}\n`;
  };

/** One JSON array, each diagnostic with its words. */
export const jsonReporter: Reporter = ({ diagnostics, locale }) =>
  `${JSON.stringify(
    diagnostics.map((diagnostic) => ({ ...diagnostic, ...describe(diagnostic, locale) })),
    null,
    2,
  )}\n`;

const words = {
  fr: {
    error: 'erreur',
    warning: 'à vérifier',
    hidden: (count: number) =>
      `… et ${count} ${count > 1 ? 'autres points, qui ne sont pas détaillés' : 'autre point, qui n’est pas détaillé'} ici.`,
  },
  en: {
    error: 'error',
    warning: 'to check',
    hidden: (count: number) =>
      `… and ${count} more ${count > 1 ? 'points, which are' : 'point, which is'} not detailed here.`,
  },
} as const;

/** The errors, then what is to be checked; each in the order of the files. */
export function errorsFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
}

function placeOf({ file, range }: Diagnostic, folder: Roots): string {
  const path = shownPlace(folder, file);
  return range ? `${path}:${range.start.line}:${range.start.column}` : path;
}

function summary(
  diagnostics: readonly Diagnostic[],
  locale: Locale,
  paint: (style: Parameters<typeof styleText>[0], text: string) => string,
): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const toCheck = locale === 'fr' ? `${warnings} à vérifier` : `${warnings} to check`;
  const also = warnings > 0 ? `, ${toCheck}` : '';
  if (errors > 0) {
    const count =
      locale === 'fr'
        ? `${errors} erreur${errors > 1 ? 's' : ''}`
        : `${errors} error${errors > 1 ? 's' : ''}`;
    return paint('red', `✗ ${count}${also}.`);
  }
  return paint('green', `✓ ${locale === 'fr' ? 'Aucune erreur' : 'No errors'}${also}.`);
}

/** Without control characters, which could repaint the reader's terminal, or turn its lines around. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '�');
}
