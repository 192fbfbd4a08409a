/** Writing Markdown from the fields of the content, each with the place that it comes from. */
import type { Path } from '../authoring/kinds.ts';
import type { ReadFile } from '../authoring/read.ts';

/** Where a sentence of a paper comes from: a file of the content, from its folder, and a line of it, from 1. */
export interface Source {
  readonly file: string;
  readonly line: number;
}

/** Finds the line on which a field is written, or on which a body begins. */
export interface Places {
  /** The field at `path`; without one, the first line of the body. */
  of(file: string, path?: Path): Source;
}

/** The places of fields in the files that were read. */
export function placesIn(files: readonly ReadFile[]): Places {
  const byName = new Map(files.map((one) => [one.file, one]));
  return {
    of(file, path) {
      const { frontMatter } = byName.get(file) ?? {};
      const line = path ? frontMatter?.positions.value(path).start.line : frontMatter?.bodyLine;
      return { file, line: line ?? 1 };
    },
  };
}

/** A field, which is plain text, as Markdown that shows just that on one line. */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([#+-]|\d+[.)])(?=\s|$)/, '\\$1');
}

/** Markdown followed by the place that it comes from, as a comment that no page and no print shows. */
export function sourced(markdown: string, { file, line }: Source): string {
  return `${markdown} <!-- ${file}:${line} -->`;
}

/** A table of Markdown. The cells are Markdown of one line; an empty `head` makes a table without one. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const width = Math.max(head.length, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rows.map(line)].join('\n');
}

/** The parts of a paper, with a blank line between them; empty ones are left out. */
export function parts(...all: readonly (string | false | undefined)[]): string {
  return all.filter(Boolean).join('\n\n');
}

/** A section with its heading; nothing where it would be empty. */
export function section(title: string, ...content: readonly (string | false | undefined)[]): string {
  const body = parts(...content);
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

/**
 * A body that an author wrote in Markdown, each paragraph with its place. It cannot reach beyond itself: headings go
 * under those of the paper, and code that was left open is closed.
 */
export function bodyMarkdown(body: string, { file, line }: Source): string {
  const { text, inCode } = tamed(body);
  return text
    .split('\n')
    .map((written, index, all) => {
      const ends = (all[index + 1] ?? '').trim() === '' && written.trim() !== '';
      const paragraph = blockAt(all, index);
      // A comment behind a table, a list, a heading or code would become part of it.
      const apart = inCode.has(index) || /^\s*([-*+>|#]|\d+[.)]|`{3}|~{3})|^ {4}/.test(paragraph.first);
      return ends && !apart ? sourced(written, { file, line: line + paragraph.start }) : written;
    })
    .join('\n');
}

/** The first line of the paragraph that a line is in, and its number. */
function blockAt(
  lines: readonly string[],
  index: number,
): { readonly first: string; readonly start: number } {
  let start = index;
  while (start > 0 && (lines[start - 1] ?? '').trim() !== '') start -= 1;
  return { first: lines[start] ?? '', start };
}

/** A body with its headings lowered, its code closed and its comments undone; and which of its lines are code. */
function tamed(body: string): { readonly text: string; readonly inCode: ReadonlySet<number> } {
  const inCode = new Set<number>();
  let fence: string | undefined;
  const lines = body.split('\n').map((line, index, all) => {
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== undefined || mark) inCode.add(index);
    if (fence === undefined) fence = mark;
    else if (mark?.startsWith(fence)) fence = undefined;
    // A comment left open would swallow what follows it.
    if (inCode.has(index)) return line.replaceAll('<!--', '<! --');
    // A line of signs under a text would make a heading of it.
    if (/^ {0,3}(=+|-{2,})\s*$/.test(line) && (all[index - 1] ?? '').trim() !== '') return '';
    return line.replace(/^ {0,3}#{1,6}(?=\s|$)/, '###').replaceAll('<!--', '\\<!--');
  });
  return { text: [...lines, ...(fence === undefined ? [] : [fence])].join('\n'), inCode };
}
