/** How many A4 pages a paper takes, where there is no browser to ask. Never less than what is printed. */
import { textWidth } from '../minimap/text-width.ts';
import { columnShares } from './column-shares.ts';

/** The lengths of `sheet-style.ts`, in CSS pixels. */
const mm = 96 / 25.4;
const page = { width: 180 * mm, height: 270 * mm } as const;
/** In sizes of type: a line, and the headings with the space around them. */
const lineHeight = 1.34;
const heading = { title: 2.7, section: 3.1, other: 2.1 } as const;
const gap = 1.2 * mm;
const cell = { across: 2.8 * mm, down: 2.2 * mm } as const;
const toFill = 22 * mm;
const indent = 4.4 * mm;

/** The width of what is printed, in CSS pixels. */
export const printedWidth = page.width;

/** The size of a paper's type, in CSS pixels: the smallest that is comfortable on paper. */
export const smallest = 12.6;

/**
 * How many pages a paper takes, a part of the last one as a part; counted too high rather than too low, since the
 * widths of letters are those of the widest face.
 */
export function estimatedPages(markdown: string, size = smallest): number {
  let pages = 0;
  let used = 0;
  const blocks = blocksOf(markdown.replace(/<!--[\s\S]*?-->/g, ''), size);
  blocks.forEach((block, index) => {
    // A heading goes with what follows it; nothing else is kept together but a row.
    const follower = block.isHeading ? (blocks[index + 1]?.rows[0] ?? 0) : 0;
    for (const height of block.rows) {
      if (used + height + follower > page.height) {
        pages += 1;
        used = 0;
      }
      used += height;
    }
    used += gap;
  });
  return pages + used / page.height;
}

interface Block {
  readonly isHeading: boolean;
  /** The heights of what is never cut. */
  readonly rows: readonly number[];
}

function blocksOf(markdown: string, size: number): Block[] {
  const line = size * lineHeight;
  return markdown
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text): Block => {
      const [, level] = /^(#{1,6}) /.exec(text) ?? [];
      if (level)
        return {
          isHeading: true,
          rows: [size * (level === '#' ? heading.title : level === '##' ? heading.section : heading.other)],
        };
      if (text.startsWith('|')) return { isHeading: false, rows: tableRows(text.split('\n'), size) };
      if (/^([-*+]|\d+\.) /.test(text))
        return {
          isHeading: false,
          rows: text
            .split(/\n(?=[-*+] |\d+\. )/)
            .map((item) => lines(item, page.width - indent, size) * line),
        };
      // A paragraph may be cut between two of its lines.
      return { isHeading: false, rows: Array.from({ length: lines(text, page.width, size) }, () => line) };
    });
}

function tableRows(rows: readonly string[], size: number): number[] {
  const cells = rows
    .filter((_, index) => index !== 1)
    .map((row) =>
      row
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((one) => one.trim()),
    );
  const [head = []] = cells;
  const facts = head.every((one) => one === '');
  const shown = cells.slice(facts ? 1 : 0);
  const across = columnShares(
    shown.map((row) => row.map(unmarked)),
    page.width,
    size,
  );
  const height = (row: readonly string[]): number => {
    if (row.some((one) => one.endsWith(':'))) return toFill;
    const most = row.map((one, index) => {
      const width = page.width * (across[index] ?? 1) - cell.across;
      // What is emphasised stands on a line of its own.
      const [told = '', badges = ''] = one.split(/(?= \*[^*])|(?<=^)(?=\*[^*])/);
      return (told ? lines(told, width, size) : 0) + (badges ? lines(badges, width, size) : 0);
    });
    return Math.max(1, ...most) * size * lineHeight + cell.down;
  };
  const own = shown.map(height);
  // Where there is room for a signature, the table is not cut at all.
  return own.includes(toFill) ? [own.reduce((sum, one) => sum + one, 0)] : own;
}

/** A text of Markdown as it is read. */
function unmarked(text: string): string {
  return text.replace(/\\(.)|\*+/g, '$1');
}

/** How many lines a text takes when its words are set one after the other. */
function lines(text: string, width: number, size: number): number {
  let count = 1;
  let x = 0;
  for (const word of unmarked(text).split(/[ \n\t]+/)) {
    const wide = textWidth(`${word} `, size);
    if (x > 0 && x + wide > width) {
      count += 1;
      x = 0;
    }
    x += wide;
    while (x > width) {
      count += 1;
      x -= width;
    }
  }
  return count;
}
