/** How the Markdown of the handbook becomes its pages, beyond what every Markdown does. */
import { satteri, satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { Element, ElementContent, RootContent } from 'hast';
import type {
  HastPluginDefinition,
  HastPluginEntry,
  HastVisitorContext,
  MdxJsxFlowElementHast,
} from 'satteri';
import { typographyOf } from '../authoring/markdown/typography-of.ts';
import { codePieces } from './code-pieces.ts';
import { type GuideLanguage, guideLanguageOf } from './guide.ts';

/** What reads the handbook: its typography is that of the language of each file, and its commands are not cut. */
export function guideMarkdown() {
  return satteri({
    features: { smartPunctuation: false },
    // The addresses of headings come from what is written, as on GitHub, before any sign is set.
    hastPlugins: [satteriHeadingIdsPlugin(), guideProse],
  });
}

const guideProse: HastPluginEntry = ({ fileURL }) => prose(guideLanguageOf(fileURL?.pathname ?? ''));

const prose = (language: GuideLanguage): HastPluginDefinition => ({
  name: 'guide-prose',
  before(root, context) {
    for (const [text, value] of typographyOf(root.children as RootContent[], language))
      context.replaceNode(text, { type: 'text', value });
  },
  element: [
    { filter: ['code'], visit: keepWhole },
    { filter: ['table'], visit: nameColumns },
  ],
  mdxJsxFlowElement: { filter: ['Diagnostic'], visit: takeText },
});

function keepWhole(node: Readonly<Element>, context: HastVisitorContext): Element | undefined {
  const parent = context.parent(node);
  if (parent?.type === 'element' && parent.tagName === 'pre') return undefined;
  return { ...node, children: codePieces(context.textContent(node)).map(shown) };
}

/** Tells each cell the heading of its column: on a telephone they stand one under the other. */
function nameColumns(table: Readonly<Element>, context: HastVisitorContext): void {
  const [names = [], ...rows] = elementsIn(table).flatMap(elementsIn).map(elementsIn);
  for (const row of rows)
    row.forEach((cell, column) => {
      const name = names[column];
      if (name) context.setProperty(cell, 'dataColumn', context.textContent(name));
    });
}

/** A mistaken file is written as a block of code, which shows on GitHub too: the part takes it as its text. */
function takeText(part: Readonly<MdxJsxFlowElementHast>, context: HastVisitorContext): MdxJsxFlowElementHast {
  const value = context.textContent(part).trimStart();
  return {
    ...part,
    attributes: [...part.attributes, { type: 'mdxJsxAttribute', name: 'text', value }],
    children: [],
  };
}

function elementsIn({ children }: Readonly<Element>): Element[] {
  return children.filter((child) => child.type === 'element');
}

function shown({ text, whole }: { text: string; whole: boolean }): ElementContent {
  const child: ElementContent = { type: 'text', value: text };
  if (!whole) return child;
  return { type: 'element', tagName: 'span', properties: {}, children: [child] } satisfies Element;
}
