import type { Published } from '../authoring/gate.ts';
import { renderInline, renderMarkdown } from '../authoring/markdown/markdown.ts';
import type { Locale, Words } from '../locales/interface.ts';
import { words } from '../locales/interface.ts';
import { shortAddress } from '../locales/short-address.ts';
import { typography } from '../locales/typography.ts';

/** What every part of the site needs to show itself: the published content, the words, the addresses. */
export interface Context {
  readonly published: Published;
  readonly mode: 'issuing' | 'specimen';
  readonly locale: Locale;
  readonly words: Words;
  /** The public address of the site, with its trailing slash. */
  readonly address: string;
  /** The address without its protocol and last slash, for people to read. */
  readonly host: string;
  /** A path of the site (`/lucia/`) as a link, under the base path. */
  readonly href: (path: string) => string;
  /** A path of the site as an absolute address. */
  readonly absolute: (path: string) => string;
  /** A text with the typography of the language; never for attributes, addresses or signed facts. */
  readonly typo: (text: string) => string;
  /** A body of Markdown as safe HTML; `shift` lowers its headings under the page's own. */
  readonly markdown: (body: string, shift?: number) => string;
  /** One line of Markdown as safe HTML, without a paragraph. */
  readonly inline: (text: string) => string;
}

/** The context of a site at an address. */
export function contextOf(published: Published, mode: Context['mode'], address: string): Context {
  const locale = published.issuer.data.language;
  const base = new URL(address).pathname;
  return {
    published,
    mode,
    locale,
    words: words(locale),
    address,
    host: shortAddress(address),
    href: (path) => base + path.slice(1),
    absolute: (path) => new URL(path.slice(1), address).href,
    typo: (text) => typography(text, locale),
    markdown: (body, shift = 1) => renderMarkdown(body, { locale, base, headingShift: shift }),
    inline: (text) => renderInline(text, { locale, base }),
  };
}

/** A link to a page of the site. */
export interface Link {
  readonly href: string;
  readonly title: string;
}
