import { markdownToMdast } from 'satteri';
import { safeLink } from './links.ts';
import { isTooComplex } from './markdown-limits.ts';

/** Something in a body that the page leaves out. Lines and columns count from 1, within the body. */
export interface MarkdownProblem {
  readonly code: 'raw-html' | 'html-comment' | 'unsafe-link' | 'remote-image';
  readonly line: number;
  readonly column: number;
  /** What was found: `html`, or `url`; for a picture also its `alt`. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * What {@link renderMarkdown} leaves out of a body, in reading order: raw HTML, comments, links that lead
 * nowhere safe, and pictures (the evidence of an award has a field for them).
 */
export function markdownProblems(body: string): MarkdownProblem[] {
  if (isTooComplex(body)) return [];
  const tree: MarkdownNode = markdownToMdast(body, { features: { frontmatter: false } });
  const definitions = new Map<string, MarkdownNode>();
  const nodes = inReadingOrder(tree);
  for (const node of nodes)
    if (node.type === 'definition' && node.identifier !== undefined && !definitions.has(node.identifier))
      definitions.set(node.identifier, node);
  return nodes.flatMap((node, index) => {
    const found = problem(node, nodes[index - 2], definitions);
    return found ? [{ ...found, ...placeOf(node, body) }] : [];
  });
}

/** The parts of an mdast node that are looked at here. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null | undefined;
  readonly identifier?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number | undefined } } | undefined;
}

function problem(
  node: MarkdownNode,
  beforeLast: MarkdownNode | undefined,
  definitions: ReadonlyMap<string, MarkdownNode>,
): Pick<MarkdownProblem, 'code' | 'data'> | undefined {
  const url = node.url ?? definitions.get(node.identifier ?? '')?.url ?? '';
  switch (node.type) {
    case 'html':
      return closesWhatWasFound(node, beforeLast) ? undefined : html(node.value ?? '');
    case 'image':
    case 'imageReference':
      return { code: 'remote-image', data: { url, alt: node.alt ?? '' } };
    case 'link':
    case 'linkReference':
      return safeLink(url) ? undefined : { code: 'unsafe-link', data: { url: excerpt(url) } };
    default:
      return undefined;
  }
}

function html(value: string): Pick<MarkdownProblem, 'code' | 'data'> {
  const onlyComments = value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() === '';
  return { code: onlyComments ? 'html-comment' : 'raw-html', data: { html: excerpt(value) } };
}

/** Whether a closing tag ends the tag just found, around one text: one problem is enough for both. */
function closesWhatWasFound(node: MarkdownNode, opening: MarkdownNode | undefined): boolean {
  const name = /^<\/([a-z][a-z0-9-]*)\s*>$/i.exec(node.value ?? '')?.[1];
  if (name === undefined || opening?.type !== 'html') return false;
  return new RegExp(`^<${name}[\\s>]`, 'i').test(opening.value ?? '');
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/** All nodes, parents before children; does not recurse, so that depth cannot exhaust the stack. */
function inReadingOrder(tree: MarkdownNode): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  const waiting = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    nodes.push(node);
    waiting.push(...[...(node.children ?? [])].reverse());
  }
  return nodes;
}

/** Columns count UTF-16 units, as those of the front matter do. */
function placeOf(node: MarkdownNode, body: string): { line: number; column: number } {
  const before = body.slice(0, node.position?.start.offset ?? 0);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
