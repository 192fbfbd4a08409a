/** Texts that a `#` cuts short without a word: in YAML, what follows a space and a `#` is a comment. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { type Kind, type Path, schemaAt, schemas } from '../kinds.ts';
import type { ReadFile } from '../read.ts';
import { textsIn } from '../select.ts';

/**
 * Texts such as `Atelier #1`, of which only `Atelier` is read.
 *
 * A `#` with a space after it opens a remark as people write them, and so does one after a day, a choice or a name:
 * it is told only where a letter or a figure touches it and the field takes any text.
 */
export function cutTexts(files: readonly ReadFile[]): Diagnostic[] {
  return files.flatMap((file) =>
    textsIn(file.frontMatter?.data).flatMap(({ path, value }) => {
      const comment = file.frontMatter?.positions.comment(path);
      if (!comment || !/^#[\p{L}\p{N}]/u.test(comment.text)) return [];
      if (!isFreeText(file.kind, path, comment.text)) return [];
      const whole = `${value} ${comment.text}`;
      const data = { found: value, rest: comment.text, suggestion: suggestionFor(path, whole) };
      return [{ ...warningAt(file, path, 'text-cut', data), range: comment.range }];
    }),
  );
}

/** Whether the field would accept even what was cut off. A pictogram is a name, which its schema does not know. */
function isFreeText(kind: Kind, path: Path, rest: string): boolean {
  const isIcon = kind === 'badge' && path[0] === 'icon';
  return !isIcon && schemaAt(schemas[kind], path)?.safeParse(rest).success === true;
}

/** What to write, quoted so that YAML reads it whole. */
function suggestionFor(path: Path, whole: string): string {
  const quoted = /["\\]/.test(whole) ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`;
  const field = path.at(-1);
  return typeof field === 'string' ? `${field}: ${quoted}` : `- ${quoted}`;
}
