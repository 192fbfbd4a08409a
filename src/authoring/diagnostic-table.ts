/** Shows all diagnostics as a Markdown table, for the page of a run on GitHub. */
import { describe } from '../locales/diagnostics.ts';
import { pullRequestWords } from '../locales/pull-request.ts';
import { typography } from '../locales/typography.ts';
import type { Diagnostic } from './diagnostic.ts';
import { markdownSentence, markdownText } from './markdown-text.ts';
import { errorsFirst, printable, type Reporter } from './report.ts';
import { shownPlace } from './roots.ts';

export interface TableOptions {
  /** The address of a line of a file, which is from the root of the repository; `undefined` where there is none. */
  readonly address: (file: string, line: number | undefined) => string | undefined;
  /** The most bytes that the text may have in UTF-8. */
  readonly limit: number;
}

/**
 * One row a diagnostic, errors first: how bad it is, where it is, what is wrong and what to write instead. The rows
 * that do not fit the limit are counted in a sentence.
 */
export const tableReporter =
  ({ address, limit }: TableOptions): Reporter =>
  ({ diagnostics, locale, folder }) => {
    const words = pullRequestWords(locale);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    const counted = typography(words.check.counted(errors, diagnostics.length - errors), locale);
    const lines = [`## ${words.check.title}`, '', counted, ''];
    if (diagnostics.length === 0) return `${lines.join('\n')}\n`;
    const { severity, place, wrong, write } = words.check.columns;
    lines.push(`| ${severity} | ${place} | ${wrong} | ${write} |`, '| --- | --- | --- | --- |');
    const rows = errorsFirst(diagnostics).map((diagnostic) => {
      const { message, hint, example } = describe(diagnostic, locale);
      const advice = [
        ...(hint ? [markdownSentence(printable(hint))] : []),
        ...(example.length > 0 ? [block(example)] : []),
      ];
      return `| ${words.severity[diagnostic.severity]} | ${placeOf(diagnostic)} | ${markdownSentence(printable(message))} | ${advice.join('<br>')} |`;
    });
    const room = limit - bytesOf(lines) - Buffer.byteLength(words.check.cut(rows.length)) - 2;
    const shown = rows.slice(0, fitting(rows, room));
    const cut = rows.length - shown.length;
    return `${[...lines, ...shown, ...(cut > 0 ? ['', words.check.cut(cut)] : [])].join('\n')}\n`;

    function placeOf({ range, ...diagnostic }: Diagnostic): string {
      const path = shownPlace(folder, diagnostic.file);
      const text = markdownText(printable(range ? `${path}:${range.start.line}` : path));
      const target = address(path, range?.start.line);
      return target === undefined ? text : `[${text}](<${target}>)`;
    }
  };

/** How many of the rows, from the first on, have room. */
function fitting(rows: readonly string[], room: number): number {
  let left = room;
  const first = rows.findIndex((row) => {
    left -= Buffer.byteLength(row) + 1;
    return left < 0;
  });
  return first < 0 ? rows.length : first;
}

function bytesOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
}

/** Lines to write, as they are to be written: a row of a table is one line, and has no code blocks. */
function block(lines: readonly string[]): string {
  return `<pre>${lines.map((line) => markdownText(printable(line))).join('<br>')}</pre>`;
}
