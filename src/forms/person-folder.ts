/** Names the folder of somebody new. */
import { suggestSlug } from '../authoring/advice/suggest-slug.ts';
import type { Content } from '../authoring/content.ts';
import type { FormProblem } from './form.ts';
import { freeName, namesInUse } from './names-in-use.ts';

/**
 * The folder: the first name or, where somebody has or had that one, both names. Why there is none, where the last name
 * is needed and not told, or somebody has both names.
 */
export function personFolder(
  firstName: string,
  lastName: string | undefined,
  { root, volunteers }: Content,
): string | FormProblem {
  const names = namesInUse('profile', root);
  const short = suggestSlug(firstName);
  const whole = suggestSlug(nameOf({ firstName, lastName }));
  if (whole === undefined) return { question: 'firstName', code: 'no-name', found: firstName };
  const same = [...volunteers.values()].find(
    ({ profile }) => lastName && suggestSlug(nameOf(profile.data)) === whole,
  );
  if (same) return { question: 'lastName', code: 'same-name', found: same.profile.file };
  if (short !== undefined && freeName(short, names) === short) return short;
  if (short === whole) return { question: 'lastName', code: 'same-first-name', found: firstName };
  const there = names.present(whole);
  if (there) return { question: 'lastName', code: 'same-name', found: there };
  return freeName(whole, names);
}

function nameOf({ firstName, lastName }: { firstName: string; lastName?: string | undefined }): string {
  return [firstName, lastName].filter(Boolean).join(' ');
}
