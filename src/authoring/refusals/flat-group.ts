/** A group of fields that were written without their indentation, and are then no part of it. */
import { inYaml } from '../advice/expected-lines.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fieldNames, schemas } from '../kinds.ts';
import { diagnostic, type Refused } from './refused.ts';

/**
 * `found` with one diagnostic in place of all that such a group gives: it seems to be empty, and its fields are
 * unknown where they stand.
 */
export function flatGroupTold(refused: Refused, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const groups = found.flatMap(({ code, data }) => (code === 'empty-field' ? [String(data['path'])] : []));
  const unknown = new Set(
    found.flatMap(({ code, data }) => (code === 'unknown-field' ? [String(data['path'])] : [])),
  );
  for (const group of groups) {
    const names = fieldNames(schemas[refused.kind], [group]);
    const following = fieldsAfter(refused.data, group);
    const end = following.findIndex((field) => !names.includes(field));
    const fields = following.slice(0, end < 0 ? undefined : end);
    const [first] = fields;
    if (first === undefined || !fields.some((field) => unknown.has(field))) continue;
    const example = fields.map((field) => `  ${field}: ${inYaml(refused.positions.source([field]) ?? '…')}`);
    const told = diagnostic(refused, [group], 'fields-not-indented', refused.positions.key([first]), {
      fields,
      example: [`${group}:`, ...example],
    });
    const explained = new Set([group, ...fields]);
    return [told, ...found.filter(({ data }) => !explained.has(String(data['path'])))];
  }
  return found;
}

/** The fields below `group` in the file, in their order. */
function fieldsAfter(data: unknown, group: string): string[] {
  const fields = Object.keys(typeof data === 'object' && data !== null ? data : {});
  return fields.slice(fields.indexOf(group) + 1);
}
