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

/** A body that an author wrote in Markdown, each paragraph with its place; headings go under those of the paper. */
export function bodyMarkdown(body: string, { file, line }: Source): string {
  let at = line;
  return body
    .split(/(\n{2,})/)
    .map((part) => {
      const start = at;
      at += part.split('\n').length - 1;
      if (part.trim() === '') return part;
      const lowered = part.replace(/^#{1,6}(?=\s)/, '###');
      // A comment behind a table, a list or code would become part of it.
      return /^(\s*([-*+>|]|\d+[.)])|```|~~~|#| {4})/m.test(part)
        ? lowered
        : sourced(lowered, { file, line: start });
    })
    .join('');
}
