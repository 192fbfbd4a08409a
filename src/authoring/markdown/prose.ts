/** Finishes a sanitised tree for a page: links, headings, tables that everyone can use, typography. */
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { type Locale, markdownWords } from '../../locales/interface.ts';
import { safeLink } from './links.ts';
import { typographyOf } from './typography-of.ts';
import { wordsOf } from './words-of.ts';

export interface ProseOptions {
  readonly locale: Locale;
  readonly href?: (path: string) => string;
  readonly headingShift: number;
}

/** A new tree. Unsafe links become their text, and what would be an empty heading or link is mended. */
export function setProse(tree: Root, options: ProseOptions): Root {
  const state: State = { ...options, headings: [] };
  const children = tree.children.flatMap((child) => finished(child, state));
  for (const [text, value] of typographyOf(children, options.locale)) text.value = value;
  return { type: 'root', children };
}

/** The options, and the levels as written of the headings that the next one stands under. */
interface State extends ProseOptions {
  readonly headings: number[];
}

/** Control characters, and those that turn the direction of the writing around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const invisible = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

function finished(node: RootContent | ElementContent, options: State): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(invisible, '') }];
  if (node.type !== 'element') return [];
  const children = node.children.flatMap((child) => finished(child, options));
  return finishedElement({ ...node, children }, options);
}

function finishedElement(node: Element, options: State): ElementContent[] {
  const { tagName, properties, children } = node;
  const { done, open, table } = markdownWords(options.locale);
  if (isHeading(node)) return heading(node, options);
  switch (tagName) {
    case 'a':
      return link(node, options);
    case 'input': {
      const checked = properties['checked'] === true;
      const box: Text = { type: 'text', value: checked ? '☑' : '☐' };
      return [element('span', { role: 'img', ariaLabel: checked ? done : open }, [box])];
    }
    case 'th':
    case 'td':
      return [cell(node)];
    case 'table':
      // A wide table scrolls inside a group that the keyboard reaches.
      return [element('div', { role: 'group', tabIndex: 0, ariaLabel: table }, [node])];
    case 'pre':
      return [element('pre', { tabIndex: 0 }, children)];
    case 'section':
      // The parser's title of the notes, in English and hidden by a class that pages do not have.
      return [
        element(
          tagName,
          properties,
          children.filter((child) => child.type !== 'element' || !isHeading(child)),
        ),
      ];
    default:
      return [node];
  }
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** A heading at its depth: `#` then `###` written, one level and the next shown, so that the page skips none. */
function heading(node: Element, { headings, headingShift }: State): ElementContent[] {
  if (wordsOf(node).trim() === '') return [];
  const written = Number(node.tagName.slice(1));
  while ((headings.at(-1) ?? 0) >= written) headings.pop();
  headings.push(written);
  const level = Math.min(6, headings.length + headingShift);
  return [element(`h${level}`, {}, node.children)];
}

/**
 * Links to elsewhere carry `nofollow`, because volunteers write them and the structure does not vouch for
 * their ranking, and `noreferrer`, because the address of an unlisted page is known to those who were given it.
 */
function link(node: Element, { href: toSite, locale }: ProseOptions): ElementContent[] {
  const { href, title, id, dataFootnoteRef, dataFootnoteBackref, ariaLabel } = node.properties;
  if (dataFootnoteRef !== undefined)
    return [
      element('a', { href, id, ariaLabel: `${markdownWords(locale).note} ${wordsOf(node)}` }, node.children),
    ];
  if (dataFootnoteBackref !== undefined) return [element('a', { href, ariaLabel }, node.children)];
  const safe = typeof href === 'string' ? safeLink(href, toSite) : undefined;
  if (!safe) return node.children;
  // The parser makes a link of every address of e-mail, which would hand it to whoever collects them.
  if (safe.kind === 'mail' && safe.href === `mailto:${wordsOf(node)}`) return node.children;
  const elsewhere = safe.kind === 'web' ? { rel: ['nofollow', 'noreferrer'] } : {};
  const named: ElementContent[] =
    wordsOf(node).trim() === '' ? [{ type: 'text', value: safe.href }] : node.children;
  return [element('a', { href: safe.href, title, ...elsewhere }, named)];
}

function cell({ tagName, properties, children }: Element): Element {
  const align = /(right|center)$/.exec(String(properties['style'] ?? ''))?.[1];
  const named = tagName === 'th' && children.length > 0;
  return element(named ? 'th' : 'td', { scope: named ? 'col' : undefined, dataAlign: align }, children);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
