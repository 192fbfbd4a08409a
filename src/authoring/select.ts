/** Finds values in a front matter as it was written, whether or not its schema accepts it. */
import type { Path } from './kinds.ts';

/** One value and where it stands. */
export interface Selected {
  readonly path: Path;
  readonly value: unknown;
}

/** The values at `pattern`: names of fields joined by dots, with `*` for every item of a list: `stages.*.badges.*`. */
export function select(data: unknown, pattern: string): Selected[] {
  let found: Selected[] = [{ path: [], value: data }];
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step === '*') {
        return Array.isArray(value)
          ? value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
          : [];
      }
      const field = fieldOf(value, step);
      return field === undefined ? [] : [{ path: [...path, step], value: field }];
    });
  }
  return found;
}

/** The texts among the values at `pattern`. */
export function selectText(data: unknown, pattern: string): { path: Path; value: string }[] {
  return select(data, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  );
}

/** Every text of a front matter, in the order in which they are written. */
export function textsIn(data: unknown, path: Path = []): { path: Path; value: string }[] {
  if (typeof data === 'string') return [{ path, value: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]),
  );
}

/** The value at `path`, or `undefined` where nothing is written. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof key === 'number' ? (Array.isArray(value) ? value[key] : undefined) : fieldOf(value, key),
    data,
  );
}

/** The field `name` of a group, or `undefined` where `value` is no group or has no such field. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
}
