/** A part of a sentence: our own words, or what is read from elsewhere, shown in bold. */
export type Part = string | { readonly strong: string };
