/** Reading JSON that anyone may have written, in little time and memory whatever it holds. */

/** The bounds of a JSON text: far above any honest badge, list or DID document. */
export const jsonLimits = {
  /** In UTF-16 units; pictures may stand in a badge as data. */
  length: 4_000_000,
  /** How many arrays, objects and members of them there may be. */
  members: 50_000,
  depth: 100,
} as const;

/** Thrown for a text that is over a limit. */
export class JsonLimitError extends Error {
  override readonly name = 'JsonLimitError';
}

/**
 * The value of a JSON text. The text is counted before anything is made of it: an object of a million keys takes
 * seconds to make.
 *
 * @throws {JsonLimitError} where it is too long, too deep, or has too many members.
 * @throws {SyntaxError} where it is not JSON.
 */
export function parseJson(text: string): unknown {
  if (text.length > jsonLimits.length) throw new JsonLimitError('The JSON is too long.');
  let members = 0;
  let depth = 0;
  mark.lastIndex = 0;
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const [character] = found;
    if (character === '"') {
      mark.lastIndex = endOfString(text, found.index);
      continue;
    }
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth -= 1;
    else members += 1;
    if (depth > jsonLimits.depth) throw new JsonLimitError('The JSON is too deep.');
    if (members > jsonLimits.members) throw new JsonLimitError('The JSON has too many members.');
  }
  return JSON.parse(text);
}

const mark = /["[\]{},]/g;

/** Where the string that begins at `start` has ended; the end of the text where it never does. */
function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
  } while (isEscaped(text, end));
  return end + 1;
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text[before - 1] === '\\') before -= 1;
  return (index - before) % 2 === 1;
}
