/** What the check says of files just written, and what to do next. */

import type { Diagnostic } from '../../src/authoring/diagnostic.ts';
import { terminalReporter } from '../../src/authoring/report.ts';
import type { Roots } from '../../src/authoring/roots.ts';
import { checkAll } from '../../src/check-all.ts';
import { causedBy } from '../../src/forms/caused.ts';
import type { FormName } from '../../src/forms/form.ts';
import { newFileWords } from '../../src/locales/new-file.ts';
import type { Settings } from '../../src/settings.ts';

/**
 * The lines to show once the files are written, and whether the check finds an error that they bring; `before` is what
 * it found without them.
 */
export async function afterWriting(
  form: FormName,
  files: readonly string[],
  before: readonly Diagnostic[],
  settings: Settings,
  { folder, colour }: { readonly folder: Roots; readonly colour: boolean },
): Promise<{ readonly lines: readonly string[]; readonly wrong: boolean }> {
  const { diagnostics, sources, locale } = await checkAll(settings);
  const words = newFileWords[locale];
  const { own, others } = causedBy(files, before, diagnostics);
  const wrong = own.some(({ severity }) => severity === 'error');
  const report = terminalReporter(colour)({ diagnostics: own, sources, locale, folder });
  return {
    lines: [
      words.checked,
      ...report.trimEnd().split('\n'),
      '',
      wrong ? words.mend : words.next[form],
      ...(others.length > 0 ? [words.elsewhere(others.length)] : []),
    ],
    wrong,
  };
}
