/** What a Markdown file most likely is, from the names of its fields alone, wherever it stands. */
import { fieldNames, type Kind, schemas } from '../kinds.ts';

/**
 * The kind that knows most of `fields`, or `undefined` where none knows at least two of them and most, or where
 * several know as many.
 */
export function kindByFields(fields: readonly string[]): Kind | undefined {
  const ranked = names
    .map(([kind, known]) => ({ kind, known: fields.filter((field) => known.has(field)).length }))
    .toSorted((a, b) => b.known - a.known);
  const [best, second] = ranked;
  if (!best || best.known < 2 || best.known * 2 <= fields.length) return undefined;
  return best.known === second?.known ? undefined : best.kind;
}

/** The names of the fields that begin the lines of a text's front matter, whether or not it can be read. */
export function fieldsWritten(text: string): string[] {
  const [, frontMatter = ''] = text.split(/^---[^\n]*$/m, 2);
  return [...frontMatter.matchAll(/^([A-Za-z]\w*) *:/gm)].map((match) => match[1] ?? '');
}

const names = Object.entries(schemas).map(
  ([kind, schema]) => [kind as Kind, new Set(fieldNames(schema, []))] as const,
);
