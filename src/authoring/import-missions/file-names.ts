/** Gives each mission of a catalogue the name of its file. */

import { plainName } from '../../locales/plain-name.ts';
import { suggestSlug } from '../advice/suggest-slug.ts';

/** The longest name of a file. */
const longest = 60;

/**
 * The names of the files for titles, in their order: `Café réparation` → `cafe-reparation`. A title that a mission
 * already has keeps the file of that mission. The same title again gets `-2`, then `-3`; a name that is another title's
 * own is left to that title.
 *
 * @param existing the names of the files there, by their plain titles
 */
export function fileNames(
  titles: readonly string[],
  existing: ReadonlyMap<string, string> = new Map(),
): string[] {
  const own = titles.map(
    (title) =>
      existing.get(plainName(title)) ?? suggestSlug(title) ?? suggestSlug(`mission ${title}`) ?? 'mission',
  );
  const taken = new Set(own);
  const given = new Set<string>();
  return own.map((name) => {
    let free = name;
    if (given.has(name)) for (let count = 2; taken.has(free); count++) free = numbered(name, count);
    taken.add(free);
    given.add(free);
    return free;
  });
}

function numbered(name: string, count: number): string {
  const ending = `-${count}`;
  return name.slice(0, longest - ending.length).replace(/-+$/, '') + ending;
}
