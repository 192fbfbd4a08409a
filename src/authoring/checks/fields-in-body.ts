/** Fields under the three hyphens that end the front matter, where they are part of the text. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt } from '../finding.ts';
import { fieldNames, schemas } from '../kinds.ts';
import type { ReadFile } from '../read.ts';

/**
 * An error about the lines at the beginning of a body that are fields of that kind of file, with what belongs to them;
 * `undefined` where it begins with prose, such as « Note : … ».
 */
export function fieldsInBody(file: ReadFile): Diagnostic | undefined {
  const { body, bodyLine } = file.frontMatter ?? { body: '', bodyLine: 1 };
  const names = fieldNames(schemas[file.kind], []);
  const lines = body.split('\n');
  // The hyphens were most likely copied with the fields.
  const first = lines.findIndex((line) => line.trim() !== '' && line.trimEnd() !== '---');
  const fields: string[] = [];
  let last = first;
  for (const [index, line] of lines.entries()) {
    if (index < first) continue;
    const name = /^([A-Za-z]+):(?:\s|$)/.exec(line)?.[1];
    const isField = name !== undefined && names.includes(name);
    if (isField) fields.push(name);
    else if (fields.length === 0 || !/^(?:\s+\S|-\s)/.test(line)) break;
    last = index;
  }
  if (fields.length === 0) return undefined;
  const range = {
    start: { line: bodyLine + first, column: 1 },
    end: { line: bodyLine + last, column: (lines[last]?.length ?? 0) + 1 },
  };
  return { ...errorAt(file, undefined, 'fields-in-body', { fields }), range };
}
