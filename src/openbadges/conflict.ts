/**
 * The two sides of a text that git left in conflict (`git merge`, "How conflicts are presented"), each with the lines
 * that both have; `undefined` where the text is in no conflict.
 */
export function conflictSides(text: string): readonly [ours: string, theirs: string] | undefined {
  const sides: [string[], string[]] = [[], []];
  let part: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let found = false;
  for (const line of text.split(/\r?\n/)) {
    const next = markers.find(([marker]) => line === marker.trim() || line.startsWith(marker))?.[1];
    if (next) {
      part = next;
      found ||= next === 'ours';
      continue;
    }
    if (part === 'both' || part === 'ours') sides[0].push(line);
    if (part === 'both' || part === 'theirs') sides[1].push(line);
  }
  return found ? [sides[0].join('\n'), sides[1].join('\n')] : undefined;
}

const markers = [
  ['<<<<<<< ', 'ours'],
  ['||||||| ', 'base'],
  ['======= ', 'theirs'],
  ['>>>>>>> ', 'both'],
] as const;
