/**
 * A name without what people write differently each time: capitals, accents, punctuation, pictograms, and the
 * parentheses of `Badge(s)`. Names that are the same thing give the same text.
 */
export function plainName(name: string): string {
  return (
    name
      .replace(/[œŒ]/g, 'oe')
      .replace(/[æÆ]/g, 'ae')
      .replace(/\((\p{Ll}{1,2})\)/gu, '$1')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      // C, C++ and C# are not the same thing.
      .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
      .trim()
  );
}
