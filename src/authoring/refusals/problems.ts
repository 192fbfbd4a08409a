/** Turns what zod says of a front matter into diagnostics, each at its place in the file. */
import { z } from 'astro/zod';
import type { Code } from '../../locales/diagnostics.ts';
import { expectedLines, inYaml } from '../advice/expected-lines.ts';
import { valueInEnglish } from '../advice/french-names.ts';
import { byNearness, nearest } from '../advice/nearest.ts';
import { isImpossibleDay } from '../advice/suggest-day.ts';
import { suggestBoolean, suggestList, suggestNumber, suggestValue } from '../advice/suggest-value.ts';
import type { Diagnostic, Range } from '../diagnostic.ts';
import { type Path, schemaAt, schemas } from '../kinds.ts';
import { hiddenCharacterIn, limits } from '../schemas/fields.ts';
import { fieldOf, valueAt } from '../select.ts';
import { listSignIn, touchingDashIn } from '../yaml/yaml-lines.ts';
import { flatGroupTold } from './flat-group.ts';
import { diagnostic, pathOf, type Refused, some } from './refused.ts';
import { withoutUnions } from './union-issues.ts';
import { unknownFields } from './unknown-fields.ts';

type Issue = z.core.$ZodIssue;

/** The diagnostics of `issues`, in the order of zod; at most one for each value, one for each unknown field. */
export function problemsOf(refused: Refused, issues: readonly Issue[]): Diagnostic[] {
  const told = new Set<string>();
  const each = issues
    .flatMap((issue) => withoutUnions(schemas[refused.kind], refused.data, issue))
    .flatMap((issue) => {
      const where = issue.path.join('.');
      if (issue.code === 'unrecognized_keys') return unknownFields(refused, issue);
      if (told.has(where)) return [];
      told.add(where);
      return [problemOf(refused, issue)];
    });
  const found = flatGroupTold(refused, each);
  // `titre` instead of `title` is one mistake: the field is not missing, its name is wrong.
  const renamed = new Set(
    found.flatMap(({ code, data }) =>
      code === 'unknown-field' && data['nearest'] ? [`${groupOf(data)}.${data['nearest']}`] : [],
    ),
  );
  // A sign that cannot be seen, or a dash that touches, explains all the rest.
  const signs = found.filter(({ code }) => explaining.has(code));
  if (signs.length > 0) return signs;
  return found.filter(
    ({ code, data }) => code !== 'missing-field' || !renamed.has(`${groupOf(data)}.${data['field']}`),
  );
}

/** The problems that make the others of their file. */
const explaining = new Set(['yaml-invisible-space', 'yaml-dash-space', 'yaml-list-sign']);

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
      const dash = expected === 'list' && touchingDash(value, found);
      if (dash) return error('yaml-dash-space', { suggestion: dash });
      const sign = expected === 'list' ? listSignIn(found)?.data : undefined;
      if (sign) return error('yaml-list-sign', sign);
      const schema = schemaAt(schemas[refused.kind], path);
      // `date: 2026` is a number, and between quotes would still be no day.
      const rule = expected === 'text' && typeof value !== 'object' ? ruleAgainst(schema, found) : undefined;
      if (rule) return ruled(error, rule, found, found);
      const example = exampleOf(path, schema, value);
      return error('wrong-type', {
        expected,
        is: typeOf(value),
        found,
        ...(isPerson(schema) && Array.isArray(value) ? { people: value.length } : {}),
        ...(example.length > 0 ? { example } : some('suggestion', retyped(expected, value, found, schema))),
      });
    }
    case 'invalid_union':
      return error('wrong-type', { expected: 'choice', is: typeOf(value), found });
    case 'invalid_value': {
      if (typeof value === 'object')
        return error('wrong-type', { expected: 'text', is: typeOf(value), found });
      const known = issue.values.map(String);
      const meant = valueInEnglish(found, known) ?? nearest(found, known);
      return error('unknown-value', { found, known: byNearness(found, known), ...some('nearest', meant) });
    }
    case 'too_small':
    case 'too_big':
      return outOfLimits(error, issue, schemaAt(schemas[refused.kind], path), value, found);
    default: {
      return ruled(error, issue.message, typeof value === 'string' ? value : found, found);
    }
  }
}

/** What a rule that the schemas name says of a text, as `written` and as `found` in the file. */
function ruled(
  error: (code: Code, data: Diagnostic['data']) => Diagnostic,
  rule: string,
  written: string,
  found: string,
): Diagnostic {
  if (rule === 'day' && isImpossibleDay(found)) return error('no-such-day', { found });
  const code = ruleCodes[rule];
  if (!code) return error('invalid-field', { found, detail: rule });
  if (code === 'hidden-character')
    return error(code, { found, ...some('character', hiddenCharacterIn(written)) });
  return error(code, { found, ...some('suggestion', suggestValue[rule]?.(written)) });
}

/** The rule that a text breaks, among those that the schemas name. */
function ruleAgainst(schema: z.ZodType | undefined, text: string): string | undefined {
  return schema?.safeParse(text).error?.issues.find(({ message }) => Object.hasOwn(ruleCodes, message))
    ?.message;
}

/** The code of the diagnostic for each rule that the schemas name. */
const ruleCodes: Readonly<Record<string, Code>> = {
  'one-line': 'one-line',
  'hidden-character': 'hidden-character',
  slug: 'bad-slug',
  day: 'bad-day',
  'web-address': 'bad-web-address',
  email: 'bad-email',
  phone: 'bad-phone',
  did: 'bad-did',
  'public-key': 'bad-public-key',
  duration: 'bad-duration',
  colour: 'bad-colour',
  'file-path': 'bad-file-path',
  'time-zone': 'bad-time-zone',
  'trailing-slash': 'missing-slash',
  repository: 'bad-repository',
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

function retyped(
  expected: string,
  value: unknown,
  found: string,
  schema: z.ZodType | undefined,
): string | undefined {
  if (typeof value === 'object') return expected === 'text' ? textWithColon(value) : undefined;
  if (expected === 'list') return suggestList(String(value), schema);
  if (expected === 'text') return `"${found}"`;
  if (expected === 'boolean') return suggestBoolean(String(value));
  if (expected === 'number') return suggestNumber(String(value));
  return undefined;
}

/** The lines to write in place of one value, where a group of fields or a list of them is expected. */
function exampleOf(path: Path, schema: z.ZodType | undefined, value: unknown): string[] {
  const field = path.at(-1);
  // Of several people, only one has a place here.
  const one = isPerson(schema) && Array.isArray(value) ? nameIn(value[0]) : value;
  if (field === undefined || typeof one === 'object') return [];
  const text = String(one).trim();
  const isText = suggestBoolean(text) === undefined && text.length <= limits.line && !text.includes('\n');
  const written = isText ? text : undefined;
  // In a list, the one item is written anew.
  return typeof field === 'number'
    ? expectedLines('', schema && z.array(schema), written).slice(1)
    : expectedLines(field, schema, written);
}

/** Whether a group is one person: a name and what they do. */
function isPerson(schema: z.ZodType | undefined): boolean {
  return schema instanceof z.ZodObject && 'name' in schema.shape && 'role' in schema.shape;
}

/** The name of a person in a list of them. */
function nameIn(item: unknown): unknown {
  return fieldOf(item, 'name') ?? item;
}

/** A text in which a colon made one field of it, between quotes. */
function textWithColon(value: unknown): string | undefined {
  const fields = Object.entries(value ?? {});
  const [first] = fields;
  if (fields.length !== 1 || !first || typeof first[1] === 'object') return undefined;
  return inYaml(`${first[0]}: ${first[1]}`);
}

/** The first item of a list whose dashes touch what follows them, as YAML then reads it: one text, or one group. */
function touchingDash(value: unknown, found: string): string | undefined {
  const text = typeof value === 'object' && value !== null ? (Object.keys(value)[0] ?? '') : found;
  const suggestion = String(touchingDashIn(text.split(/\s+-/)[0] ?? '')?.data?.['suggestion'] ?? '');
  return suggestion && (typeof value === 'object' ? `${suggestion}: …` : suggestion);
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
