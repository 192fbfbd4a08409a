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
  /** The language of the interface on these pages. */
  readonly locale: Locale;
  /** The language that the content is written in, and shown in whatever that of the interface. */
  readonly writtenIn: Locale;
  readonly words: Words;
  /** The public address of the site, with its trailing slash. */
  readonly address: string;
  /** The address without its protocol and last slash, for people to read. */
  readonly host: string;
  /**
   * A path of the site (`/lucia/`) as a link, under the base path: a page in the language of these pages, or a file,
   * which all languages share.
   */
  readonly href: (path: string) => string;
  /** The same as an absolute address. */
  readonly absolute: (path: string) => string;
  /** A text of the interface with the typography of its language; never for attributes, addresses or signed facts. */
  readonly typo: (text: string) => string;
  /** The same for what the content says. */
  readonly prose: (text: string) => string;
  /** A body of Markdown as safe HTML; `shift` lowers its headings under the page's own. */
  readonly markdown: (body: string, shift?: number) => string;
  /** One line of Markdown as safe HTML, without a paragraph. */
  readonly inline: (text: string) => string;
}

/** The context of a site at an address, in the language of its content or in another. */
export function contextOf(
  published: Published,
  mode: Context['mode'],
  address: string,
  locale: Locale = published.issuer.data.language,
): Context {
  const writtenIn = published.issuer.data.language;
  const base = new URL(address).pathname;
  const local = (path: string) => (locale === writtenIn ? path : mirrored(path, locale));
  return {
    published,
    mode,
    locale,
    writtenIn,
    words: words(locale),
    address,
    host: shortAddress(address),
    href: (path) => base + local(path).slice(1),
    absolute: (path) => new URL(local(path).slice(1), address).href,
    typo: (text) => typography(text, locale),
    prose: (text) => typography(text, writtenIn),
    markdown: (body, shift = 1) => renderMarkdown(body, { locale, base, headingShift: shift }),
    inline: (text) => renderInline(text, { locale, base }),
  };
}

/** The path that a page has in another language: `/en/lucia/`. That of a file stays as it is. */
export function mirrored(path: string, locale: Locale): string {
  return /^[^?#]*\/(?:[?#]|$)/.test(path) ? `/${locale}${path}` : path;
}

/** A link to a page of the site. */
export interface Link {
  readonly href: string;
  readonly title: string;
}
