/** What a body may ask of the renderer: a few characters must not become a page of megabytes. */

/** Deeper than any prose; a tree of thousands of levels would exhaust the stack. */
const depth = 60;
/** A table has as many cells in each row as in its head, so that short lines make many cells. */
const cells = 5000;

/** Whether tables in this Markdown could have more than {@link cells} cells. A blank line ends a table. */
export function isTooComplex(markdown: string): boolean {
  const sizes = markdown.split(/\n\s*\n/).map((block) => {
    const columns = block.split('\n').map((line) => line.split('|').length);
    const widest = columns.reduce((most, count) => Math.max(most, count), 0);
    return widest > 1 ? widest * columns.length : 0;
  });
  return sizes.reduce((sum, size) => sum + size, 0) > cells;
}

interface Tree {
  readonly children?: readonly Tree[];
}

/** Whether a tree is deeper than {@link depth} levels; does not recurse itself. */
export function isTooDeep(tree: object): boolean {
  let level: readonly Tree[] = [tree as Tree];
  for (let levels = 0; level.length > 0; levels++) {
    if (levels > depth) return true;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return false;
}
