import { markdownToMdast } from 'satteri';
import { isLocalAddress } from '../checks/local-addresses.ts';
import { safeLink } from './links.ts';
import { isTooComplex } from './markdown-limits.ts';

/** Something in a body that the page leaves out, or a link that fails. Lines and columns count from 1, within the body. */
export interface MarkdownProblem {
  readonly code:
    | 'raw-html'
    | 'html-comment'
    | 'unsafe-link'
    | 'remote-image'
    | 'link-without-scheme'
    | 'broken-link'
    | 'lone-fence'
    | 'unreadable-link'
    | 'local-address';
  readonly line: number;
  readonly column: number;
  /** What was found: `html`, or `url`; for a picture also its `alt`. */
  readonly data: Readonly<Record<string, string>>;
}

/**
 * What {@link renderMarkdown} leaves out of a body, in reading order: raw HTML, comments, links that lead
 * nowhere safe, and pictures (the evidence of an award has a field for them). Also links that are written so that
 * they cannot work, and a last line that opens a block of code.
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
    const found = isLoneFence(node, body)
      ? ({ code: 'lone-fence', data: { found: body.slice(node.position?.start.offset).trim() } } as const)
      : problem(node, nodes.slice(Math.max(0, index - 2), index), definitions);
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
  before: readonly MarkdownNode[],
  definitions: ReadonlyMap<string, MarkdownNode>,
): Pick<MarkdownProblem, 'code' | 'data'> | undefined {
  const url = node.url ?? definitions.get(node.identifier ?? '')?.url ?? '';
  switch (node.type) {
    case 'html':
      return closesWhatWasFound(node, before.at(-2)) ? undefined : html(node.value ?? '');
    case 'image':
    case 'imageReference':
      return { code: 'remote-image', data: { url, alt: node.alt ?? '' } };
    case 'link':
    case 'linkReference':
      return link(url, before.at(-1));
    default:
      return undefined;
  }
}

/** Whether a node is a block of code that its own last line opens: the end of a fence that was copied with a file. */
function isLoneFence(node: MarkdownNode, body: string): boolean {
  return node.type === 'code' && /^(?:`{3,}|~{3,})\s*$/.test(body.slice(node.position?.start.offset));
}

/** A link that leads nowhere safe, into the site by mistake, or only as far as the author's own computer. */
function link(
  target: string,
  before: MarkdownNode | undefined,
): Pick<MarkdownProblem, 'code' | 'data'> | undefined {
  const url = excerpt(target);
  const safe = safeLink(target);
  if (!safe) return { code: 'unsafe-link', data: { url } };
  if (safe.kind === 'site') {
    const scheme = schemeFor(target);
    if (scheme !== undefined)
      return { code: 'link-without-scheme', data: { url, suggestion: scheme + target } };
    return isReadable(target) ? undefined : { code: 'unreadable-link', data: { url } };
  }
  // `[text](https://…` without its end, `[text] (https://…)` and `(text)[https://…]` leave the address bare.
  if (before?.type === 'text' && /(\]\s*\((mailto:)?|\)\s*\[)$/.test(before.value ?? ''))
    return { code: 'broken-link', data: { url } };
  return isLocalAddress(safe.href) ? { code: 'local-address', data: { url } } : undefined;
}

/** Whether every `%` of an address stands for a letter in UTF-8: of another encoding, no page of a site has the name. */
function isReadable(address: string): boolean {
  try {
    return decodeURI(address) !== '';
  } catch {
    return false;
  }
}

/** What is missing before an address that can only be that of another site, or of a mailbox. */
function schemeFor(target: string): string | undefined {
  if (/^[^\s/@]+@[\w-]+(\.[\w-]+)+$/.test(target)) return 'mailto:';
  const host = /^([\w-]+\.)+(?:fr|com|org|net|eu|info|io|bzh)(?=[/?#]|$)/i.test(target);
  return host || /^www\./i.test(target) ? 'https://' : undefined;
}

function html(value: string): Pick<MarkdownProblem, 'code' | 'data'> {
  // What GitHub writes where a picture is pasted.
  const [, picture] = /^\s*<img\s(?:[^>]*\s)?src="([^"]*)"/i.exec(value) ?? [];
  if (picture !== undefined) return { code: 'remote-image', data: { url: excerpt(picture), alt: '' } };
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
