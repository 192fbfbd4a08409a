/** The folder that shows the pages that change: one file a page, and an index of them. */
import type { Element } from 'hast';
import type { Locale } from '../../src/locales/interface.ts';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import { typography } from '../../src/locales/typography.ts';
import { type BuiltFolder, pathIn } from './built-folder.ts';
import type { ChangedPages } from './changed-pages.ts';
import { fileNames } from './file-names.ts';
import { element, selfContained } from './self-contained.ts';

/** How many pages are shown, and how many bytes they may have together: more than that, nobody opens. */
export const previewLimits = { pages: 40, bytes: 20_000_000 };

export interface PreviewSource {
  readonly after: BuiltFolder;
  readonly changed: Pick<ChangedPages, 'new' | 'changed'>;
  /** The address that the site is published at, and the pages that it has there now. */
  readonly published: { readonly site: string; readonly pages: ReadonlySet<string> } | undefined;
  readonly locale: Locale;
  readonly limits?: typeof previewLimits;
}

export interface Preview {
  /** By the path of the page on the site: the name of its file, and its HTML. */
  readonly files: ReadonlyMap<string, { readonly name: string; readonly html: string }>;
  /** How many pages change that have no room. */
  readonly left: number;
}

/** The pages that are new or changed, new ones first, each as one file, as long as there is room. */
export async function previewOf(source: PreviewSource): Promise<Preview> {
  const { limits = previewLimits, locale } = source;
  const all = [...source.changed.new, ...source.changed.changed];
  // A link leads to another preview where there is one: fewer previews make other links.
  for (let shown = all.slice(0, limits.pages); ; ) {
    const names = fileNames(shown, pullRequestWords(locale).preview.home);
    const files = new Map<string, { name: string; html: string }>();
    let bytes = 0;
    for (const [path, name] of names) {
      const html = await page(path, names, source);
      bytes += Buffer.byteLength(html);
      if (bytes > limits.bytes) break;
      files.set(path, { name, html });
    }
    if (files.size === shown.length) return { files, left: all.length - shown.length };
    shown = shown.slice(0, files.size);
  }
}

function page(
  path: string,
  names: ReadonlyMap<string, string>,
  { after, published, locale }: PreviewSource,
): Promise<string> {
  return selfContained(after.pages.get(path) ?? '', {
    address: new URL(path.slice(1), after.address).href,
    read: after.read,
    link(address) {
      const target = pathIn(after.address, address);
      if (target === undefined) return address;
      const { hash } = new URL(address);
      const file = names.get(target);
      if (file !== undefined) return file + hash;
      return published?.pages.has(target) ? new URL(target.slice(1), published.site).href + hash : undefined;
    },
    above: { content: [banner(locale, 'page')], style: bannerStyle },
  });
}

/** What says that a page, or the index of them, is a preview; a page has the way back to the index. */
export function banner(locale: Locale, of: 'page' | 'index'): Element {
  const words = pullRequestWords(locale).preview;
  const text = (value: string) => ({ type: 'text' as const, value: typography(value, locale) });
  const said = element('p', {}, [
    element('strong', {}, [text(words.banner[of])]),
    text(` ${words.specimens[of]}`),
  ]);
  const back = element('p', {}, [element('a', { href: 'index.html' }, [text(words.back)])]);
  const line = element('div', { className: ['wrap'] }, of === 'page' ? [said, back] : [said]);
  return element('aside', { className: ['preview-banner'], ariaLabel: words.label }, [line]);
}

export const bannerStyle = `
.preview-banner {
  padding-block: var(--space-2);
  background: var(--ink);
  color: var(--paper);
  font-size: var(--step--1);
}
.preview-banner > .wrap {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: var(--space-1) var(--space-3);
}
.preview-banner :focus-visible {
  outline-color: currentcolor;
}
@media print {
  .preview-banner {
    padding-block: 0 0.5rem;
    background: none;
    color: inherit;
  }
  .preview-banner p + p {
    display: none;
  }
}
`;
