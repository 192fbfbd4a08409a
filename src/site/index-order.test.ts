import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inOrder } from './index-order.ts';

const packed = (cbor: string) => gzipSync(Buffer.from(`pagefind_dcd${cbor}`, 'latin1'));
const unpacked = (content: Uint8Array | undefined) =>
  gunzipSync(content ?? Buffer.alloc(0)).toString('latin1');
const many = `\x98\x19${'\x00'.repeat(25)}`;
const badge = `\x82ebadge${many}`;
const award = '\x82eaward\x82\x18\x64\x19\x01\x00';

/** An index whose filter, named by `hash`, has its values in an order, as have the languages. */
function index(hash: string, values: readonly string[], languages: string) {
  return [
    { path: 'pagefind.js', content: Buffer.from('script') },
    { path: `filter/fr_${hash}.pf_filter`, content: packed(`\x82dkind\x82${values.join('')}`) },
    { path: `pagefind.fr_${hash}abc.pf_meta`, content: packed(`\x81\x82dkindjfr_${hash}`) },
    { path: 'pagefind-entry.json', content: Buffer.from(languages.replace('#', `fr_${hash}abc`)) },
  ];
}
const one = index('1234567', [badge, award], '{"version":"1","languages":{"fr":{"hash":"#"},"en":{}}}');
const other = index('89abcde', [award, badge], '{"version":"1","languages":{"en":{},"fr":{"hash":"#"}}}');

test('an index is the same whatever the order in which its values and languages were written', () => {
  expect(one).not.toEqual(other);
  expect(inOrder(one)).toEqual(inOrder(other));
});

test('nothing is lost, and each file is named where it is named', () => {
  const [script, filter, meta, entry] = inOrder(one);
  expect(script).toEqual(one[0]);
  expect(unpacked(filter?.content)).toBe(`pagefind_dcd\x82dkind\x82${award}${badge}`);
  const name = filter?.path.replace(/^filter\/|\.pf_filter$/g, '') ?? '';
  expect(name).toMatch(/^fr_[0-9a-f]{7}$/);
  expect(unpacked(meta?.content)).toBe(`pagefind_dcd\x81\x82dkindj${name}`);
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  expect(meta?.path).toBe(`pagefind.${languages.fr.hash}.pf_meta`);
  expect(Object.keys(languages)).toEqual(['en', 'fr']);
});

test.each([
  ['is none of pagefind’s', gzipSync('something else')],
  ['has a number where a text is expected', packed('\x82\xf5\x80')],
])('a filter that %s is refused', (_, content) => {
  expect(() => inOrder([{ path: 'filter/fr_1234567.pf_filter', content }])).toThrow('pagefind 1.5');
});
