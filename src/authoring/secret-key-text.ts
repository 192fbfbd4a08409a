/** The secret half of a key where people write: found in a text, and put out of sight. */
import type { Range } from './diagnostic.ts';
import { placeIn } from './text-place.ts';

/**
 * An Ed25519 secret Multikey: `z3u2` and 44 letters and digits, or the older form of 91, which holds the public half as
 * well. A key that lost some at its end, or gained some, can still be guessed. Signatures (88 or 89) are none.
 */
const secretKey =
  /(?<![1-9A-HJ-NP-Za-km-z])z(?:3u2[1-9A-HJ-NP-Za-km-z]{40,46}|r[uv][1-9A-HJ-NP-Za-km-z]{88})(?![1-9A-HJ-NP-Za-km-z])/g;

/** A text of the same length in the same lines, in which no secret key can be read. */
export function withoutSecretKeys(text: string): string {
  return text.replace(secretKey, (key) => '•'.repeat(key.length));
}

/** Where secret keys stand in a text. */
export function secretKeysIn(text: string): Range[] {
  return [...text.matchAll(secretKey)].map(({ 0: key, index }) => placeIn(text, index, key.length));
}
