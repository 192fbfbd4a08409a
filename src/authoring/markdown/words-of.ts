import type { ElementContent, RootContent } from 'hast';

/** The words of a part of a tree of HTML, without its markup. */
export function wordsOf(node: Readonly<ElementContent | RootContent>): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
