/** Makes the one file of a form that is named after its title. */
import { suggestSlug } from '../authoring/advice/suggest-slug.ts';
import type { Content } from '../authoring/content.ts';
import { placeOf } from '../authoring/layout.ts';
import type { FormFile, Made } from './form.ts';
import { freeName, type NamedKind, namesInUse } from './names-in-use.ts';

/**
 * The file, or why there is none: no name can be made of the title, or something of that name is there. A name that
 * led to something else once is not given again.
 */
export function named(title: string, file: Omit<FormFile, 'file'>, kind: NamedKind, content: Content): Made {
  const none = { files: [], pictures: [] };
  const slug = suggestSlug(title);
  if (slug === undefined)
    return { ...none, problems: [{ question: 'title', code: 'no-name', found: title }] };
  const names = namesInUse(kind, content.root);
  const there = names.present(slug);
  if (there) return { ...none, problems: [{ question: 'title', code: 'exists', found: there }] };
  return { files: [{ ...file, file: placeOf(kind, freeName(slug, names)) }], pictures: [], problems: [] };
}
