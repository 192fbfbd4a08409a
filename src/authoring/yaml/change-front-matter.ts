/** Changes what a command may change in a file that people wrote. */
import { Document, isMap, isNode, isScalar, parseDocument, YAMLMap } from 'yaml';

/**
 * The text of a Markdown file once `change` has changed the named fields of its front matter: comments, other fields,
 * body and line breaks stay as they were. A field that `change` deletes is taken away, a new one stands at the end.
 *
 * @throws {SyntaxError} where the text has no front matter that can be read.
 */
export function changeFrontMatter(
  text: string,
  fields: readonly string[],
  change: (document: Document.Parsed) => void,
): string {
  const [, before, yaml, after] = /^(\uFEFF?---\r?\n)([\s\S]*?)(^---(?:\r?\n[\s\S]*)?)$/m.exec(text) ?? [];
  if (before === undefined || yaml === undefined || after === undefined)
    throw new SyntaxError('The file has no front matter.');
  const source = yaml.replaceAll('\r\n', '\n');
  const document = parseDocument(source);
  if (document.errors.length > 0 || !(document.contents === null || isMap(document.contents)))
    throw new SyntaxError('The front matter of the file cannot be read.');
  const places = placesOf(document);
  change(document);
  // Each changed field is put in the place of its text, a new one at the end: every other byte stays.
  const edits = fields.map((name) => ({
    ...(places.get(name) ?? { start: source.length, end: source.length }),
    text: writtenField(document, name),
  }));
  let written = source;
  for (const { start, end, text } of edits.toReversed().sort((a, b) => b.start - a.start))
    written = written.slice(0, start) + text + written.slice(end);
  return before + (before.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written) + after;
}

/** Where the fields of a document stand in its text, from the first character of the name to the end of the value. */
function placesOf(
  document: Document.Parsed,
): ReadonlyMap<unknown, { readonly start: number; readonly end: number }> {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  return new Map(
    pairs.flatMap(({ key, value }) => {
      const start = isScalar(key) ? key.range?.[0] : undefined;
      const end =
        (isNode(value) ? value.range?.[2] : undefined) ?? (isScalar(key) ? key.range?.[2] : undefined);
      return isScalar(key) && start !== undefined && end !== undefined
        ? [[key.value, { start, end }] as const]
        : [];
    }),
  );
}

/** The text of one field as the document has it now, without what stands before it. */
function writtenField(document: Document.Parsed, name: string): string {
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const pair = pairs.find(({ key }) => (isScalar(key) ? key.value : key) === name);
  if (!pair) return '';
  if (isNode(pair.key)) Object.assign(pair.key, { commentBefore: undefined, spaceBefore: false });
  const alone = new Document();
  alone.contents = Object.assign(new YAMLMap(), { items: [pair] });
  return alone.toString({ lineWidth: 0 });
}
