import type { Part } from './parts.ts';

/**
 * The parts of an excerpt as pagefind gives it: text in which `<` and `>` are escaped, and what was asked for stands
 * in `<mark>`. The parts that are marked are strong.
 */
export function excerptParts(excerpt: string): Part[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((text, index): Part => (index % 2 === 0 ? text : { strong: text }))
    .filter((part) => part !== '');
}
