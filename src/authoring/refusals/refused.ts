/** One front matter that its schema refuses, and what is told of it. */
import type { z } from 'astro/zod';
import type { Code } from '../../locales/diagnostics.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import type { Kind, Path } from '../kinds.ts';
import type { Positions } from '../yaml/positions.ts';

export interface Refused {
  readonly kind: Kind;
  readonly file: string;
  readonly data: unknown;
  readonly positions: Positions;
}

/** An error about the value at `path`. */
export function diagnostic(
  { kind, file }: Refused,
  path: Path,
  code: Code,
  range: Range,
  data: Diagnostic['data'],
): Diagnostic {
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  return { code, severity: 'error', file, range, data: { kind, path: path.join('.'), field, ...data } };
}

/** An entry of `data` where there is something to say, nothing where there is not. */
export function some(name: string, value: string | undefined): Diagnostic['data'] {
  return value === undefined ? {} : { [name]: value };
}

/** Where zod found something. */
export function pathOf(issue: z.core.$ZodIssue): Path {
  return issue.path.filter((key) => typeof key !== 'symbol');
}
