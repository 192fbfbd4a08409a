/** Draws a terminal as a page, so that a browser can take its picture. */

/** What each code of the terminal (ECMA-48, 8.3.117) looks like. */
const looks: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'color:#a3abbd',
  31: 'color:#ff8f85',
  32: 'color:#4cc384',
  33: 'color:#ffb464',
  36: 'color:#7cc7e8',
};

/** Behind the escape character, the number of what comes. */
const code = new RegExp(`${String.fromCharCode(27)}\\[(\\d+)m`);

/** A page that shows `command` and what it answered, with the colours of its codes. */
export function terminalPage(command: string, answer: string): string {
  const lines = answer
    .trimEnd()
    .split(code)
    .reduce(
      ({ html, open }, part, index) => {
        if (index % 2 === 0) return { html: html + escaped(part), open };
        const look = looks[part];
        if (look === undefined) return { html: html + (open ? '</span>' : ''), open: false };
        return { html: `${html}${open ? '</span>' : ''}<span style="${look}">`, open: true };
      },
      { html: '', open: false },
    );
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:0;background:#f4ecdd;padding:24px}
pre{margin:0;padding:22px 26px;border-radius:16px;background:#141925;color:#f2f0ea;
font:15px/1.55 "DejaVu Sans Mono",monospace;white-space:pre-wrap}
</style><pre><span style="color:#a3abbd">$</span> ${escaped(command)}

${lines.html}${lines.open ? '</span>' : ''}</pre>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
