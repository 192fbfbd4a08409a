/** Files whose accents were saved in one encoding and read in another. */
import { garbledIn, ungarbled } from '../advice/garbled-text.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import type { ReadFile, Reading } from '../read.ts';
import { placeIn } from '../text-place.ts';

/** A longer line is not proposed whole. */
const longest = 120;

/** One error a file, on its first garbled line, with how that line should read and how many there are. */
export function garbledTexts({ files, sources }: Pick<Reading, 'files' | 'sources'>): Diagnostic[] {
  return files.flatMap((file) => {
    const told = garbledText(file, sources.get(file.file) ?? '');
    return told ? [told] : [];
  });
}

function garbledText(file: ReadFile, text: string): Diagnostic | undefined {
  const lines = text.split('\n').filter((line) => garbledIn(line).length > 0);
  const [first] = garbledIn(text);
  const [line = ''] = lines;
  if (!first) return undefined;
  const repaired = ungarbled(line).trim();
  const { found, meant, offset } = first;
  return {
    ...errorAt(file, undefined, 'garbled-accents', {
      found,
      meant,
      lines: lines.length,
      ...(repaired.length <= longest ? { suggestion: repaired } : {}),
    }),
    range: placeIn(text, offset, found.length),
  };
}
