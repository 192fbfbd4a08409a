import { type PageKind, pageKinds } from './search-settings.ts';

/** What is asked for on `/search/`. */
export interface Asked {
  /** The words, without spaces around them. */
  readonly query: string;
  /** The one kind of page that is wanted; `undefined` for every kind. */
  readonly kind: PageKind | undefined;
}

/** What the query of an address asks for: `?q=accueil&kind=badge`. A kind that is none is left out. */
export function askedIn(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const kind = parameters.get('kind');
  return {
    query: (parameters.get('q') ?? '').trim(),
    kind: pageKinds.find((one) => one === kind),
  };
}

/** The query of the address that asks for it; empty where nothing is asked for. */
export function addressOf({ query, kind }: Asked): string {
  if (query === '') return '';
  return `?${new URLSearchParams({ q: query, ...(kind ? { kind } : {}) })}`;
}
