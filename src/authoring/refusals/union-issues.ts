/** What zod says of a value that may have one of several forms, reduced to the form that the author meant. */
import type { z } from 'astro/zod';
import { fieldNames, type Path } from '../kinds.ts';
import { valueAt } from '../select.ts';

type Issue = z.core.$ZodIssue;

/**
 * The issues of `issue` with unions taken apart, their paths counted from the root of `data`.
 * zod tells of every branch of a union. Of the branches whose type is the one written, the author meant the one
 * with the fewest issues; a field that no branch knows is said to be unknown, and nothing else.
 */
export function withoutUnions(schema: z.ZodType, data: unknown, issue: Issue, around: Path = []): Issue[] {
  const path = [...around, ...issue.path.filter((key) => typeof key !== 'symbol')];
  const here = { ...issue, path };
  if (issue.code !== 'invalid_union') return [here];
  const likely = issue.errors
    .filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0))
    .toSorted((a, b) => a.length - b.length)[0];
  if (!likely) return [here];
  const keys = unknownKeys(valueAt(data, path), fieldNames(schema, path));
  if (
    keys.length > 0 &&
    likely.some((inner) => inner.code === 'unrecognized_keys' && inner.path.length === 0)
  )
    return [{ code: 'unrecognized_keys', keys, path, message: '' }];
  return likely.flatMap((inner) => withoutUnions(schema, data, inner, path));
}

function unknownKeys(value: unknown, known: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value).filter((key) => !known.includes(key));
}
