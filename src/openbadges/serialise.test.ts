import { describe, expect, it } from 'vitest';
import { serialise } from './serialise.ts';

const rows: [string, unknown, string][] = [
  ['keeps ASCII and the order of keys', { b: 1, a: ['x', true, null] }, '{"b":1,"a":["x",true,null]}'],
  ['escapes accents and apostrophes', 'évènement ’', '"\\u00e9v\\u00e8nement \\u2019"'],
  ['escapes both halves of a character outside the BMP', '🏅', '"\\ud83c\\udfc5"'],
  [
    'escapes what would end a script, a comment or CDATA',
    '</script>]]>&amp;',
    '"\\u003c/script\\u003e]]\\u003e\\u0026amp;"',
  ],
  ['keeps a line break on one line', 'a\nb\u2028c', '"a\\nb\\u2028c"'],
  ['escapes DEL, which some readers strip', '\u007f', '"\\u007f"'],
];

describe('serialise', () => {
  it.each(rows)('%s', (_title, value, expected) => {
    expect(serialise(value)).toBe(expected);
    expect(serialise(value)).toMatch(/^[\x20-\x7e]*$/);
    expect(JSON.parse(serialise(value))).toEqual(value);
  });

  it('refuses what JSON cannot say', () => {
    expect(() => serialise(undefined)).toThrow(TypeError);
  });
});
