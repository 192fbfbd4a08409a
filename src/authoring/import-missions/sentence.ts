/** Shortens texts so that they stay whole words. */

const sentences = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** The first sentence of a text, from its first line, of at most `maximum` characters; empty for an empty text. */
export function firstSentence(text: string, maximum: number): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  const [first] = sentences.segment(line.replace(/^\s*[-*•]\s+/, ''));
  return shortened(first?.segment ?? '', maximum);
}

/** A text on one line of at most `maximum` characters, cut between two words and ended by `…` where it is longer. */
export function shortened(text: string, maximum: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maximum) return line;
  const cut = line.slice(0, maximum - 1);
  const kept = /\s/.test(line.charAt(maximum - 1)) ? cut : cut.replace(/\s\S*$/, '');
  // The half of a pair of surrogates is no character.
  return `${kept.trimEnd().replace(/[\uD800-\uDBFF]$/, '')}…`;
}
