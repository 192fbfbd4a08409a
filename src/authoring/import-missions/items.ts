/** Takes the cells of Notion apart: several choices joined by commas, and names followed by the address of a page. */

/** One name of a cell. */
export interface Item {
  readonly name: string;
  /** With the address of its page, where it has one. */
  readonly written: string;
}

/**
 * ` (https://www.notion.so/…)`, or the path of an exported page, ` (../Mes%20badges/Accueil%20d41d8c.md)`: what an
 * export adds to the name of a related page.
 */
const page =
  /\s*\((?:https?:\/\/(?:(?:www|app)\.notion\.(?:so|com)|notion\.so|[\w-]+\.notion\.site)\/[^\s()]*|(?:[^()\s]|\([^()\s]*\))+\.(?:md|csv))\)(?=\s*(?:,|$))/gim;

/** The names in a cell, parted by commas, semicolons and line breaks. A name that has a comma in it is in parts. */
export function itemsOf(cell: string): Item[] {
  const items: Item[] = [];
  let from = 0;
  const take = (text: string, address: string) => {
    const names = text
      .split(/,\s|[;\n]|,$/)
      .map((name) => name.replace(/^[\s,]+|[\s,]+$/g, ''))
      .filter((name) => name !== '');
    for (const [index, name] of names.entries())
      items.push({ name, written: index === names.length - 1 ? `${name}${address}` : name });
  };
  for (const match of cell.matchAll(page)) {
    take(cell.slice(from, match.index), match[0]);
    from = match.index + match[0].length;
  }
  take(cell.slice(from), '');
  return items;
}

/** A cell without the addresses of pages, and how many there were. */
export function withoutPages(cell: string): { readonly text: string; readonly pages: number } {
  return { text: cell.replace(page, ''), pages: [...cell.matchAll(page)].length };
}

/** What the items of a cell turned out to be. */
export interface Matched<T> {
  readonly found: readonly { readonly item: Item; readonly value: T }[];
  readonly others: readonly Item[];
}

/** A name never has more commas than this. */
const mostParts = 4;

/** Finds what each item stands for; `meaning` is asked about several joined by commas first, then about each alone. */
export function match<T>(items: readonly Item[], meaning: (name: string) => T | undefined): Matched<T> {
  const found: { item: Item; value: T }[] = [];
  const others: Item[] = [];
  for (let at = 0; at < items.length; ) {
    let count = Math.min(mostParts, items.length - at);
    let value: T | undefined;
    let item = joined(items.slice(at, at + count));
    for (; count > 0; count--) {
      item = joined(items.slice(at, at + count));
      value = meaning(item.name);
      if (value !== undefined) break;
    }
    if (value !== undefined) found.push({ item, value });
    else others.push(...items.slice(at, at + 1));
    at += Math.max(count, 1);
  }
  return { found, others };
}

function joined(items: readonly Item[]): Item {
  return {
    name: items.map(({ name }) => name).join(', '),
    written: items.map(({ written }) => written).join(', '),
  };
}
