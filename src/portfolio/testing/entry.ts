import type { Entry } from '../../authoring/content.ts';

/** An entry of the content as if `file` had been read, which by default is named for it. */
export function entry<T>(slug: string, data: T, { file = `${slug}.md`, body = '' } = {}): Entry<T> {
  return { slug, file, data, body, bodyLine: 1 };
}
