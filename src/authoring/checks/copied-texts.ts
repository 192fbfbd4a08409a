/** Awards whose words are those of another: a file that was copied to begin with, and not rewritten. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { fieldOf } from '../select.ts';
import { placeIn } from './narratives.ts';

/** Shorter texts may well be the same by chance. */
const shortest = 40;

/** One warning for each copy, about its body or else its summary, with the file that has the same words. */
export function copiedTexts(files: readonly ReadFile[]): Diagnostic[] {
  // The copy is most likely the award obtained later.
  const awards = ofKind(files, 'award')
    .filter(({ named }) => named)
    .toSorted((a, b) => (dated(a) < dated(b) ? -1 : 1));
  const bodies = originals(awards, bodyOf);
  const summaries = originals(awards, summaryOf);
  return awards.flatMap((file) => {
    const [body, summary] = [bodies.get(file), summaries.get(file)];
    if (body) {
      const text = bodyOf(file);
      const range = placeIn({ file, text, path: undefined }, 0, text.split('\n', 1)[0]?.length ?? 1);
      const about = warningAt(file, undefined, 'copied-text', { part: 'body', other: body.file });
      return [{ ...about, ...(range ? { range } : {}) }];
    }
    return summary
      ? [warningAt(file, ['summary'], 'copied-text', { part: 'summary', other: summary.file })]
      : [];
  });
}

/** For each file whose text another one has already, the first that has it. */
function originals(awards: readonly ReadFile[], textOf: (file: ReadFile) => string) {
  const first = new Map<string, ReadFile>();
  const found = new Map<ReadFile, ReadFile>();
  for (const file of awards) {
    const text = textOf(file).replace(/\s+/g, ' ').trim();
    const original = first.get(text);
    if (text.length < shortest) continue;
    if (original) found.set(file, original);
    else first.set(text, file);
  }
  return found;
}

function bodyOf({ frontMatter }: ReadFile): string {
  return frontMatter?.body ?? '';
}

function summaryOf({ frontMatter }: ReadFile): string {
  const summary = fieldOf(frontMatter?.data, 'summary');
  return typeof summary === 'string' ? summary : '';
}

/** What awards are sorted by: their day, then their file. */
function dated({ frontMatter, file }: ReadFile): string {
  return `${fieldOf(frontMatter?.data, 'date')} ${file}`;
}
