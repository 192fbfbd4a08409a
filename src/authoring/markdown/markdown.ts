/**
 * The one place where what people write in Markdown becomes HTML. Raw HTML, comments, pictures and unsafe links
 * are left out ({@link markdownProblems} says where); the rest passes a sanitiser that knows only the tags below.
 */
import { createHash } from 'node:crypto';
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { type Features, markdownToHast } from 'satteri';
import { type Locale, markdownWords } from '../../locales/interface.ts';
import { isTooComplex, isTooDeep } from './markdown-limits.ts';
import { setProse } from './prose.ts';

export { type MarkdownProblem, markdownProblems } from './markdown-problems.ts';

export interface InlineOptions {
  /** The language in which the text is written: it decides the typography. */
  readonly locale: Locale;
  /** Where a link to a path of the site leads, such as `/repo/badges/`; to the path itself by default. */
  readonly href?: (path: string) => string;
}

export interface MarkdownOptions extends InlineOptions {
  /** How many levels headings go down, so that the page keeps its only `h1`; 1 by default. */
  readonly headingShift?: number;
}

/** A body in Markdown (CommonMark with GFM's tables, footnotes and lists) as safe HTML. */
export function renderMarkdown(body: string, options: MarkdownOptions): string {
  return toHtml(markdownTree(body, options));
}

/** The same as a tree of HTML, for who lays it out further. */
export function markdownTree(body: string, options: MarkdownOptions): Root {
  const tree = sanitised(parsed(body, options.locale), bodySchema);
  return setProse(tree, { headingShift: 1, ...options });
}

/** A one-line field as safe HTML: emphasis, code and links only, without a paragraph around it. */
export function renderInline(text: string, options: InlineOptions): string {
  // Behind an opening parenthesis on its one line, nothing can start a list, a heading or a definition.
  const line = `(${text.replace(/\s+/g, ' ').trim()}`;
  const tree = sanitised(toTree(line, { ...features, gfm: { footnotes: false } }), inlineSchema);
  const first = tree.children[0];
  if (first?.type === 'text') first.value = first.value.slice(1);
  return toHtml(setProse(tree, { headingShift: 0, ...options }));
}

/** The words of a body on one line, without markup, notes or typography: for descriptions and cards. */
export function plainText(body: string): string {
  return words(sanitised(parsed(body, 'fr'), bodySchema))
    .replace(/\s+/g, ' ')
    .trim();
}

const features = { frontmatter: false, smartPunctuation: false, rawHtml: false } satisfies Features;

const inlineTags = ['a', 'code', 'em', 'strong'];
const bodyTags = [
  ...inlineTags,
  ...['blockquote', 'br', 'del', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'input', 'li', 'ol', 'p', 'pre'],
  ...['section', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
];
const alignment: [string, RegExp] = ['style', /^text-align: (left|right|center)$/];
/** Ids exist for footnotes alone: the parser makes them, with a prefix that no author chooses. */
const noteId: [string, RegExp] = ['id', /^note-[0-9a-f]{8}-fn(ref)?-/];

const inlineSchema: Schema = {
  ancestors: {},
  attributes: { a: ['href', 'title'] },
  clobber: [],
  protocols: {},
  required: {},
  strip: [],
  tagNames: inlineTags,
};

/** Attributes on the way through: `prose.ts` turns `style` and `input` into something better. */
const bodySchema: Schema = {
  ...inlineSchema,
  ancestors: Object.fromEntries(['tbody', 'td', 'th', 'thead', 'tr'].map((tag) => [tag, ['table']])),
  attributes: {
    a: ['href', 'title', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref', noteId],
    input: ['checked'],
    li: [noteId],
    ol: ['start'],
    section: ['dataFootnotes'],
    td: [alignment],
    th: [alignment],
  },
  tagNames: bodyTags,
};

function parsed(body: string, locale: Locale): Nodes {
  // Two bodies on a page must not share the ids of their notes.
  const digest = createHash('sha256').update(body).digest('hex').slice(0, 8);
  const footnotes = { clobberPrefix: `note-${digest}-`, backLabel: markdownWords(locale).back };
  return toTree(body, { ...features, gfm: { footnotes } });
}

function toTree(markdown: string, withFeatures: Features): Nodes {
  if (isTooComplex(markdown)) return asWritten(markdown);
  const tree = markdownToHast(markdown, { features: withFeatures, position: false }) as Nodes;
  return isTooDeep(tree) ? asWritten(markdown) : tree;
}

/** What is too complex to be prose stays readable, as the text that it is. */
function asWritten(markdown: string): Root {
  const children = markdown.split(/\n{2,}/).map(
    (value): Element => ({
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value }],
    }),
  );
  return { type: 'root', children };
}

function sanitised(tree: Nodes, schema: Schema): Root {
  const safe = sanitize(tree, schema);
  return safe.type === 'root' ? safe : { type: 'root', children: [safe as RootContent] };
}

/** The tags that do not part words. */
const withinWords = new Set([...inlineTags, 'del', 'sup']);

function words(node: Root | ElementContent | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isNote(node)) return '';
  const inside = node.children.map(words).join('');
  return node.type === 'element' && !withinWords.has(node.tagName) ? ` ${inside} ` : inside;
}

function isNote({ tagName, properties }: Element): boolean {
  return tagName === 'section' || properties['dataFootnoteRef'] !== undefined;
}
