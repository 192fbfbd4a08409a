/** The typography of a tree of HTML. */
import type { Element, ElementContent, RootContent, Text } from 'hast';
import type { Locale } from '../../locales/interface.ts';
import { opaque, typographyAcross } from '../../locales/typography.ts';
import { wordsOf } from './words-of.ts';

type Node = ElementContent | RootContent;

/**
 * The texts of a tree that its typography changes, with what each becomes: set block by block, across the markup
 * within it. Code, and what a parser or an author marked as no prose, is read as one word and stays.
 */
export function typographyOf(nodes: readonly Readonly<Node>[], locale: Locale): Map<Text, string> {
  const changed = new Map<Text, string>();
  let block: { text: string; node?: Text }[] = [];
  const flush = () => {
    const set = typographyAcross(
      block.map(({ text }) => text),
      locale,
    );
    block.forEach(({ text, node }, index) => {
      const value = set[index] ?? text;
      if (node && value !== text) changed.set(node, value);
    });
    block = [];
  };
  const visit = (node: Readonly<Node>): void => {
    if (node.type === 'text') block.push({ text: node.value, node });
    else if (isElement(node, 'br')) block.push({ text: '\n' });
    else if (isElement(node, 'code') || isElement(node, 'span') || isBareLink(node))
      block.push({ text: opaque });
    else if ('children' in node) {
      const isInline = node.type === 'element' && inline.has(node.tagName);
      if (!isInline) flush();
      node.children.forEach(visit);
      if (!isInline) flush();
    }
  };
  nodes.forEach(visit);
  flush();
  return changed;
}

const inline = new Set(['a', 'code', 'del', 'em', 'span', 'strong', 'sup', 'br']);

/** Whether a link shows its own address, which is then no prose. */
function isBareLink(node: Readonly<Node>): boolean {
  if (!isElement(node, 'a')) return false;
  const href = String(node.properties['href']);
  const shown = wordsOf(node);
  return href === shown || href === `http://${shown}`;
}

function isElement(node: Readonly<Node>, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}
