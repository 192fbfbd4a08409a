import { z } from 'astro/zod';
import type { Locale } from '../locales/interface.ts';

/** The language that the handbook is written in, whatever that of the content. */
export const guideLanguage: Locale = 'fr';

/** What heads a page of the handbook, `content/guide/<page>.mdx`. */
export const guideFrontMatter = z.strictObject({
  title: z.string(),
  description: z.string(),
  /** The place in the handbook's list, from the first. */
  order: z.number(),
});

/** A page of the handbook: where it stands, and what draws it. */
export interface GuidePage<Component> extends z.infer<typeof guideFrontMatter> {
  /** The part of the address after `guide/`; `undefined` for the handbook's first page. */
  readonly slug: string | undefined;
  readonly path: string;
  readonly Content: Component;
}

/**
 * The pages of the handbook in their order, from the modules that the bundler made of its files (by file name).
 *
 * The handbook is the engine's, whatever the content folder: it is bundled, not kept in Astro's content store,
 * which outlives a build and mixes up builds of several content folders.
 *
 * @throws a `ZodError` where a page's front matter is wrong
 */
export function guidePages<Component>(
  modules: Readonly<Record<string, { readonly frontmatter: unknown; readonly default: Component }>>,
): GuidePage<Component>[] {
  return Object.entries(modules)
    .map(([file, module]) => {
      const name = file.replace(/^.*\/|\.mdx$/g, '');
      const slug = name === 'index' ? undefined : name;
      const path = slug === undefined ? '/guide/' : `/guide/${slug}/`;
      return { ...guideFrontMatter.parse(module.frontmatter), slug, path, Content: module.default };
    })
    .sort((a, b) => a.order - b.order);
}
