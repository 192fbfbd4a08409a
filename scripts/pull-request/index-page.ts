/** The page that opens a folder of previews. */
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Locale } from '../../src/locales/interface.ts';
import { pullRequestWords } from '../../src/locales/pull-request.ts';
import { typography } from '../../src/locales/typography.ts';
import type { BuiltFolder } from './built-folder.ts';
import { elementsOf } from './elements.ts';
import { banner, bannerStyle, type Preview } from './preview.ts';
import { element, selfContained } from './self-contained.ts';

export interface IndexSource {
  readonly after: BuiltFolder;
  readonly locale: Locale;
  /** What merging will do, in a sentence. */
  readonly headline: string;
  /** Pages under a title each: the name of a page, and its file where it has one. */
  readonly lists: readonly {
    readonly title: string;
    readonly pages: readonly {
      readonly title: string;
      readonly path: string;
      readonly file: string | undefined;
    }[];
  }[];
  readonly left: Preview['left'];
}

/** The index, in the look of the site's own home page. */
export function indexPage({ after, locale, headline, lists, left }: IndexSource): Promise<string> {
  const words = pullRequestWords(locale).preview;
  const say = (value: string) => ({ type: 'text' as const, value: typography(value, locale) });
  const home = fromHtml(after.pages.get('/') ?? '');
  const find = (is: (one: Element) => boolean) => [...elementsOf(home)].find(is);
  const sheets = [...elementsOf(home)].filter(
    ({ tagName, properties }) =>
      tagName === 'style' || (tagName === 'link' && /stylesheet|icon/.test(String(properties['rel']))),
  );
  const sign = find(({ properties }) => [properties['className']].flat().includes('masthead-home'));
  const main = element('main', { id: 'content', className: ['wrap'] }, [
    element('h1', {}, [say(words.heading)]),
    element('p', { className: ['preview-headline'] }, [say(headline)]),
    ...(lists.some(({ pages }) => pages.some(({ file }) => file !== undefined))
      ? [element('p', { className: ['soft'] }, [say(words.intro)])]
      : []),
    ...lists.map(({ title, pages }) =>
      element('section', { className: ['section'] }, [
        element('h2', {}, [say(title)]),
        element('ul', { className: ['panel', 'preview-pages'] }, pages.map(line)),
      ]),
    ),
    ...(left > 0 ? [element('p', { className: ['section'] }, [say(words.rest(left))])] : []),
  ]);
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [say(words.title)]),
    ...sheets,
  ]);
  const header = element('header', { className: ['masthead', 'wrap'] }, sign ? [sign] : []);
  const { lang } = find(({ tagName }) => tagName === 'html')?.properties ?? {};
  const page = element('html', { lang }, [head, element('body', {}, [header, main])]);
  return selfContained(`<!doctype html>${toHtml(page)}`, {
    address: after.address,
    read: after.read,
    link: (address) =>
      address.startsWith(after.address) ? address.slice(after.address.length) || undefined : address,
    above: { content: [banner(locale, 'index')], style: bannerStyle + style },
  });
}

function line({ title, path, file }: IndexSource['lists'][number]['pages'][number]): Element {
  const name: ElementContent = { type: 'text', value: title };
  const where = element('span', { className: ['soft', 'small'] }, [{ type: 'text', value: path }]);
  return element('li', {}, [
    file === undefined ? element('span', {}, [name]) : element('a', { href: file }, [name]),
    where,
  ]);
}

const style = `
.preview-headline {
  max-inline-size: var(--measure);
  margin-block: var(--space-3) var(--space-1);
  font-size: var(--step-2);
  line-height: 1.3;
}
.preview-pages {
  padding-block: var(--space-1);
  list-style: none;
}
.preview-pages li {
  display: grid;
  gap: 0 var(--space-3);
  align-items: baseline;
  padding-block: var(--space-2);
}
@media (width >= 40rem) {
  .preview-pages li {
    grid-template-columns: auto max-content;
  }
}
.preview-pages li + li {
  border-block-start: 1px solid var(--rule);
}
main {
  padding-block-end: var(--space-5);
}
`;
