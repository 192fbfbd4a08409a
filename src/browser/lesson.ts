/** Changing a signed badge, to see what its signature says of it. */

/** A text to put somewhere in a badge. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/** The JSON with each of the texts in its place. */
export function withTexts(json: string, places: readonly Place[]): string {
  const badge: unknown = JSON.parse(json);
  for (const { path, value } of places) {
    let holder: unknown = badge;
    for (const key of path.slice(0, -1)) holder = isHolder(holder) ? Reflect.get(holder, key) : undefined;
    const last = path.at(-1);
    if (isHolder(holder) && last !== undefined) Reflect.set(holder, last, value);
  }
  return JSON.stringify(badge);
}

/** The text with one of its letters changed into the next one of the alphabet; every call changes another letter. */
export function changeLetter(text: string): string {
  const letters = [...text.matchAll(/[a-y]/g)];
  const letter = letters[Math.floor(Math.random() * letters.length)];
  if (!letter) return `${text}a`;
  const next = String.fromCharCode(letter[0].charCodeAt(0) + 1);
  return text.slice(0, letter.index) + next + text.slice(letter.index + 1);
}

/** Where two texts differ: the words around the difference, as they were and as they are, cut where they are long. */
export function difference(before: string, after: string): [before: string, after: string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = before.lastIndexOf(' ', start - 1) + 1;
  const part = (text: string) => {
    const space = text.indexOf(' ', text.length - end);
    return text.slice(from, space < 0 ? text.length : space).slice(0, 40);
  };
  return [part(before), part(after)];
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
