/** A line of front matter as its author most likely meant it; never certain, so that it is only suggested. */

/** A field: the name with its colon, and the value. Lines are given without the spaces at their end. */
const field = /^\s*(?:- )?([\w-]+: +)(\S.*)$/;

/** A text between the quotes that keep it whole. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** A text without the typographic quotes that a keyboard put around it in place of straight ones, of the last one or not. */
export function withoutTypographicQuotes(text: string): string {
  return /^(?:“[^“”"]*[”"]|«[^«»"]*[»"]|„[^“„”"]*[“”"])$/.test(text) ? text.slice(1, -1).trim() : text;
}

/** The field on a line with its value between quotes; `undefined` where it is no field. */
export function quotedField(line: string): string | undefined {
  const [, name, value] = field.exec(line) ?? [];
  return name && value && name + quoted(withoutTypographicQuotes(value));
}

/** The same for a value whose quotes are not closed, or closed too early. */
export function requotedField(line: string): string | undefined {
  const [, name, value = ''] = field.exec(line) ?? [];
  const quote = value[0] ?? '';
  if (!name || !/["']/.test(quote)) return undefined;
  const second = value.indexOf(quote, 1);
  // `"x" et "y"` has quotes of its own; those of `"Le "grand" atelier"` are around all of it.
  const isWhole = second > 0 && !/[\p{L}\d]/u.test(value[second + 1] ?? 'a');
  return (
    name +
    quoted(
      isWhole
        ? value
        : value
            .slice(1)
            .replace(/["'”»]$/, '')
            .trimEnd(),
    )
  );
}

/**
 * A line that is no field, made one: `date = …`, `date:…`, `**date**: …`, or a value on the line below its name.
 * `undefined` where neither is likely.
 */
export function repairedField(line: string, above: string): string | undefined {
  const [, name, value] = /^\s*[*_`]*([a-z][A-Za-z]*)[*_`]*\s*[:;=.：]\s*[*_`]*\s*(\S.*)$/.exec(line) ?? [];
  if (name && value) return `${name}: ${value}`;
  const [, empty] = /^\s*(?:- )?([\w-]+:)\s*$/.exec(above) ?? [];
  return empty && !/: |:$|^\s*[-#]/.test(line) ? `${empty} ${line.trim()}` : undefined;
}
