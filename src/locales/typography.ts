/**
 * The typography of what authors type on an ordinary keyboard, in French and English, and what is common to other
 * languages. It is idempotent, and leaves
 * alone what is not prose: addresses, e-mails, times, ratios, `:shortcodes:`, `::`.
 *
 * For pages only: never for anything signed, nor for code or attributes.
 */
import type { Locale } from './interface.ts';
import { pairQuotes, pairSingleQuotes } from './quotes.ts';

/** Stands for something that is not prose inside a sentence (code, a picture): read as a word, never changed. */
export const opaque = '\uFFFC';

/** A text with its typographic signs: `Il dit: "oui"` becomes `Il dit : « oui »` with no-break spaces. */
export function typography(text: string, locale: Locale): string {
  return typographyAcross([text], locale).join('');
}

/**
 * The same for a sentence cut into parts by its markup, so that a quotation mark in one part finds its pair in
 * another. Returns as many parts as were given; a part that is {@link opaque} comes back as it was.
 */
export function typographyAcross(parts: readonly string[], locale: Locale): string[] {
  const sentence = new Sentence(parts);
  for (const rule of rules[locale] ?? commonRules) rule(sentence);
  return sentence.parts();
}

type Rule = (sentence: Sentence) => void;

const narrow = '\u202F';
const noBreak = '\u00A0';
/** Spaces that may stand before a sign or inside guillemets; a line break is never one of them. */
const gap = '[ \\u00A0\\u2009\\u202F]*';
const someGap = gap.replace('*', '+');
/** What may follow a sign that ends a word; in an address such as `?page=2`, no such thing does. */
const wordEnd = `(?=$|[\\s)\\]«»“”’"',.…—–${opaque}])`;

const ellipsis = replacing('(?<!\\.)\\.{3}(?![./\\\\])', '…');
const apostrophe = replacing(`(?<=[\\p{L}\\p{M}])'(?=[\\p{L}\\p{N}«“‘${opaque}])`, '’');

const frenchRules: readonly Rule[] = [
  (sentence) => sentence.edit(pairQuotes(sentence.shown, ['«', '»'], ['“', '”'])),
  ellipsis,
  apostrophe,
  replacing(`«${gap}(?=[^\\s»])`, `«${narrow}`),
  replacing(`(?<=[^\\s«])${gap}(?=»)`, narrow),
  replacing(`(?<=[^\\s([«“!?;:…])${gap}(?=[!?;][!?;:…]*${wordEnd})`, narrow),
  // After an ellipsis or between two signs, a space is set only where the author set one.
  replacing(`(?<=[!?;:…])${someGap}(?=[!?;][!?;:…]*${wordEnd})`, narrow),
  replacing(`(?<=[^\\s([«“:])${gap}(?=:${wordEnd})`, noBreak),
];

const englishRules: readonly Rule[] = [
  (sentence) => sentence.edit(pairQuotes(sentence.shown, ['“', '”'], ['‘', '’'])),
  ellipsis,
  apostrophe,
  (sentence) => sentence.edit(pairSingleQuotes(sentence.shown)),
];

/** The quotation marks of a language without rules of its own stay as they are typed. */
const commonRules: readonly Rule[] = [ellipsis, apostrophe];
const rules: Readonly<Partial<Record<string, readonly Rule[]>>> = { fr: frenchRules, en: englishRules };

/** Spans that are not prose: the rules read each as a run of {@link opaque}. */
const notProse = new RegExp(
  [
    /\b(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.|(?:did|urn|mailto|tel|data):)[^\s<>"«»]*[^\s<>"«».,;:!?…)\]'’]/u,
    /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+-]+(?:'[\p{L}\p{N}._%+-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
    /(?<![\p{L}\p{N}:]):[a-z0-9_+-]+:(?![\p{L}\p{N}:])/u,
  ]
    .map((part) => part.source)
    .join('|'),
  'giu',
);

/** An edit of a text: the characters from `from` to `to` become `by`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** A sentence, where its parts start, and the face of it that the rules read. */
class Sentence {
  /** The text as the rules read it: as long as the real one, with what is not prose masked. */
  shown: string;
  #real: string;
  #starts: number[];

  constructor(parts: readonly string[]) {
    let length = 0;
    this.#starts = parts.map((part) => {
      const start = length;
      length += part.length;
      return start;
    });
    this.#real = parts.join('');
    this.shown = this.#real.replace(notProse, (span) => opaque.repeat(span.length));
  }

  replace(pattern: RegExp, by: string): void {
    const edits: Edit[] = [];
    for (const match of this.shown.matchAll(pattern))
      edits.push({ from: match.index, to: match.index + match[0].length, by });
    this.edit(edits);
  }

  /** Applies edits that are in order and apart. An insertion where a part starts belongs to that part. */
  edit(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.#starts = moved(this.#starts, edits);
    this.shown = edited(this.shown, edits);
    this.#real = edited(this.#real, edits);
  }

  parts(): string[] {
    return this.#starts.map((start, index) => this.#real.slice(start, this.#starts[index + 1]));
  }
}

function replacing(pattern: string, by: string): Rule {
  const expression = new RegExp(pattern, 'gu');
  return (sentence) => sentence.replace(expression, by);
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, by } of edits) {
    result += text.slice(at, from) + by;
    at = to;
  }
  return result + text.slice(at);
}

/** Where the parts start after the edits. */
function moved(starts: readonly number[], edits: readonly Edit[]): number[] {
  let next = 0;
  let shift = 0;
  return starts.map((start) => {
    let edit = edits[next];
    while (edit && edit.from < start && edit.to <= start) {
      shift += edit.by.length - (edit.to - edit.from);
      edit = edits[++next];
    }
    // A part that starts amid replaced spaces leaves the new sign to the part before.
    return edit && edit.from < start ? edit.from + shift + edit.by.length : start + shift;
  });
}
