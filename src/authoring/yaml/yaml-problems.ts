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
import type { Code } from '../../locales/diagnostics.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { indentationAt } from './indentation.ts';
import { rangeBetween } from './positions.ts';
import { quotedField, repairedField, requotedField } from './repaired-line.ts';
import { endOfLine, type Place, tellingLine } from './yaml-lines.ts';

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
    const { code, from, to, data: found } = inPlainWords(syntax, document, source);
    const data = { detail: syntax.message, ...repaired(code, source, from), ...found };
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
      const data = { found: source.slice(from, to), ...repaired('yaml-alias', source, from) };
      diagnostics.push(problem('yaml-alias', from, to, data));
      usable = false;
      return visit.BREAK;
    },
    Node(_, node) {
      // Anchors have no use without aliases, and a tag would give the value another type than the one written.
      const [from, to] = node.range ?? [0, 1];
      if (!node.tag && !('anchor' in node && node.anchor)) return undefined;
      const before = /(?:[!&]\S*(?:\s+|$))*$/.exec(source.slice(Math.max(0, from - 100), from))?.[0] ?? '';
      const start = from - before.length;
      const data = {
        found: source.slice(start, to).slice(0, 80).trim(),
        ...repaired('yaml-tag', source, start),
      };
      diagnostics.push(problem('yaml-tag', start, to, data));
      usable = false;
      return visit.BREAK;
    },
  });
  return { diagnostics, usable };
}

/** How the line that holds a problem is most likely meant, by the code of the problem. */
const repairs: Readonly<Partial<Record<Code, (line: string, above: string) => string | undefined>>> = {
  'yaml-colon': quotedField,
  'yaml-character': quotedField,
  'yaml-alias': quotedField,
  'yaml-tag': quotedField,
  'yaml-quote': requotedField,
  'yaml-field': repairedField,
};

function repaired(code: Code, source: string, from: number): { readonly suggestion?: string } {
  const start = source.lastIndexOf('\n', from - 1) + 1;
  const line = source.slice(start, endOfLine(source, start)).trimEnd();
  const above =
    source
      .slice(0, Math.max(0, start - 1))
      .split('\n')
      .at(-1) ?? '';
  const suggestion = repairs[code]?.(line, above);
  return suggestion === undefined ? {} : { suggestion };
}

function inPlainWords(error: YAMLError, document: Document.Parsed, source: string): Place {
  const [from, end] = error.pos;
  const lineEnd = endOfLine(source, from);
  const restOfLine = source.slice(from, lineEnd);
  const to = Math.min(end, Math.max(lineEnd, from + 1));
  const telling = tellingLine(source, from, Math.max(from, end - 1));
  if (telling) return telling;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'yaml-tab', from, to };
    case 'BAD_SCALAR_START':
      return { code: 'yaml-character', from, to };
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
      return reservedSign(source, from);
    case 'BAD_DQ_ESCAPE':
      return { code: 'yaml-backslash', from, to };
    case 'BLOCK_IN_FLOW': {
      const found = /([\w-]+) *:/.exec(restOfLine)?.[1] ?? '…';
      return { code: 'yaml-separator', from, to, data: { found } };
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/block sequence/.test(error.message)) return indented(source, from);
      if (/:(\s|$)/.test(restOfLine)) return { code: 'yaml-colon', from, to: lineEnd };
      return indented(source, lineEnd + 1);
    case 'BAD_INDENT':
      if (/Flow (sequence|map)/.test(error.message)) {
        const opening = openingOf(document, from, (node) => isCollection(node) && node.flow === true);
        const rest = /\s(#.*)/.exec(source.slice(opening, from))?.[1];
        return {
          code: 'yaml-bracket',
          from: opening,
          to: opening + 1,
          ...(rest ? { data: { rest } } : {}),
        };
      }
      return indented(source, from);
    case 'MISSING_CHAR':
      if (/quote/.test(error.message)) {
        const opening = openingOf(document, from, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ''));
        return { code: 'yaml-quote', from: opening, to: opening + 1 };
      }
      return notAField(source, from, end);
    case 'MULTILINE_IMPLICIT_KEY':
      return notAField(source, from, end);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, source);
    case 'RESOURCE_EXHAUSTION': {
      const start = source.lastIndexOf('\n', from) + 1;
      return { code: 'yaml-too-deep', from: start, to: start + 1 };
    }
    default:
      return { code: 'yaml-syntax', from, to };
  }
}

function unexpected({ message, pos }: YAMLError, source: string): Place {
  const [from, end] = pos;
  const lineEnd = endOfLine(source, from);
  const first = source.search(/\S/);
  if (/node end/.test(message) && /["'] *$/.test(source.slice(0, from)))
    return { code: 'yaml-quote', from, to: lineEnd };
  // Where the first field is indented, it is the first that is not which seems to be too much.
  if (/node end/.test(message) && source[first - 1] === ' ') return indented(source, first);
  if (/same line with key/.test(message)) return { code: 'yaml-dash', from, to: lineEnd };
  if (/Block scalar header|Not a YAML token/.test(message)) return reservedSign(source, from);
  if (/flow-(seq|map)-end/.test(message)) return { code: 'yaml-bracket-extra', from, to: from + 1 };
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, lineEnd);
  // `[40] journées`: the text begins with what is a list to YAML.
  if (/^\s*(?:- )?[\w-]+: +(?:\[[^\]]*\]|\{[^}]*\}|\*\S+)\s*\S/.test(line)) return reservedSign(source, from);
  if (/^\s*[*_`]+[\w-]+[*_`]+\s*:/.test(line))
    return { code: 'yaml-field', from: lineEnd - line.length, to: lineEnd };
  return { code: 'yaml-syntax', from, to: Math.min(end, Math.max(lineEnd, from + 1)) };
}

/** A line with a name and a value has the form of a field: it is the place of the next one that is wrong. */
function notAField(source: string, from: number, end: number): Place {
  const lineEnd = endOfLine(source, from);
  const line = source.slice(source.lastIndexOf('\n', from - 1) + 1, lineEnd);
  if (/^\s*(- )?[\w-]+:( |$)/.test(line)) return indented(source, Math.max(from, end - 1));
  return { code: 'yaml-field', from, to: Math.max(lineEnd, from + 1) };
}

function indented(source: string, offset: number): Place {
  const { from, to, spaces } = indentationAt(source, offset);
  return { code: 'yaml-indent', from, to, ...(spaces === undefined ? {} : { data: { spaces } }) };
}

/** The value of the line around an offset, whose first sign means something else. */
function reservedSign(source: string, offset: number): Place {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const to = endOfLine(source, start);
  const name = /^\s*(?:- )?(?:[\w-]+: +)?/.exec(source.slice(start, to))?.[0].length ?? 0;
  return { code: 'yaml-character', from: start + name, to };
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
