/** The most characters of a name or an address that are shown. */
const most = 120;

/**
 * What somebody else wrote, as one short line: without the characters that hide, or turn the words around them, and cut
 * where it is long. `undefined` where nothing is left of it.
 */
export function shortLine(text: string | undefined): string | undefined {
  const line = (text ?? '')
    .slice(0, 10 * most)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const characters = [...line];
  if (characters.length === 0) return undefined;
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : line;
}
