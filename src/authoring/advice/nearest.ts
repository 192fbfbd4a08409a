/** What an author most likely meant: the known names closest to the one that was written. */

/** Beyond this many characters a word is not a mistyped name, and comparing it would only cost time. */
const longestWord = 80;

/**
 * The known name that `word` most likely stands for: one that is close enough, else the only one that begins with it,
 * as `accueil-du-public` does with `accueil`. `undefined` where there is none.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  const closest = closestOf(word, names);
  const tolerance = Math.max(1, Math.floor(word.length / 3));
  if (closest && closest.distance <= tolerance) return closest.name;
  const [longer, ...others] = names.filter((name) => beginsWith(name, word));
  return others.length === 0 ? longer : undefined;
}

/**
 * The known names from the closest to `word` to the farthest, those that begin with it first; equally close ones in
 * alphabetical order.
 */
export function byNearness(word: string, known: Iterable<string>): string[] {
  return [...known]
    .map((name) => ({ name, distance: beginsWith(name, word) ? 0 : distance(plain(word), plain(name)) }))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name);
}

/**
 * The Damerau–Levenshtein distance (optimal string alignment): how many letters must be added, removed,
 * replaced or swapped with their neighbour to turn `a` into `b`.
 */
export function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > longestWord || Math.min(a.length, b.length) > longestWord)
    return Math.max(a.length, b.length);
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

/** Whether the first words of a name are those of `word`, which is long enough to mean something. */
function beginsWith(name: string, word: string): boolean {
  const beginning = plain(word.slice(0, longestWord + 1));
  return beginning.length >= 4 && plain(name).startsWith(`${beginning}-`);
}

function closestOf(word: string, known: Iterable<string>) {
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const apart = distance(plain(word), plain(name));
    if (!best || apart < best.distance || (apart === best.distance && name < best.name))
      best = { name, distance: apart };
  }
  return best;
}

/** Capitals, accents and the way words are joined are not what makes a name another one. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '’')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
