/** For tests: every small change of a JSON value, by name. */

/** One change: where, what, and the whole value with it made. */
export interface Mutation {
  /** The path with dots, as in `evidence.0.name`, then what was done there. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Every change of `value`, which stays as it is: each text, number and boolean altered, made another type and put in
 * another form, each member and item removed, each item doubled, and each array turned round, emptied and put into
 * another.
 */
export function* mutations(value: object): Generator<Mutation> {
  for (const { path, found } of places(value)) {
    const at = (what: string, change: (parent: object, key: string) => void): Mutation => {
      const copy = structuredClone(value);
      const parent = path
        .slice(0, -1)
        .reduce<object>((within, key) => Object(Reflect.get(within, key)), copy);
      change(parent, path.at(-1) ?? '');
      return { name: `${path.join('.')} ${what}`, value: copy };
    };
    const put = (what: string, replaced: unknown) =>
      at(what, (parent, key) => Reflect.set(parent, key, replaced));
    yield at('removed', (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else Reflect.deleteProperty(parent, key);
    });
    if (/^\d+$/.test(path.at(-1) ?? ''))
      yield at(
        'doubled',
        (parent, key) => Array.isArray(parent) && parent.push(structuredClone(parent[Number(key)])),
      );
    if (Array.isArray(found)) {
      if (found.length > 1) yield put('turned round', [...found].reverse());
      yield put('emptied', []);
      yield put('put into another', [found]);
    } else if (typeof found !== 'object') {
      yield put('altered', altered(found));
      yield put('put as a value', { '@value': found });
      if (!/^\d+$/.test(path.at(-1) ?? '')) yield put('put alone into a list', [found]);
      yield put('made another type', typeof found === 'string' ? { id: found } : String(found));
    }
  }
}

/** Every value within another, with the way to it. */
function places(value: unknown, path: readonly string[] = []): { path: readonly string[]; found: unknown }[] {
  const here = path.length > 0 ? [{ path, found: value }] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, member]) => places(member, [...path, key]))];
}

/** Another value of the same type; of a text, one character differs. */
function altered(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  const text = String(value);
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, middle)}${text[middle] === '1' ? '2' : '1'}${text.slice(middle + 1)}`;
}

/** Every object within a value, the value included, with a member more: `where` is its path. */
export function* withMember(value: object, key: string, member: unknown): Generator<Mutation> {
  for (const { path, found } of [
    { path: [] as readonly string[], found: value as unknown },
    ...places(value),
  ]) {
    if (typeof found !== 'object' || found === null || Array.isArray(found) || Object.hasOwn(found, key))
      continue;
    const copy = structuredClone(value);
    const target = path.reduce<object>((within, step) => Object(Reflect.get(within, step)), copy);
    // `__proto__` too is to be a member.
    Object.defineProperty(target, key, {
      value: member,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    yield { name: `${[...path, key].join('.')} added`, value: copy };
  }
}

/** The ids of all things in a value. */
export function idsIn(value: unknown): string[] {
  const ids = places(value).flatMap(({ path, found }) => (path.at(-1) === 'id' ? [String(found)] : []));
  return [...new Set(ids)];
}
