/** Shows diagnostics on the lines of a pull request, by the workflow commands of GitHub Actions. */
import { describe } from '../locales/diagnostics.ts';
import { pullRequestWords } from '../locales/pull-request.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import { errorsFirst, printable, type Reporter } from './report.ts';
import { shownPlace } from './roots.ts';

/** How many annotations of one kind a step may make: GitHub drops those beyond without a word. */
const annotationLimit = 10;

/**
 * One workflow command a line, `::error file=…,line=…::…`, for the first ten diagnostics, errors first. The folder of
 * the report is from the root of the repository. What a file holds can neither end a command nor begin one.
 */
export const annotationReporter: Reporter = ({ diagnostics, locale, folder }) =>
  errorsFirst(diagnostics)
    .slice(0, annotationLimit)
    .map((diagnostic) => {
      const { message, hint, example } = describe(diagnostic, locale);
      const { severity } = pullRequestWords(locale);
      const properties = {
        file: shownPlace(folder, diagnostic.file),
        ...(diagnostic.range ? placeIn(diagnostic.range) : {}),
        title: severity[diagnostic.severity],
      };
      const text = [message, hint, ...example.map((line) => `    ${line}`)].filter((line) => line !== '');
      return `${command(diagnostic.severity, properties, text.map(printable).join('\n'))}\n`;
    })
    .join('');

/** Of a range: columns count from 1, the last one included, and only make sense within one line. */
function placeIn({ start, end }: Range): Readonly<Record<string, number>> {
  if (start.line !== end.line) return { line: start.line, endLine: end.line };
  const endColumn = Math.max(start.column, end.column - 1);
  return { line: start.line, col: start.column, endLine: end.line, endColumn };
}

/** A command as the runner reads it: it ends with its line, and `:` and `,` end a property. */
function command(
  name: Diagnostic['severity'],
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const pairs = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escaped(printable(String(value)))
        .replaceAll(':', '%3A')
        .replaceAll(',', '%2C')}`,
  );
  return `::${name} ${pairs.join(',')}::${escaped(message)}`;
}

/** `%` first: the signs of the other escapes must stay. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
