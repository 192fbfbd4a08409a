/** Reads what stands against an SVG in one pass over its text: a file made to be slow must not slow the reading of it. */

/** The encodings in which a text of ASCII characters reads as it is written, so that nothing can hide in it. */
const plainEncodings = /^(utf-?8|us-ascii|ascii|iso-8859-\d+|latin1|windows-125\d)$/i;

/** Whether a text begins as an SVG does: nothing but blanks, comments and declarations before `<svg`. */
export function beginsAsSvg(text: string): boolean {
  let at = 0;
  for (;;) {
    at = afterBlanks(text, at);
    if (text.startsWith('<?xml', at)) {
      const end = text.indexOf('?>', at);
      const encoding = /encoding\s{0,9}=\s{0,9}["']([^"']{1,40})["']/.exec(
        text.slice(at, Math.max(at, end)),
      )?.[1];
      if (end < 0 || (encoding !== undefined && !plainEncodings.test(encoding))) return false;
      at = end + 2;
    } else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) return false;
      at = end + 3;
    } else if (/^<!doctype\s/i.test(text.slice(at, at + 10))) {
      const end = endOfDoctype(text, at);
      if (end < 0) return false;
      at = end;
    } else return /^<svg[\s/>]/i.test(text.slice(at, at + 5));
  }
}

/** The first thing an SVG would fetch from elsewhere; a fragment or a `data:` picture is part of the file. */
export function externalReference(source: string): string | undefined {
  for (const { 0: word, index } of source.matchAll(/href|src|url\(|@import|<!ENTITY/gi)) {
    const reference = targetAt(source, index + word.length, word.toLowerCase());
    if (reference !== undefined) return reference;
  }
  return undefined;
}

/** What follows a word that fetches something, where it is outside the file. */
function targetAt(source: string, start: number, word: string): string | undefined {
  let at = afterBlanks(source, start);
  if (word === '@import' || word === '<!entity') return at > start ? cut(source, at, /[;>]/) : undefined;
  if (word !== 'url(') {
    if (source[at] !== '=') return undefined;
    at = afterBlanks(source, at + 1);
    if (source[at] !== '"' && source[at] !== "'") return undefined;
  }
  if (source[at] === '"' || source[at] === "'") at = afterBlanks(source, at + 1);
  if (source[at] === '#' || /^data:/i.test(source.slice(at, at + 5))) return undefined;
  return cut(source, at, word === 'url(' ? /["')]/ : /["']/);
}

/** The text from `at` to a sign that ends it, at most 200 characters; `undefined` where it is empty. */
function cut(source: string, at: number, end: RegExp): string | undefined {
  return (
    source
      .slice(at, at + 200)
      .split(end, 1)[0]
      ?.trim() || undefined
  );
}

function endOfDoctype(text: string, from: number): number {
  const [close, bracket] = [text.indexOf('>', from), text.indexOf('[', from)];
  if (bracket < 0 || close < bracket) return close < 0 ? -1 : close + 1;
  const closing = text.indexOf(']', bracket);
  const end = closing < 0 ? -1 : afterBlanks(text, closing + 1);
  return text[end] === '>' ? end + 1 : -1;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at;
}
