import { randomInt } from 'node:crypto';
import { statusListOf } from './addresses.ts';
import { allVersions, type Register } from './register.ts';
import { statusListSize } from './status-list.ts';
import { statusOf, type Withdrawals } from './withdrawals.ts';

/** A number from 0 to `below` - 1, such as `randomInt` of `node:crypto` gives. */
export type Random = (below: number) => number;

/** A list in which indices are handed out. */
interface OpenList {
  readonly name: string;
  readonly url: string;
  readonly taken: Set<number>;
}

/**
 * Hands out indices at random, so that an index tells nothing of the order of awards, and never twice: one is free
 * where no version names it and its bit is 0. A set bit without a version is what remains of one that was erased.
 */
export class StatusIndices {
  readonly #random: Random;
  /** The lists of each DID: a list is signed under the same DID as every credential in it. */
  readonly #lists = new Map<string, OpenList[]>();
  readonly #names: Set<string>;
  /** The lists that do not exist yet, by name. */
  readonly opened = new Map<string, { readonly url: string; readonly did: string }>();

  constructor(register: Register, withdrawals: Withdrawals, random: Random = randomInt) {
    this.#random = random;
    this.#names = new Set(register.statusLists.keys());
    const named = Map.groupBy(allVersions(register).map(statusOf), ({ list }) => list);
    for (const { name, credential } of register.statusLists.values()) {
      const versions = (named.get(name) ?? []).map(({ index }) => index);
      const taken = new Set([...versions, ...(withdrawals.lists.get(name)?.bits ?? [])]);
      this.#of(credential.issuer).push({ name, url: credential.id, taken });
    }
    // A list that versions name and that is gone keeps its number: no other list takes it.
    for (const list of named.keys()) this.#names.add(statusListOf(list) ?? list);
  }

  /** A free index in a list of `did`; `address` gives the address of a list that has to be opened. */
  take(did: string, address: (name: string) => string): { readonly listUrl: string; readonly index: number } {
    const lists = this.#of(did);
    // Half-full lists are left: a random index is found at once, and the crowd stays a crowd.
    let list = lists.find(({ taken }) => taken.size < statusListSize / 2);
    if (!list) {
      list = this.#open(did, address);
      lists.push(list);
    }
    let index = this.#random(statusListSize);
    while (list.taken.has(index)) index = this.#random(statusListSize);
    list.taken.add(index);
    return { listUrl: list.url, index };
  }

  #of(did: string): OpenList[] {
    const lists = this.#lists.get(did) ?? [];
    this.#lists.set(did, lists);
    return lists;
  }

  #open(did: string, address: (name: string) => string): OpenList {
    let number = 1;
    while (this.#names.has(String(number))) number++;
    const name = String(number);
    this.#names.add(name);
    this.opened.set(name, { url: address(name), did });
    return { name, url: address(name), taken: new Set() };
  }
}
