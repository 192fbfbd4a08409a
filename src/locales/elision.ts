/**
 * French words that lost their last letter before a vowel, as "l’" and "qu’". A search takes what spaces surround for
 * a word, and would not find "avenir" in "d’avenir".
 */
const elided = "(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)(?:[’']|&#39;)";
const before = "(?<![\\p{L}\\p{N}’'])";

const whole = new RegExp(`${before}(${elided})(?=[\\p{L}<])`, 'giu');
const parted = new RegExp(`${before}(${elided}) (?=[\\p{L}<])`, 'giu');

/** A text or HTML in which a space follows each such word: "d’ avenir". */
export function partElisions(text: string): string {
  return text.replace(whole, '$1 ');
}

/** The text as it was before {@link partElisions}. */
export function joinElisions(text: string): string {
  return text.replace(parted, '$1');
}

/** The text without these words: "projet avenir". */
export function dropElisions(text: string): string {
  return text.replace(whole, '');
}
