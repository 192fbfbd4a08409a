/** Quotes that a keyboard turned into typographic ones: to YAML they are letters like others. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import type { ReadFile } from '../read.ts';
import { textsIn } from '../select.ts';
import { withoutTypographicQuotes } from '../yaml/repaired-line.ts';

/** Texts that stand between typographic quotes from end to end, which the pages would show. */
export function keptQuotes(files: readonly ReadFile[]): Diagnostic[] {
  return files.flatMap((file) =>
    textsIn(file.frontMatter?.data).flatMap(({ path, value }) => {
      const inner = withoutTypographicQuotes(value);
      return inner === value
        ? []
        : [warningAt(file, path, 'quotes-kept', { found: value, suggestion: inner })];
    }),
  );
}
