/** How the gate lets an entry pass: by naming what may be known of it. */
import type { Entry } from '../content.ts';

/** The named fields of an object, those that have a value. */
export function pick<T extends object, K extends keyof T>(from: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    fields.filter((field) => from[field] !== undefined).map((field) => [field, from[field]]),
  ) as Pick<T, K>;
}

/** An entry with its place and its body, and other data. */
export function passing<T>({ slug, file, body, bodyLine }: Entry<unknown>, data: T): Entry<T> {
  return { slug, file, data, body, bodyLine };
}
