/** How many A4 pages a paper takes, where there is no browser to ask. Never less than what is printed. */
import { textWidth } from '../minimap/text-width.ts';

/** The lengths of `sheet-style.ts`, in CSS pixels. */
const mm = 96 / 25.4;
const page = { width: 180 * mm, height: 270 * mm } as const;
const type = { size: 12.6, line: 16.9 } as const;
const heading = { title: 33, section: 38, other: 26 } as const;
const gap = 1.2 * mm;
const cell = { across: 2.8 * mm, down: 2.2 * mm } as const;
const toFill = 22 * mm;
const indent = 4.4 * mm;

/** The shares of the columns, by their number; those of a table without a head apart. */
const shares: Readonly<Record<string, readonly number[]>> = {
  'facts 4': [0.19, 0.31, 0.19, 0.31],
  '4': [0.27, 0.115, 0.115, 0.5],
  '3': [0.24, 0.26, 0.5],
};

/** The number of pages, counted too high rather than too low: the widths of letters are those of the widest face. */
export function estimatedPages(markdown: string): number {
  let pages = 1;
  let used = 0;
  const blocks = blocksOf(markdown.replace(/<!--[\s\S]*?-->/g, ''));
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
  return pages;
}

interface Block {
  readonly isHeading: boolean;
  /** The heights of what is never cut. */
  readonly rows: readonly number[];
}

function blocksOf(markdown: string): Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text): Block => {
      const [, level] = /^(#{1,6}) /.exec(text) ?? [];
      if (level)
        return {
          isHeading: true,
          rows: [level === '#' ? heading.title : level === '##' ? heading.section : heading.other],
        };
      if (text.startsWith('|')) return { isHeading: false, rows: tableRows(text.split('\n')) };
      if (/^([-*+]|\d+\.) /.test(text))
        return {
          isHeading: false,
          rows: text.split(/\n(?=[-*+] |\d+\. )/).map((item) => lines(item, page.width - indent) * type.line),
        };
      // A paragraph may be cut between two of its lines.
      return { isHeading: false, rows: Array.from({ length: lines(text, page.width) }, () => type.line) };
    });
}

function tableRows(rows: readonly string[]): number[] {
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
  const across = shares[`${facts ? 'facts ' : ''}${head.length}`] ?? head.map(() => 1 / head.length);
  const height = (row: readonly string[]): number => {
    if (row.some((one) => one.endsWith(':'))) return toFill;
    const most = row.map((one, index) => {
      const width = page.width * (across[index] ?? 1) - cell.across;
      // What is emphasised stands on a line of its own.
      const [told = '', badges = ''] = one.split(/(?= \*[^*])|(?<=^)(?=\*[^*])/);
      return (told ? lines(told, width) : 0) + (badges ? lines(badges, width) : 0);
    });
    return Math.max(1, ...most) * type.line + cell.down;
  };
  const own = cells.slice(facts ? 1 : 0).map(height);
  // Where there is room for a signature, the table is not cut at all.
  return own.includes(toFill) ? [own.reduce((sum, one) => sum + one, 0)] : own;
}

/** How many lines a text takes when its words are set one after the other. */
function lines(text: string, width: number): number {
  let count = 1;
  let x = 0;
  for (const word of text.replace(/[\\*]/g, '').split(/\s+/)) {
    const wide = textWidth(`${word} `, type.size);
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
