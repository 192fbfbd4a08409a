/** Badges and missions that nobody could tell apart. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { selectText } from '../select.ts';

/** Titles that an earlier file of the same kind has already, capitals apart. */
export function sameTitles(files: readonly ReadFile[]): Diagnostic[] {
  return (['badge', 'mission'] as const).flatMap((kind) => {
    const seen = new Map<string, string>();
    // A copy under another name is told there.
    const named = ofKind(files, kind).filter((file) => file.named);
    return named.flatMap((file) =>
      selectText(file.frontMatter?.data, 'title').flatMap(({ path, value }) => {
        const title = value.normalize('NFC').trim().toLowerCase();
        const other = seen.get(title);
        if (other === undefined) seen.set(title, file.file);
        return other === undefined ? [] : [warningAt(file, path, 'title-twice', { found: value, other })];
      }),
    );
  });
}
