/** Finds which straight quotation marks open and which close, so that each gets its sign. */
import type { Edit } from './typography.ts';

type Marks = readonly [open: string, close: string];

/** What may stand right before a mark that opens; the object replacement character stands for a word. */
const beforeOpening = /[\s([{«“‘’'—–\-/:]/;
const wordCharacter = /[\p{L}\p{N}\p{M}\uFFFC]/u;

/** Words that begin with an elision: the '90s, 'tis. */
const clipped = /^(?:\d\ds?|tis|twas|em|til|cause)(?![\p{L}\p{N}])/iu;

/**
 * The edits that turn each pair of `"` into `outer` marks, or `inner` ones within other quotation marks.
 * A `"` without a pair stays: it may be an inch.
 */
export function pairQuotes(text: string, outer: Marks, inner: Marks): Edit[] {
  const pairs: { open: number; close: number; quoted: boolean }[] = [];
  const opened: { at: number; straight: boolean }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/["«»“”]/g)) {
    if (mark === '«' || mark === '“') opened.push({ at, straight: false });
    else if (mark === '»' || mark === '”') {
      const match = opened.findLastIndex(({ straight }) => !straight);
      if (match >= 0) opened.length = match;
    } else {
      const last = opened.at(-1);
      if (last?.straight && closes(text, at)) {
        opened.pop();
        pairs.push({ open: last.at, close: at, quoted: opened.some(({ straight }) => !straight) });
      } else if (opens(text, at)) opened.push({ at, straight: true });
    }
  }
  return inOrder(
    pairs.flatMap(({ open, close, quoted }) => {
      const nested = quoted || pairs.some((other) => other.open < open && close < other.close);
      const [opening, closing] = nested ? inner : outer;
      return [replaced(open, opening), replaced(close, closing)];
    }),
  );
}

/**
 * The edits that turn `'` into the marks of English: a quotation in ‘ ’, an elision at the start of a word or
 * a possessive at its end in ’. One after a figure stays: it may be a foot.
 */
export function pairSingleQuotes(text: string): Edit[] {
  const edits: Edit[] = [];
  let open: number | undefined;
  const elision = (at: number) => edits.push(replaced(at, '’'));
  for (const { index: at } of text.matchAll(/'/g)) {
    if (opens(text, at) && clipped.test(text.slice(at + 1, at + 6))) elision(at);
    else if (open !== undefined && closes(text, at)) {
      edits.push(replaced(open, '‘'), replaced(at, '’'));
      open = undefined;
    } else if (opens(text, at) && wordCharacter.test(text[at + 1] ?? '')) {
      if (open !== undefined) elision(open);
      open = at;
    } else if (/[\p{L}\p{M}]/u.test(text[at - 1] ?? '') || /\p{N}'\p{L}/u.test(text.slice(at - 1, at + 2)))
      elision(at);
  }
  if (open !== undefined) elision(open);
  return inOrder(edits);
}

function opens(text: string, at: number): boolean {
  return at === 0 || beforeOpening.test(text[at - 1] ?? '');
}

/** Whether the mark may close: no word follows it at once, and it does not cling to what follows. */
function closes(text: string, at: number): boolean {
  const next = text[at + 1] ?? ' ';
  if (wordCharacter.test(next)) return false;
  return !opens(text, at) || /[\s)\]»”.,;:!?…]/.test(next);
}

function replaced(at: number, by: string): Edit {
  return { from: at, to: at + 1, by };
}

function inOrder(edits: Edit[]): Edit[] {
  return edits.sort((a, b) => a.from - b.from);
}
