/** Which version of the program a copy was made from, or last updated to: nothing in the copy says it. */
import { isStructures } from '../engine-paths.ts';
import type { Files, History } from './source.ts';

/**
 * The program's paths at the commit of which the copy has the most files as they were; of several, at the oldest: what
 * a later one only adds, the copy never had. Empty where it has none.
 */
export function nearestPaths(history: History, present: Files): ReadonlySet<string> {
  const files = new Map<string, string>();
  let [same, most] = [0, 0];
  let nearest = new Set<string>();
  for (const commit of history) {
    for (const { path, id } of commit) {
      if (isStructures(path)) continue;
      const here = present.get(path)?.id;
      if (here !== undefined && here === files.get(path)) same--;
      if (here !== undefined && here === id) same++;
      if (id === undefined) files.delete(path);
      else files.set(path, id);
    }
    if (same <= most) continue;
    most = same;
    nearest = new Set(files.keys());
  }
  return nearest;
}
