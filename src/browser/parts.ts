/**
 * A part of a sentence: our own words, or what is read from elsewhere, shown in bold; with its language, where it tells
 * another than the page's.
 */
export type Part = string | { readonly strong: string; readonly lang?: string };
