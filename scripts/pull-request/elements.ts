/** Walks a page as a tree of elements. */
import type { Element, Nodes, Parents, RootContent } from 'hast';

/** Every element of a tree, outermost first. */
export function* elementsOf(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

/** Puts, for each element of a tree, what `replace` gives: itself where it gives `undefined`, nothing for `[]`. */
export function replaceElements(
  parent: Parents,
  replace: (element: Element) => readonly RootContent[] | undefined,
): void {
  const children = parent.children.flatMap((child) => {
    const instead = child.type === 'element' ? replace(child) : undefined;
    const kept = (instead ?? [child]) as RootContent[];
    for (const one of kept) if ('children' in one) replaceElements(one, replace);
    return kept;
  });
  parent.children = children as typeof parent.children;
}

/** The text within an element. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
