/** A terminal on which the questions are asked in the site's language, their keys included. */
import type { Writable } from 'node:stream';

/** The lines that the program which asks writes by itself, whatever the question. */
const ownLine = /↑\/↓|Search:|items selected|No matches found/;

/**
 * The same stream, with the fixed words of the program that asks replaced on their way to it. The replacements are
 * never longer, since that program has counted its lines with the words that it knows.
 */
export function localisedOutput<S extends Writable>(
  output: S,
  words: readonly (readonly [string, string])[],
): S {
  const write = (chunk: unknown, ...rest: []) =>
    output.write(typeof chunk === 'string' ? translated(chunk, words) : chunk, ...rest);
  return new Proxy(output, {
    get(target, key) {
      if (key === 'write') return write;
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function translated(text: string, words: readonly (readonly [string, string])[]): string {
  return text
    .split('\n')
    .map((line) =>
      ownLine.test(line) ? words.reduce((said, [theirs, ours]) => said.replaceAll(theirs, ours), line) : line,
    )
    .join('\n');
}
