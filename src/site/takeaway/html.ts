/** A piece of markup: what was put into it is escaped, or was markup already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Html | false | undefined | readonly Part[];

/**
 * A template tag for markup. Texts are escaped for content and for attributes in double quotes, lists are joined,
 * `false` and `undefined` leave nothing.
 *
 * @example html`<p title="${'a "b"'}">${'<c>'}</p>`.text // <p title="a &quot;b&quot;">&lt;c&gt;</p>
 */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(markup.reduce((text, piece, index) => text + textOf(parts[index - 1]) + piece, ''));
}

function textOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return String(part).replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
