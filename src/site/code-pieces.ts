/** What is written in code inside a sentence, cut where a line may end. */

/** A piece of a text in code. */
export interface CodePiece {
  readonly text: string;
  /** A line must not end inside it: half of `--rotate` says something else. */
  readonly whole: boolean;
}

/** The characters that the narrowest telephone shows side by side. */
const mostTogether = 26;

/** The pieces of a text in code: those between spaces stay whole where they fit a line and a browser would cut them. */
export function codePieces(code: string): CodePiece[] {
  return (code.match(/\s+|\S+/g) ?? []).map((text) => ({
    text,
    whole: text.length <= mostTogether && text.length > 1 && /[-/?|{}[\]]/.test(text),
  }));
}
