/** What is wrong with the YAML of a front matter, in the terms of someone who does not know YAML. */

import {
  type Document,
  isCollection,
  isScalar,
  type LineCounter,
  type Node,
  visit,
  type YAMLError,
} from 'yaml';
import type { Code } from '../locales/diagnostics.ts';
import type { Diagnostic } from './diagnostic.ts';
import { rangeBetween } from './positions.ts';

/**
 * The problems of one YAML document. Only the first error of syntax is told, because the others follow from it;
 * `usable` says whether the values can be trusted all the same.
 */
export function yamlProblems(
  file: string,
  document: Document.Parsed,
  lines: LineCounter,
  source: string,
): { readonly diagnostics: readonly Diagnostic[]; readonly usable: boolean } {
  const problem = (code: Code, from: number, to: number, data: Diagnostic['data'] = {}): Diagnostic => ({
    code,
    severity: 'error',
    file,
    range: rangeBetween(lines, from, to),
    data,
  });
  const duplicates = document.errors.filter((error) => error.code === 'DUPLICATE_KEY');
  const syntax = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (syntax) {
    const { code, from, to } = inPlainWords(syntax, document, source);
    const data = { detail: syntax.message, ...(quotable.has(code) ? quotedLine(source, from) : {}) };
    return { diagnostics: [problem(code, from, to, data)], usable: false };
  }

  const diagnostics = duplicates.map((error) => {
    const name = /^[^\s:]+/.exec(source.slice(error.pos[0]))?.[0] ?? '';
    return problem('yaml-duplicate-key', error.pos[0], error.pos[0] + name.length, { field: name });
  });
  let usable = true;
  visit(document, {
    Alias(_, alias) {
      const [from, to] = alias.range ?? [0, 1];
      const data = { found: source.slice(from, to), ...quotedLine(source, from) };
      diagnostics.push(problem('yaml-alias', from, to, data));
      usable = false;
      return visit.BREAK;
    },
    Node(_, node) {
      // Anchors have no use without aliases, and a tag would give the value another type than the one written.
      const [from, to] = node.range ?? [0, 1];
      if (!node.tag && !('anchor' in node && node.anchor)) return undefined;
      const before = /(?:[!&]\S*\s+)*$/.exec(source.slice(Math.max(0, from - 100), from))?.[0] ?? '';
      const start = from - before.length;
      diagnostics.push(problem('yaml-tag', start, to, { found: source.slice(start, to).slice(0, 80) }));
      usable = false;
      return visit.BREAK;
    },
  });
  return { diagnostics, usable };
}

/** The problems that quotes around the value solve. */
const quotable = new Set<Code>(['yaml-colon', 'yaml-character']);

/** The line of a field with its value between quotes, where that can be written simply. */
function quotedLine(source: string, from: number): { readonly suggestion?: string } {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const line = source.slice(start, source.indexOf('\n', from) < 0 ? undefined : source.indexOf('\n', from));
  const [, name, value] = /^\s*(?:- )?([\w-]+: )(.*\S)\s*$/.exec(line) ?? [];
  if (!name || !value || start + line.indexOf(value) !== from || /["\\]/.test(value)) return {};
  return { suggestion: `${name}"${value}"` };
}

interface Place {
  readonly code: Code;
  readonly from: number;
  readonly to: number;
}

function inPlainWords(error: YAMLError, document: Document.Parsed, source: string): Place {
  const [from, end] = error.pos;
  const lineEnd = source.indexOf('\n', from) < 0 ? source.length : source.indexOf('\n', from);
  const restOfLine = source.slice(from, lineEnd);
  const to = Math.min(end, Math.max(lineEnd, from + 1));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', from, to };
    case 'BAD_SCALAR_START':
      return { code: 'yaml-character', from, to };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/:(\s|$)/.test(restOfLine)) return { code: 'yaml-colon', from, to: lineEnd };
      return { code: 'yaml-indent', from, to };
    case 'BAD_INDENT':
      if (/Flow (sequence|map)/.test(error.message)) {
        const opening = openingOf(document, from, (node) => isCollection(node) && node.flow === true);
        return { code: 'yaml-bracket', from: opening, to: opening + 1 };
      }
      return { code: 'yaml-indent', from, to: lineEnd > from ? lineEnd : to };
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) {
        const opening = openingOf(document, from, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''));
        return { code: 'yaml-quote', from: opening, to: opening + 1 };
      }
      return notAField(source, from, lineEnd);
    case 'MULTILINE_IMPLICIT_KEY':
      return notAField(source, from, lineEnd);
    case 'UNEXPECTED_TOKEN':
      if (/scalar at node end/.test(error.message) && /["'] *$/.test(source.slice(0, from)))
        return { code: 'yaml-quote', from, to: lineEnd };
      if (/same line with key/.test(error.message)) return { code: 'yaml-dash', from, to: lineEnd };
      return { code: 'yaml-syntax', from, to };
    case 'RESOURCE_EXHAUSTION': {
      const start = source.lastIndexOf('\n', from) + 1;
      return { code: 'yaml-too-deep', from: start, to: start + 1 };
    }
    default:
      return { code: 'yaml-syntax', from, to };
  }
}

/** A line with a name and a value has the form of a field: it is its place that is wrong. */
function notAField(source: string, from: number, lineEnd: number): Place {
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, lineEnd);
  const code = /^\s*(- )?[\w-]+:( |$)/.test(line) ? 'yaml-indent' : 'yaml-field';
  return { code, from, to: Math.max(lineEnd, from + 1) };
}

/** What is never closed is reported where the text ends; the author looks for where it opens. */
function openingOf(document: Document.Parsed, end: number, opens: (node: Node) => boolean): number {
  let opening = end;
  visit(document, {
    Node(_, node) {
      if (node.range && node.range[0] < end && node.range[2] >= end && opens(node)) opening = node.range[0];
    },
  });
  return opening;
}
