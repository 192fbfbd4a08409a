import type { Choice } from './form.ts';

const between = ', ';

/**
 * The choices of a list that GitHub writes one after the other, with commas between: `Écoute (ecoute), Accueil, tri
 * (accueil-tri)`. The words of a choice may hold a comma, so that at each place the longest known one is taken; what is
 * not known ends at the next comma, lest it take a known one with it.
 */
export function chosenLabels(written: string, choices: readonly Choice[]): string[] {
  const found: string[] = [];
  let rest = written.trim();
  while (rest !== '') {
    const length = knownLength(rest, choices) ?? lengthToComma(rest);
    found.push(rest.slice(0, length));
    rest = rest.slice(length + between.length).trimStart();
  }
  return found;
}

function knownLength(rest: string, choices: readonly Choice[]): number | undefined {
  const lengths = choices
    .filter(({ label }) => rest === label || rest.startsWith(label + between))
    .map(({ label }) => label.length);
  return lengths.length > 0 ? Math.max(...lengths) : undefined;
}

function lengthToComma(rest: string): number {
  const comma = rest.indexOf(between);
  return comma === -1 ? rest.length : comma;
}
