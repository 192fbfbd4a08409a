/** Writes plain texts as Markdown that shows them as they are: nothing in them becomes markup or HTML. */
import type { BlockContent, ListItem, PhrasingContent, RootContent } from 'mdast';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { isLocalAddress } from '../checks/local-addresses.ts';
import { safeLink } from '../markdown/links.ts';

/** The blocks of a plain text: paragraphs, with their line breaks, and lists where lines begin with a hyphen or a dot. */
export function blocksOf(text: string): BlockContent[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((line) => line.trim()))
    .flatMap((lines) => runs(lines.filter((line) => line !== '')))
    .map((lines) =>
      lines.every(isItem) ? list(lines.map((line) => blocksOf(line.replace(bullet, '')))) : paragraph(lines),
    );
}

/** A list with hyphens, each item made of blocks. */
export function list(items: readonly BlockContent[][]): BlockContent {
  const children = items.map(
    (blocks): ListItem => ({ type: 'listItem', spread: blocks.length > 1, children: blocks }),
  );
  return { type: 'list', ordered: false, spread: false, children };
}

export function heading(text: string): RootContent {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] };
}

/** The Markdown of blocks, without a line break at its end. */
export function markdownOf(blocks: readonly RootContent[]): string {
  return toMarkdown({ type: 'root', children: [...blocks] }, options).trimEnd();
}

/** What would mean something in the tables, strikes and bare links of GFM (sections 4.10, 6.5 and 6.9). */
const options: Options = {
  bullet: '-',
  unsafe: [
    { character: '|', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
    { character: ':', atBreak: true, after: '-' },
    {
      character: ':',
      before: '[Hh][Tt][Tt][Pp][Ss]?',
      after: '\\/',
      inConstruct: 'phrasing',
      notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw'],
    },
    // A line of it and one of `>` are what git leaves where two versions cannot be joined.
    { character: '<', atBreak: true },
  ],
};

const bullet = /^[-*•‣◦]\s+(?=\S)/;
const isItem = (line: string) => bullet.test(line);

/** The lines, parted where a list begins or ends. */
function runs(lines: readonly string[]): string[][] {
  const parted: string[][] = [];
  for (const line of lines) {
    const last = parted.at(-1);
    if (last?.[0] !== undefined && isItem(last[0]) === isItem(line)) last.push(line);
    else parted.push([line]);
  }
  return parted;
}

function paragraph(lines: readonly string[]): BlockContent {
  const children = lines.flatMap((line, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...inline(line),
  ]);
  return { type: 'paragraph', children };
}

/**
 * `[words](https://…)` as people who know Markdown write it, or an address of the web without the signs that end the
 * sentence around it; parentheses in it come in pairs.
 */
const address =
  /\[([^[\]]+)\]\((https?:\/\/[^\s()<>]+)\)|https?:\/\/(?:\([^\s()<>]*\)|[^\s()<>"«»])+(?<![.,;:!?…'’\]])/gi;

/** The words of a line, with its web addresses as links where a reader can follow them. */
function inline(line: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: written, 1: words = written, 2: url = written, index } of line.matchAll(address)) {
    if (safeLink(url)?.kind !== 'web' || isLocalAddress(url)) continue;
    if (index > from) parts.push({ type: 'text', value: line.slice(from, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: words }] });
    from = index + written.length;
  }
  if (from < line.length) parts.push({ type: 'text', value: line.slice(from) });
  return parts;
}
