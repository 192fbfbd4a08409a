import { isObject, listOf } from './reading.ts';
import { linkedDataIn } from './unpack.ts';

/** How many badges of one portfolio are verified at once. */
const most = 60;

/**
 * The addresses of the signed badges that the page of a portfolio lists (schema.org `ItemList`), of the server that
 * gave the page and no other.
 */
export function listedBadges(html: string, address: string): string[] {
  const { origin } = new URL(address);
  const found = linkedDataIn(html)
    .map(parsed)
    .filter(isObject)
    .filter((list) => list['@type'] === 'ItemList')
    .flatMap((list) => listOf(list['itemListElement']))
    .filter(isObject)
    .map(({ item }) => (isObject(item) ? item['subjectOf'] : undefined))
    .filter((one): one is string => typeof one === 'string' && URL.canParse(one))
    .filter((one) => new URL(one).origin === origin);
  return [...new Set(found)].slice(0, most);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
