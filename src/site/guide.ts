import { z } from 'astro/zod';
import type { CommandLocale } from '../locales/command-locale.ts';
import type { Locale } from '../locales/interface.ts';

/** The languages that the handbook is written in: those of commands and of diagnostics. */
export type GuideLanguage = CommandLocale;
const translations: readonly GuideLanguage[] = ['en'];

/** Who the pages are for, in the order of the menu. */
export const readers = ['volunteer', 'tutor', 'structure', 'administration', 'developer'] as const;
export type Reader = (typeof readers)[number];

/** What heads a page of the handbook in another language, `content/guide/<page>.en.mdx`. */
const translated = z.strictObject({ title: z.string(), description: z.string() });

/** What heads a page of the handbook, `content/guide/<page>.mdx`. */
export const guideFrontMatter = translated.extend({
  /** The place among the pages for the same reader, from the first. */
  order: z.number(),
  for: z.enum(readers).default('structure'),
});

/** A page of the handbook as it is written in one language, and what draws it. */
export interface GuideEdition<Component> extends z.infer<typeof translated> {
  readonly language: GuideLanguage;
  readonly Content: Component;
  /** The headings of its parts, where they are enough for a list to help. */
  readonly contents: readonly GuideHeading[];
}

/** A heading of a page of the handbook, and the fragment of its address. */
export interface GuideHeading {
  readonly slug: string;
  readonly text: string;
}

/** A page with fewer parts is seen at a glance. */
const fewestContents = 4;

/** A page of the handbook: where it stands, and how it is written in each language. */
export interface GuidePage<Component> {
  /** The part of the address after `guide/`; `undefined` for the handbook's first page. */
  readonly slug: string | undefined;
  readonly path: string;
  readonly order: number;
  readonly reader: Reader;
  readonly editions: ReadonlyMap<GuideLanguage, GuideEdition<Component>>;
  /** The French edition, that every page has. */
  readonly french: GuideEdition<Component>;
}

/** What the bundler makes of a file of the handbook. */
export interface GuideModule<Component> {
  readonly frontmatter: unknown;
  readonly default: Component;
  readonly getHeadings: () => readonly (GuideHeading & { readonly depth: number })[];
}

type Modules<Component> = Readonly<Record<string, GuideModule<Component>>>;

/**
 * The pages of the handbook by reader and in their order, from the modules that the bundler made of its files (by file
 * name).
 *
 * The handbook is the engine's, whatever the content folder: it is bundled, not kept in Astro's content store,
 * which outlives a build and mixes up builds of several content folders.
 *
 * @throws a `ZodError` where a page's front matter is wrong, a `RangeError` for a translation of no page
 */
export function guidePages<Component>(modules: Modules<Component>): GuidePage<Component>[] {
  const files = new Map(
    Object.entries(modules).map(([file, module]) => [file.replace(/^.*\/|\.mdx$/g, ''), module]),
  );
  const pages = [...files]
    .filter(([name]) => !name.includes('.'))
    .map(([name, module]): GuidePage<Component> => {
      const slug = name === 'index' ? undefined : name;
      const { order, for: reader, ...head } = guideFrontMatter.parse(module.frontmatter);
      const french: GuideEdition<Component> = { ...head, language: 'fr', ...drawn(module) };
      const others = translations.flatMap((language): GuideEdition<Component>[] => {
        const other = files.get(`${name}.${language}`);
        return other ? [{ ...translated.parse(other.frontmatter), language, ...drawn(other) }] : [];
      });
      const editions = new Map([french, ...others].map((one) => [one.language, one]));
      return { slug, path: guidePath(name), order, reader, editions, french };
    });
  const known = new Set(pages.flatMap(({ slug, editions }) => [...editions.keys()].map(nameOf(slug))));
  for (const name of files.keys())
    if (!known.has(name)) throw new RangeError(`content/guide/${name}.mdx translates no page.`);
  return pages.sort((a, b) => readers.indexOf(a.reader) - readers.indexOf(b.reader) || a.order - b.order);
}

/** A page as it is read in a language of the interface: in French where it is not written in that one. */
export function editionIn<Component>(page: GuidePage<Component>, locale: Locale): GuideEdition<Component> {
  return page.editions.get(guideLanguageFor(locale)) ?? page.french;
}

/** The language in which the handbook speaks to readers of a language of the interface. */
export function guideLanguageFor(locale: Locale): GuideLanguage {
  return translations.find((language) => language === locale) ?? 'fr';
}

/** The language that a file of the handbook is written in, by its name or its address. */
export function guideLanguageOf(file: string): GuideLanguage {
  return translations.find((language) => file.endsWith(`.${language}.mdx`)) ?? 'fr';
}

/** The file of a page in a language: `keys.en.mdx`. */
export function guideFile(slug: string | undefined, language: GuideLanguage): string {
  return `${nameOf(slug)(language)}.mdx`;
}

/** The path of the page that a file's name says, in whatever language: `/guide/keys/` for `keys` and `keys.en`. */
export function guidePath(name: string): string {
  const [page = ''] = name.split('.');
  return page === 'index' ? '/guide/' : `/guide/${page}/`;
}

function drawn<Component>({ default: Content, getHeadings }: GuideModule<Component>) {
  const parts = getHeadings().filter(({ depth }) => depth === 2);
  return { Content, contents: parts.length < fewestContents ? [] : parts };
}

const nameOf = (slug: string | undefined) => (language: GuideLanguage) =>
  `${slug ?? 'index'}${language === 'fr' ? '' : `.${language}`}`;
