/** What is wrong in the text after the front matter. */
import type { Diagnostic } from '../diagnostic.ts';
import { errorAt, warningAt } from '../finding.ts';
import { type MarkdownProblem, markdownProblems } from '../markdown/markdown.ts';
import { ofKind, type ReadFile } from '../read.ts';
import { criteriaLimit } from '../schemas/badge.ts';

/** The longest text of a file, in characters; the criteria of a badge have a shorter limit of their own. */
export const bodyLimit = 20_000;

/** Badges without criteria, texts that are too long, Markdown that pages leave out, and links that fail. */
export function wrongBodies(files: readonly ReadFile[]): Diagnostic[] {
  const withoutCriteria = ofKind(files, 'badge').flatMap((file) =>
    file.frontMatter?.body === ''
      ? [{ ...errorAt(file, undefined, 'no-criteria'), range: file.frontMatter.positions.insertion([]) }]
      : [],
  );
  return [...withoutCriteria, ...files.flatMap((file) => [...tooLong(file), ...unsafe(file)])];
}

function tooLong(file: ReadFile): Diagnostic[] {
  const maximum = file.kind === 'badge' ? criteriaLimit : bodyLimit;
  const { body, bodyLine } = file.frontMatter ?? { body: '', bodyLine: 1 };
  if (body.length <= maximum) return [];
  const range = { start: { line: bodyLine, column: 1 }, end: { line: bodyLine, column: 2 } };
  return [{ ...errorAt(file, undefined, 'body-too-long', { length: body.length, maximum }), range }];
}

/** What pages show all the same. */
const harmless = new Set<MarkdownProblem['code']>(['broken-link', 'unreadable-link', 'local-address']);

function unsafe(file: ReadFile): Diagnostic[] {
  if (!file.frontMatter || file.frontMatter.body === '') return [];
  const { body, bodyLine } = file.frontMatter;
  return markdownProblems(body).map(({ code, line, column, data }) => {
    const start = { line: bodyLine + line - 1, column };
    return {
      ...(harmless.has(code) ? warningAt : errorAt)(file, undefined, code, data),
      range: { start, end: { ...start, column: column + 1 } },
    };
  });
}
