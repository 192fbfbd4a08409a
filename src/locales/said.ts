/**
 * What the content says inside a sentence of the interface. Pages show content in the language that it was written in,
 * and say so to whoever reads aloud (WCAG 3.1.2): between Unicode's isolates, which stand for a text put into another,
 * it keeps its place until the sentence is shown.
 */

const [open, close] = ['\u2068', '\u2069'];

/** A part of a sentence. */
export interface SentencePart {
  readonly text: string;
  /** Whether the content says it, rather than the interface. */
  readonly said: boolean;
}

/** A text of the content, marked to be put into a sentence. */
export function markSaid(text: string): string {
  return open + withoutMarks(text) + close;
}

/** The parts of a sentence, in order; none of them is empty. */
export function sentenceParts(sentence: string): SentencePart[] {
  return sentence
    .split(/(\u2068[^\u2068\u2069]*\u2069)/)
    .map((part, index) => ({ text: withoutMarks(part), said: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A sentence without its marks: for attributes, titles and descriptions, which have one language. */
export function withoutMarks(sentence: string): string {
  return sentence.replaceAll(open, '').replaceAll(close, '');
}
