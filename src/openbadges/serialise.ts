/**
 * The one serialisation of a credential: one line of ASCII JSON, with `<`, `>` and `&` escaped too.
 *
 * The same bytes can so stand in a `.json` file, a PNG text chunk that some readers decode as Latin-1, an SVG's
 * CDATA section and a page's `<script type="application/ld+json">`. Keys keep their order. A signature over the
 * RDF graph is not touched by it.
 *
 * @throws {TypeError} where `value` has no JSON form.
 */
export function serialise(value: unknown): string {
  const json: string | undefined = JSON.stringify(value);
  if (json === undefined) throw new TypeError(`A value of type ${typeof value} has no JSON form.`);
  return json.replace(/[<>&\u007f-\uffff]/g, escapeUnit);
}

/** One UTF-16 code unit as `\uXXXX`; outside strings JSON has none of the characters that are escaped. */
function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
