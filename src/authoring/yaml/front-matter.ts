/** Reads the front matter of one file: its values, its body, and where each value stands. */

import matter from 'gray-matter';
import { type Document, Lexer, LineCounter, parseDocument } from 'yaml';
import type { Code } from '../../locales/diagnostics.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { fencedLines, fenceProblem } from './fences.ts';
import { type Positions, positionsOf } from './positions.ts';
import { yamlProblems } from './yaml-problems.ts';

/** The front matter of one file, before any schema. */
export interface FrontMatter {
  /** The values, as YAML 1.2 (core schema) gives them; `{}` where the front matter is empty. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The Markdown after it, without leading and trailing blank lines. */
  readonly body: string;
  /** The line of the file (from 1) on which `body` starts. */
  readonly bodyLine: number;
  readonly positions: Positions;
}

/** What reading one front matter gives; without `frontMatter`, nothing of the file can be used. */
export interface FrontMatterResult {
  readonly frontMatter: FrontMatter | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the front matter of `text`, the content of `file`. Never throws and never runs code: YAML is the only
 * language, and the first line must be exactly `---` (a byte order mark before it and spaces after it are accepted).
 */
export function parseFrontMatter(file: string, text: string): FrontMatterResult {
  const lines = fencedLines(withoutMark(text));
  const source = lines.join('\n');
  const fences = fenceProblem(lines);
  if (fences) {
    const problem = problemOn(file, lines, fences.code, fences.line, fences.data);
    return { frontMatter: undefined, diagnostics: [problem] };
  }
  const closing = lines.indexOf('---', 1) + 1;
  // Before it is read: comparing the names of very many fields takes very long.
  if (hasTooManyFields(lines.slice(1, closing - 1).join('\n'))) {
    const many = problemOn(file, lines, 'too-many-fields', 2, { maximum: fieldLimit });
    return { frontMatter: undefined, diagnostics: [many] };
  }

  const counter = new LineCounter();
  let document: Document.Parsed | undefined;
  let data: unknown = {};
  let problems: ReturnType<typeof yamlProblems> = { diagnostics: [], usable: true };
  let content = '';
  let written = '';
  try {
    ({ content } = matter(source, {
      engines: {
        ...refused,
        yaml: (yaml: string) => {
          written = yaml;
          // gray-matter hands over what follows the opening `---`, line break included: lines count as in the file.
          document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, logLevel: 'error' });
          problems = yamlProblems(file, document, counter, yaml);
          if (problems.usable) data = document.toJS() ?? {};
          return {};
        },
      },
    }));
  } catch (error) {
    // Lists within lists by the thousand exhaust the stack; nobody writes them by hand.
    if (!(error instanceof RangeError)) throw error;
    return { frontMatter: undefined, diagnostics: [problemOn(file, lines, 'yaml-too-deep', 2)] };
  }
  const { diagnostics, usable } = problems;
  if (!usable) return { frontMatter: undefined, diagnostics };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const found = Array.isArray(data) ? 'list' : 'text';
    const shape = problemOn(file, lines, 'front-matter-shape', 2, { found });
    return { frontMatter: undefined, diagnostics: [...diagnostics, shape] };
  }
  const blank = /^(?:[^\S\n]*\n)*/.exec(content)?.[0] ?? '';
  return {
    frontMatter: {
      data: data as Record<string, unknown>,
      body: content.slice(blank.length).trimEnd(),
      bodyLine: closing + blank.split('\n').length,
      positions: positionsOf(document, counter, closing, written),
    },
    diagnostics,
  };
}

/** The text with `\n` alone as line break and without byte order mark, so that it reads the same from every system. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** How many fields one file may have, those of its lists and groups included. */
const fieldLimit = 500;

function hasTooManyFields(yaml: string): boolean {
  let fields = 0;
  let commas = 0;
  for (const token of new Lexer().lex(yaml)) {
    // `? a` is a field, and so is each name in `{ a, b }`.
    if (token === ':' || token === '?') fields++;
    else if (token === ',') commas++;
    if (Math.max(fields, commas) > fieldLimit) return true;
  }
  return false;
}

/** The engines of gray-matter that evaluate code or read another language; JavaScript would run from a pull request. */
const refused = Object.fromEntries(
  ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'].map((language) => [
    language,
    () => {
      throw new Error(`Front matter in ${language} is refused.`);
    },
  ]),
);

function problemOn(
  file: string,
  lines: readonly string[],
  code: Code,
  line: number,
  data: Diagnostic['data'] = {},
): Diagnostic {
  const length = Math.max(1, lines[line - 1]?.length ?? 1);
  const range = { start: { line, column: 1 }, end: { line, column: 1 + length } };
  return { code, severity: 'error', file, range, data };
}
