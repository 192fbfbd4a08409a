/** Turns what zod says of a front matter into diagnostics, each at its place in the file. */
import { z } from 'astro/zod';
import type { Code } from '../locales/diagnostics.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import { fieldNames, type Kind, type Path, schemaAt, schemas } from './kinds.ts';
import { byNearness, nearest } from './nearest.ts';
import type { Positions } from './positions.ts';
import { valueAt } from './select.ts';
import { isImpossibleDay } from './suggest-day.ts';
import { suggestBoolean, suggestNumber, suggestValue } from './suggest-value.ts';
import { withoutUnions } from './union-issues.ts';

type Issue = z.core.$ZodIssue;

/** One front matter that its schema refuses. */
export interface Refused {
  readonly kind: Kind;
  readonly file: string;
  readonly data: unknown;
  readonly positions: Positions;
}

/** The diagnostics of `issues`, in the order of zod; at most one for each value, one for each unknown field. */
export function problemsOf(refused: Refused, issues: readonly Issue[]): Diagnostic[] {
  const told = new Set<string>();
  const found = issues
    .flatMap((issue) => withoutUnions(schemas[refused.kind], refused.data, issue))
    .flatMap((issue) => {
      const where = issue.path.join('.');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((key) => unknownField(refused, issue, key));
      if (told.has(where)) return [];
      told.add(where);
      return [problemOf(refused, issue)];
    });
  // `titre` instead of `title` is one mistake: the field is not missing, its name is wrong.
  const renamed = new Set(
    found.flatMap(({ code, data }) =>
      code === 'unknown-field' && data['nearest'] ? [`${groupOf(data)}.${data['nearest']}`] : [],
    ),
  );
  return found.filter(
    ({ code, data }) => code !== 'missing-field' || !renamed.has(`${groupOf(data)}.${data['field']}`),
  );
}

/** The path of the group that a field is in. */
function groupOf(data: Diagnostic['data']): string {
  return String(data['path']).split('.').slice(0, -1).join('.');
}

function problemOf(refused: Refused, issue: Issue): Diagnostic {
  const path = pathOf(issue);
  const { positions } = refused;
  const value = valueAt(refused.data, path);
  if (value === undefined) return missing(refused, path);
  const found = (positions.source(path) ?? (typeof value === 'string' ? value : typeOf(value))).slice(0, 200);
  const error = (code: Code, data: Diagnostic['data'], range: Range = positions.value(path)) =>
    diagnostic(refused, path, code, range, data);
  if (value === null) return error('empty-field', {}, positions.key(path));

  switch (issue.code) {
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (expected === 'integer') return error('not-whole', { found });
      return error('wrong-type', {
        expected,
        is: typeOf(value),
        found,
        ...some('suggestion', retyped(expected, value, found)),
      });
    }
    case 'invalid_union':
      return error('wrong-type', { expected: 'choice', is: typeOf(value), found });
    case 'invalid_value': {
      const known = byNearness(found, issue.values.map(String));
      return error('unknown-value', { found, known, ...some('nearest', nearest(found, known)) });
    }
    case 'too_small':
    case 'too_big':
      return outOfLimits(error, issue, schemaAt(schemas[refused.kind], path), value, found);
    default: {
      const rule = issue.message;
      if (rule === 'day' && isImpossibleDay(found)) return error('no-such-day', { found });
      const code = ruleCodes[rule];
      if (!code) return error('invalid-field', { found, detail: rule });
      const written = typeof value === 'string' ? value : found;
      return error(code, { found, ...some('suggestion', suggestValue[rule]?.(written)) });
    }
  }
}

/** The code of the diagnostic for each rule that the schemas name. */
const ruleCodes: Readonly<Record<string, Code>> = {
  'one-line': 'one-line',
  slug: 'bad-slug',
  day: 'bad-day',
  'web-address': 'bad-web-address',
  email: 'bad-email',
  did: 'bad-did',
  'public-key': 'bad-public-key',
  duration: 'bad-duration',
  colour: 'bad-colour',
  'file-path': 'bad-file-path',
  'time-zone': 'bad-time-zone',
  'trailing-slash': 'missing-slash',
  'achievement-type': 'bad-achievement-type',
};

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'integer',
  boolean: 'boolean',
  array: 'list',
  object: 'group',
};

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'list';
  return typeNames[typeof value] ?? 'nothing';
}

function retyped(expected: string, value: unknown, found: string): string | undefined {
  if (typeof value === 'object') return undefined;
  if (expected === 'text') return `"${found}"`;
  if (expected === 'boolean') return suggestBoolean(String(value));
  if (expected === 'number') return suggestNumber(String(value));
  return undefined;
}

function outOfLimits(
  error: (code: Code, data: Diagnostic['data']) => Diagnostic,
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  schema: z.ZodType | undefined,
  value: unknown,
  found: string,
): Diagnostic {
  const limit = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  if (issue.origin === 'string') {
    return issue.code === 'too_big'
      ? error('too-long', { maximum: limit, length })
      : error('empty-text', { minimum: limit });
  }
  if (issue.origin === 'array') {
    return issue.code === 'too_big'
      ? error('too-many', { maximum: limit, length })
      : error('too-few', { minimum: limit, length });
  }
  const bounds = schema instanceof z.ZodNumber ? schema : undefined;
  return error('out-of-range', {
    found,
    minimum: bounds?.minValue ?? limit,
    maximum: bounds?.maxValue ?? limit,
  });
}

function missing(refused: Refused, path: Path): Diagnostic {
  const parent = path.slice(0, -1);
  return diagnostic(refused, path, 'missing-field', refused.positions.insertion(parent), {
    ...some(
      'parent',
      parent.findLast((key) => typeof key === 'string'),
    ),
  });
}

function unknownField(refused: Refused, issue: Issue, key: string): Diagnostic {
  const parent = pathOf(issue);
  const path = [...parent, key];
  // `{ name: Ana, tutrice, Caen }`: between braces, a comma in a text makes a field without a value.
  if (/\s/.test(key) && valueAt(refused.data, path) === null)
    return diagnostic(refused, path, 'yaml-comma', refused.positions.key(path), { found: key });
  const known = byNearness(key, fieldNames(schemas[refused.kind], parent));
  return diagnostic(refused, path, 'unknown-field', refused.positions.key(path), {
    known,
    ...some('nearest', nearest(key, known)),
  });
}

function diagnostic(
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
function some(name: string, value: string | undefined): Diagnostic['data'] {
  return value === undefined ? {} : { [name]: value };
}

function pathOf(issue: Issue): Path {
  return issue.path.filter((key) => typeof key !== 'symbol');
}
