/** Puts a text that somebody wrote into GitHub's Markdown, as nothing but a text. */

/**
 * The text on one line, so that GitHub shows exactly it: no sign of it makes a link, a table, HTML or a formula. What
 * GitHub looks for in what is shown, once entities are read, is taken apart by tags that change nothing: people and
 * requests (`@ana`, `#1`, `GH-1`), addresses (`www.…`, `https:…`) and pictures (`:octocat:`). What may be the number of
 * a commit stands as code, where GitHub looks for nothing.
 */
export function markdownText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .split(commitNumber)
    .map((part, index) => (index % 2 === 1 ? `<code>${part}</code>` : withoutMeaning(part)))
    .join('');
}

/** The same for a sentence of ours: what stands between backticks in it is shown as code; three of them are a text that was found. */
export function markdownSentence(sentence: string): string {
  return sentence
    .split(/(?<!`)`([^`]+)`(?!`)/)
    .map((part, index) => (index % 2 === 1 ? codeText(part) : markdownText(part)))
    .join('');
}

/** A text as code, where GitHub looks neither for people nor for requests. */
export function codeText(text: string): string {
  return `<code>${withoutMeaning(text.replace(/[\r\n]+/g, ' '))}</code>`;
}

/** Seven to forty hexadecimal digits; in what `split` gives, every second part. */
const commitNumber = /(?<![\p{L}\p{N}_])([0-9a-f]{7,40})(?![\p{L}\p{N}_])/iu;

/** What is written as it stands; any other sign is an entity. */
const sign = /[^\p{L}\p{N}\p{M}\p{Zs},;?%«»’“”…–—→·]/gu;

/** The signs by which GitHub knows a person, a request, an address or a small picture in what is shown. */
const known = /[@#]|(?<=www)\.|:(?=[\p{L}\p{N}+/_-])|(?<=[\p{L}\p{N}_])-(?=\p{N})/giu;

function withoutMeaning(text: string): string {
  const apart = new Set([...text.matchAll(known)].map(({ index }) => index));
  return text.replace(sign, (one, at: number) => {
    const entity = `&#${one.codePointAt(0)};`;
    return apart.has(at) ? `<span>${entity}</span>` : entity;
  });
}
