/** Makes the one file of a form whose name comes from an answer. */
import type { Content } from '../authoring/content.ts';
import type { FormFile, Made } from './form.ts';

/** The file, or why there is none: no name can be made of the answer, or a file of that name is there. */
export function named(
  question: string,
  answer: string,
  slug: string | undefined,
  fileOf: (slug: string) => FormFile,
  content: Content,
): Made {
  const none = { files: [], pictures: [] };
  if (slug === undefined) return { ...none, problems: [{ question, code: 'no-name', found: answer }] };
  const made = fileOf(slug);
  const there = [content.badges, content.missions, content.volunteers].some((things) =>
    [...things.values()].some((thing) => ('file' in thing ? thing.file : thing.profile.file) === made.file),
  );
  if (there) return { ...none, problems: [{ question, code: 'exists', found: made.file }] };
  return { files: [made], pictures: [], problems: [] };
}
