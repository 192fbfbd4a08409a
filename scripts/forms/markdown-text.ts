/** What others wrote, inside Markdown of ours: it names nobody, draws nothing and breaks no table. */

/** The longest text that is shown of one answer, in characters. */
const shown = 300;

/** A text on one line, as GitHub shows it plainly; what stands between backticks stays code. */
export function plainMarkdown(text: string): string {
  const line = text.replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ').trim();
  const cut = line.length > shown ? `${line.slice(0, shown)}…` : line;
  return cut
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : withoutMeaning(part)))
    .join('')
    .replaceAll('|', '\\|');
}

/** A word joiner after `@` and `#` keeps people from being called and other requests from being linked. */
function withoutMeaning(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[@#]/g, '$&\u2060')
    .replace(/[\\[\]*_~`]/g, '\\$&')
    .replace(/:\/\//g, ':\u2060//');
}
