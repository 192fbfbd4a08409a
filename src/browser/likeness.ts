/**
 * Whether one of the words found is like one of those asked for: it begins as that one does, by two fifths of it and by three
 * letters at least, whatever the case and the accents. Where no page holds a word, pagefind answers with words that
 * begin with less and less of it, down to one letter.
 */
export function isLike(query: string, found: readonly string[]): boolean {
  const words = wordsOf(found.join(' '));
  return wordsOf(query).some((asked) => {
    const least = Math.min(asked.length, Math.max(3, Math.ceil(asked.length * 0.4)));
    return words.some((word) => word.startsWith(asked.slice(0, least)));
  });
}

function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
