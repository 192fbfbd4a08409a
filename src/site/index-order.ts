import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { serialise } from '../openbadges/serialise.ts';
import { entryFile } from './search.ts';

/** What begins each file of the index, before its CBOR (RFC 8949). */
const signature = 'pagefind_dcd';

/**
 * The files of an index, byte for byte the same for the same pages. Pagefind writes the values of a filter and the
 * list of languages in an order that changes from run to run; here they are sorted, and the names that follow from
 * the bytes, which other files hold, are made anew.
 */
export function inOrder(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const rename = (name: string, content: Uint8Array): string => {
    const [language = '', old = ''] = name.split('_');
    const hash = createHash('sha256').update(content).digest('hex').slice(0, old.length);
    names.set(name, `${language}_${hash}`);
    return `${language}_${hash}`;
  };
  const filters = files.map(({ path, content }): IndexFile => {
    const [, name] = /^filter\/(\w+)\.pf_filter$/.exec(path) ?? [];
    if (name === undefined) return { path, content };
    const sorted = sortedFilter(unpacked(content));
    return { path: `filter/${rename(name, sorted)}.pf_filter`, content: packed(sorted) };
  });
  const metas = filters.map(({ path, content }): IndexFile => {
    const [, name] = /^pagefind\.(\w+)\.pf_meta$/.exec(path) ?? [];
    if (name === undefined) return { path, content };
    // The names are as long as before, so that the lengths in front of them stay true.
    const meta = Buffer.from(renamed(unpacked(content).toString('latin1'), names), 'latin1');
    return { path: `pagefind.${rename(name, meta)}.pf_meta`, content: packed(meta) };
  });
  return metas.map(({ path, content }) => {
    if (path !== entryFile) return { path, content };
    const entry: { languages: object } = JSON.parse(renamed(Buffer.from(content).toString(), names));
    const languages = Object.fromEntries(
      Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    return { path, content: Buffer.from(serialise({ ...entry, languages })) };
  });
}

function renamed(text: string, names: ReadonlyMap<string, string>): string {
  // A name may begin as a shorter one does.
  const longest = [...names].sort(([a], [b]) => b.length - a.length);
  return longest.reduce((changed, [from, to]) => changed.replaceAll(from, to), text);
}

function unpacked(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Error('A file of the index is not written as pagefind 1.5 writes it.');
  return bytes.subarray(signature.length);
}

function packed(cbor: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), cbor]), { level: 9 });
}

/** A filter, `[name, [[value, [page, …]], …]]`, with its values sorted. */
function sortedFilter(cbor: Buffer): Buffer {
  const { next: name } = headAt(cbor, 0);
  const { next: first, length } = headAt(cbor, endAt(cbor, name));
  const values: Buffer[] = [];
  let at = first;
  for (let value = 0; value < length; value++) {
    const end = endAt(cbor, at);
    values.push(cbor.subarray(at, end));
    at = end;
  }
  return Buffer.concat([cbor.subarray(0, first), ...values.sort(Buffer.compare)]);
}

/** What the head of an item says: its major type, its length or value, and where it ends. */
function headAt(
  cbor: Buffer,
  at: number,
): { readonly type: number; readonly length: number; readonly next: number } {
  const head = cbor.readUInt8(at);
  const [type, short] = [head >> 5, head & 31];
  if (short < 24) return { type, length: short, next: at + 1 };
  const size = 2 ** (short - 24);
  return { type, length: cbor.readUIntBE(at + 1, size), next: at + 1 + size };
}

/** Where an item ends: a number, a text or a list. */
function endAt(cbor: Buffer, at: number): number {
  const { type, length, next } = headAt(cbor, at);
  if (type === 0) return next;
  if (type === 3) return next + length;
  if (type !== 4) throw new Error('A filter of the index is not written as pagefind 1.5 writes it.');
  let end = next;
  for (let item = 0; item < length; item++) end = endAt(cbor, end);
  return end;
}
