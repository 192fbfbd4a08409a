/**
 * A text with the capital that begins a sentence, in a language (BCP 47). A word that has its capital further on, as
 * "iPhone" has, keeps its own letters.
 */
export function sentenceCase(text: string, language: string): string {
  return text.replace(/^\p{Ll}(?!\p{Lu})/u, (first) => first.toLocaleUpperCase(language));
}

/** A sentence as it goes on after a colon: without its capital, unless its first word is an abbreviation. */
export function withinSentence(text: string, language: string): string {
  return text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLocaleLowerCase(language));
}
