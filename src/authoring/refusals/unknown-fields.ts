/** Fields that a schema does not know: mistyped, in French, or not meant as fields at all. */
import type { z } from 'astro/zod';
import { inYaml } from '../advice/expected-lines.ts';
import { fieldInEnglish } from '../advice/french-names.ts';
import { nearest } from '../advice/nearest.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fieldNames, type Path, schemas } from '../kinds.ts';
import { valueAt } from '../select.ts';
import { invisibleSpaceIn, touchingDashIn } from '../yaml/yaml-lines.ts';
import { diagnostic, pathOf, type Refused, some } from './refused.ts';

/** The diagnostics of the fields that zod does not know in one group: one for each, or one that explains them. */
export function unknownFields(refused: Refused, issue: z.core.$ZodIssueUnrecognizedKeys): Diagnostic[] {
  const parent = pathOf(issue);
  const names = fieldNames(schemas[refused.kind], parent);
  const cut = cutByComma(refused, parent, issue.keys, names);
  if (cut) return [cut];
  return issue.keys.map((key) => {
    const path = [...parent, key];
    const range = refused.positions.key(path);
    const invisible = invisibleSpaceIn(`${key}:`);
    if (invisible) {
      const { line, column } = range.start;
      const place = { line, column: column + invisible.from };
      const suggestion = withOrdinarySpace(key, names, refused.positions.source(path));
      return diagnostic(
        refused,
        path,
        'yaml-invisible-space',
        { start: place, end: { line, column: place.column + 1 } },
        { ...invisible.data, suggestion },
      );
    }
    const dash = touchingDashIn(key);
    if (dash)
      return diagnostic(refused, path, 'yaml-dash-space', range, { suggestion: `- ${key.slice(1)}: …` });
    return diagnostic(refused, path, 'unknown-field', range, {
      known: names,
      ...some('nearest', fieldInEnglish(key, names) ?? nearest(key, names)),
    });
  });
}

/** The field as it should be written, in English too, since its name was not known anyway. */
function withOrdinarySpace(key: string, names: readonly string[], value: string | undefined): string {
  const written = key.replace(/[^\p{L}\d_-]+/gu, '');
  const known = names.includes(written);
  const name = known ? written : (fieldInEnglish(written, names) ?? nearest(written, names) ?? written);
  return value === undefined ? `${name}:` : `${name}: ${inYaml(value)}`;
}

/** `{ name: Karim, Benali }`: between braces, a comma in a text makes of what follows a field without a value. */
function cutByComma(
  refused: Refused,
  parent: Path,
  unknown: readonly string[],
  names: readonly string[],
): Diagnostic | undefined {
  const group = valueAt(refused.data, parent);
  if (!refused.positions.isFlow(parent) || typeof group !== 'object' || group === null) return undefined;
  const entries = Object.entries(group);
  const first = entries.findIndex(([key, value], index) => {
    return index > 0 && value === null && unknown.includes(key) && !names.includes(key);
  });
  const [name, text] = entries[first - 1] ?? [];
  if (name === undefined) return undefined;
  const after = entries.slice(first);
  const whole = after.findIndex(([, value]) => value !== null);
  const parts = after.slice(0, whole < 0 ? undefined : whole).map(([key]) => key);
  const path = [...parent, parts[0] ?? ''];
  return diagnostic(refused, path, 'yaml-comma', refused.positions.key(path), {
    found: parts[0] ?? '',
    suggestion: `${name}: "${[text, ...parts].join(', ')}"`,
  });
}
