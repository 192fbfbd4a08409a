import { dropElisions, joinElisions } from '../locales/elision.ts';
import type { Asked } from './asked.ts';
import { excerptParts } from './excerpt.ts';
import type { Part } from './parts.ts';
import { type PageKind, pageKinds, type SearchSettings } from './search-settings.ts';

/** A page that was found. */
export interface Hit {
  readonly href: string;
  readonly title: string;
  readonly kind: PageKind | undefined;
  /** The address of the picture of the badge, on the page of one. */
  readonly picture: string | undefined;
  /** A passage around what was asked for, which is strong. */
  readonly excerpt: readonly Part[];
}

/** The pages that answer, the best first; each is read when it is asked for. */
export interface Answer {
  readonly pages: readonly (() => Promise<Hit>)[];
  /** How many pages of each kind hold the words, whatever kind was asked for. */
  readonly counts: ReadonlyMap<PageKind, number>;
}

/** The part of pagefind 1.5 that is used here. */
interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  destroy(): Promise<void>;
  search(query: string, options: { readonly filters: Readonly<Record<string, string>> }): Promise<Found>;
}

interface Found {
  readonly results: readonly { data(): Promise<Fragment> }[];
  readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> };
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly excerpt: string;
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly filters: { readonly kind?: readonly string[] };
}

/** The number of words of a passage. */
const excerptLength = 28;

/** Loads the index of the page's language; rejects where it is not there, as while the site is being edited. */
export async function openIndex({
  base,
  engine,
}: SearchSettings): Promise<(asked: Asked) => Promise<Answer>> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ engine);
  try {
    // A worker would be one more script to load, and is not needed for an index of this size.
    await pagefind.options({ baseUrl: base, excerptLength, noWorker: true });
    await pagefind.init();
    await pagefind.filters();
  } catch (error) {
    // It would keep what failed for good.
    await pagefind.destroy();
    throw error;
  }
  return async ({ query, kind }) => {
    const { results, totalFilters } = await pagefind.search(dropElisions(query), {
      filters: kind ? { kind } : {},
    });
    return {
      pages: results.map((result) => async () => hitOf(await result.data())),
      counts: new Map(pageKinds.map((one) => [one, totalFilters.kind?.[one] ?? 0])),
    };
  };
}

function hitOf({ url, content, excerpt, plain_excerpt: plain, meta, filters }: Fragment): Hit {
  return {
    href: url,
    title: joinElisions(meta['title'] ?? url),
    kind: pageKinds.find((one) => one === filters.kind?.[0]),
    picture: meta['picture'],
    excerpt: [
      ...(content.startsWith(plain.trim()) ? [] : ['… ']),
      ...excerptParts(joinElisions(excerpt.trim())),
      ...(content.endsWith(plain.trim()) ? [] : [' …']),
    ],
  };
}
