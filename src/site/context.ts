import type { Published } from '../authoring/gate.ts';
import { renderInline, renderMarkdown } from '../authoring/markdown/markdown.ts';
import { type Locale, locales, type Words, words } from '../locales/interface.ts';
import { markSaid, type SentencePart, sentenceParts, withoutMarks } from '../locales/said.ts';
import { shortAddress } from '../locales/short-address.ts';
import { opaque, typography, typographyAcross } from '../locales/typography.ts';

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
  /** The path of the address, with both slashes. */
  readonly base: string;
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
  /**
   * The attributes of an element that holds what the content says: its language, where that is not the page's (WCAG
   * 3.1.2). Names of people and structures are in no language.
   *
   * @example <h3 {...site.written}>{site.prose(badge.title)}</h3>
   */
  readonly written: { readonly lang?: Locale };
  /** What the content says, to be put into a sentence of the interface, which `sentence` and `inline` tell apart again. */
  readonly said: (text: string) => string;
  /** The parts of such a sentence, each with its typography. */
  readonly sentence: (text: string) => readonly SentencePart[];
  /** A body of Markdown as safe HTML; `shift` lowers its headings under the page's own. */
  readonly markdown: (body: string, shift?: number) => string;
  /** One line of Markdown as safe HTML, without a paragraph: what the content says, or a sentence around it. */
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
  const own = locale === writtenIn;
  const href = (path: string) => base + (own ? path : mirrored(path, locale)).slice(1);
  const prose = (text: string) => typography(withoutMarks(text), writtenIn);
  const sentence = (text: string) => setSentence(sentenceParts(text), locale, prose);
  const inline = (text: string) => renderInline(text, { locale: writtenIn, href });
  return {
    published,
    mode,
    locale,
    writtenIn,
    words: words(locale),
    address,
    base,
    host: shortAddress(address),
    href,
    absolute: (path) => new URL(href(path), address).href,
    typo: (text) => typography(withoutMarks(text), locale),
    prose,
    written: own ? {} : { lang: writtenIn },
    said: own ? (text) => text : markSaid,
    sentence,
    markdown: (body, shift = 1) => renderMarkdown(body, { locale: writtenIn, href, headingShift: shift }),
    inline: (text) =>
      own ? inline(text) : inlineSentence(sentenceParts(text), { locale, writtenIn, inline }),
  };
}

/** The path that a page has in another language: `/en/lucia/`. That of a file stays as it is, or that says a language. */
export function mirrored(path: string, locale: Locale): string {
  const isPage = /^[^?#]*\/(?:[?#]|$)/.test(path);
  return isPage && !locales.some((one) => path.startsWith(`/${one}/`)) ? `/${locale}${path}` : path;
}

/** Each part with the typography of its language; to the sentence around it, what the content says is one word. */
function setSentence(
  parts: readonly SentencePart[],
  locale: Locale,
  prose: (text: string) => string,
): SentencePart[] {
  const around = typographyAcross(
    parts.map(({ text, said }) => (said ? opaque : text)),
    locale,
  );
  return parts.map(({ text, said }, index) => ({ text: said ? prose(text) : (around[index] ?? text), said }));
}

/** A sentence of the interface in Markdown, around what the content says in its own; without one, what it says alone. */
function inlineSentence(
  parts: readonly SentencePart[],
  { locale, writtenIn, inline }: Pick<Context, 'locale' | 'writtenIn' | 'inline'>,
): string {
  const said = parts.filter((part) => part.said);
  if (said.length === 0) return inline(parts.map(({ text }) => text).join(''));
  const around = parts.map((part) => (part.said ? opaque : part.text.replaceAll(opaque, ''))).join('');
  return renderInline(around, { locale }).replaceAll(
    opaque,
    () => `<bdi lang="${writtenIn}">${inline(said.shift()?.text ?? '')}</bdi>`,
  );
}

/** A link to a page of the site. */
export interface Link {
  readonly href: string;
  readonly title: string;
}
