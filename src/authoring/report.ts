/** Shows diagnostics: in a terminal with the lines concerned, or as JSON for a program. */
import { styleText } from 'node:util';
import { describe } from '../locales/diagnostics.ts';
import type { Locale } from '../locales/interface.ts';
import { codeFrame } from './code-frame.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What a reporter is given. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each file, by file. */
  readonly sources: ReadonlyMap<string, string>;
  readonly locale: Locale;
  /** The content folder as the reader would write it, such as `content`. */
  readonly folder: string;
}

/** Turns diagnostics into a text; a reporter for annotations on a pull request would be one more. */
export type Reporter = (report: Report) => string;

/** One paragraph a diagnostic, with the lines around it, then a line that sums up. `colour` adds terminal colours. */
export const terminalReporter =
  (colour: boolean): Reporter =>
  ({ diagnostics, sources, locale, folder }) => {
    const paint = (style: Parameters<typeof styleText>[0], text: string) =>
      colour ? styleText(style, text, { validateStream: false }) : text;
    const paragraphs = diagnostics.map((diagnostic) => {
      const { message, hint } = describe(diagnostic, locale);
      const { severity, range } = diagnostic;
      const tint = severity === 'error' ? 'red' : 'yellow';
      const source = sources.get(diagnostic.file);
      return [
        `${paint('bold', printable(placeOf(diagnostic, folder)))}  ${paint(tint, words[locale][severity])}  ${paint('dim', diagnostic.code)}`,
        ...(range && source !== undefined ? codeFrame(source, range) : []),
        `  ${printable(message)}`,
        ...(hint ? [`  ${paint('cyan', '→')} ${printable(hint)}`] : []),
      ].join('\n');
    });
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
  fr: { error: 'erreur', warning: 'à vérifier' },
  en: { error: 'error', warning: 'to check' },
} as const;

function placeOf({ file, range }: Diagnostic, folder: string): string {
  const path = file === '.' ? folder : `${folder}/${file}`;
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

/** Without control characters, which could repaint the reader's terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '�');
}
