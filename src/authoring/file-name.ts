/** The names of files and folders that authors choose. */

import { suggestDay } from './advice/suggest-day.ts';
import { suggestSlug } from './advice/suggest-slug.ts';
import { isDay } from './schemas/fields.ts';

/** A name as it was read. */
export interface Name {
  /** The name that references use; where the one written is not acceptable, the one that it should be. */
  readonly slug: string;
  /** Whether it can be used as it stands. */
  readonly acceptable: boolean;
  /** What to write instead, where that can be told. */
  readonly suggestion: string | undefined;
}

/** The name of a thing with an address: three to sixty of `[a-z0-9-]`. */
export function slugName(written: string): Name {
  if (/^[a-z0-9-]{3,60}$/.test(written)) return { slug: written, acceptable: true, suggestion: undefined };
  const suggestion = suggestSlug(written);
  return { slug: suggestion ?? written, acceptable: false, suggestion };
}

/** The name of a thing of one day: `YYYY-MM-DD`. */
export function dayName(written: string): Name {
  if (isDay(written)) return { slug: written, acceptable: true, suggestion: undefined };
  const suggestion = suggestDay(written);
  return { slug: suggestion ?? written, acceptable: false, suggestion };
}

/** What systems and programs leave in folders unasked: nobody wrote it, and nothing reads it. */
export const leftBehind = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)|~$/i;

/** The name that a file would have as Markdown, for endings that people take for it. */
export function markdownName(name: string): string | undefined {
  const stem = name.replace(/(\.(md|mdx|markdown|mdown|txt|docx?|odt|rtf|pages))+$/i, '');
  const slug = stem === name && name.includes('.') ? undefined : suggestSlug(stem);
  return slug && `${slug}.md`;
}
