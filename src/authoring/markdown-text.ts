/** Puts a text that somebody wrote into GitHub's Markdown, as nothing but a text. */

/**
 * The text on one line, so that GitHub shows exactly it: no sign of it makes a link, a table, HTML or a formula, and an
 * `@` or a `#` calls neither a person nor an issue, which GitHub looks for in what is shown once entities are read.
 */
export function markdownText(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[^\p{L}\p{N}\p{M}\p{Zs},;?%«»’“”…–—→·]/gu, (sign) => {
    const entity = `&#${sign.codePointAt(0)};`;
    return sign === '@' || sign === '#' ? `<span>${entity}</span>` : entity;
  });
}
