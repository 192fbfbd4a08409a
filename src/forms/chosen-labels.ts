import type { Choice } from './form.ts';

const between = ', ';

/**
 * The choices of a list that GitHub writes one after the other, with commas between: `Écoute (ecoute), Accueil, tri
 * (accueil-tri)`. The words of a choice may hold a comma, so that at each place the longest known one is taken; one that
 * has changed since ends at its name between brackets, and anything else at the next comma.
 */
export function chosenLabels(written: string, choices: readonly Choice[]): string[] {
  const found: string[] = [];
  let rest = written.trim();
  while (rest !== '') {
    const length = knownLength(rest, choices) ?? formerLength(rest, choices) ?? lengthToComma(rest);
    found.push(rest.slice(0, length));
    rest = rest.slice(length + between.length).trimStart();
  }
  return found;
}

function knownLength(rest: string, choices: readonly Choice[]): number | undefined {
  const known = choices.map(({ label }) => label).filter((label) => endsAt(rest, label.length, label));
  return known.length > 0 ? Math.max(...known.map((label) => label.length)) : undefined;
}

/** Up to the first name between brackets that a choice has. */
function formerLength(rest: string, choices: readonly Choice[]): number | undefined {
  const ends = choices.flatMap(({ value }) => {
    const at = rest.indexOf(` (${value})`);
    const length = at + value.length + 3;
    return at !== -1 && endsAt(rest, length, '') ? [length] : [];
  });
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

/** Whether `rest` begins with `label`, and the choice ends after `length` characters. */
function endsAt(rest: string, length: number, label: string): boolean {
  return rest.startsWith(label) && (rest.length === length || rest.startsWith(between, length));
}

function lengthToComma(rest: string): number {
  const comma = rest.indexOf(between);
  return comma === -1 ? rest.length : comma;
}
