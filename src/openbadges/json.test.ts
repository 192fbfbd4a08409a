import { describe, expect, it } from 'vitest';
import { JsonLimitError, jsonLimits, parseJson } from './json.ts';

const { length, members, depth } = jsonLimits;
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const items = (count: number) => `[${Array(count).fill(1)}]`;

describe('JSON of anyone', () => {
  it.each<[string, unknown]>([
    ['{"a":[1,"b",null,true,{"c":"é"}]}', { a: [1, 'b', null, true, { c: 'é' }] }],
    [`{"a":"${'[,'.repeat(members)}"}`, { a: '[,'.repeat(members) }],
    [`["\\"${'{'.repeat(depth + 1)}\\\\","\\\\\\""]`, [`"${'{'.repeat(depth + 1)}\\`, '\\"']],
    ['"x"', 'x'],
  ])('reads as JSON does, and counts nothing within texts: %.40s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it.each(['', '{', '{"a":', '"x', '[1,]', ']', '{"a":1}}', 'undefined'])('%s is none', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });

  it.each<[string, string, string]>([
    ['long', `"${'x'.repeat(length - 2)}"`, `"${'x'.repeat(length - 1)}"`],
    ['deep', nested(depth), nested(depth + 1)],
    ['wide', items(members), items(members + 1)],
  ])('may be as %s as its limit, and no more', (_title, most, more) => {
    expect(() => parseJson(most)).not.toThrow();
    expect(() => parseJson(more)).toThrow(JsonLimitError);
  });

  it('is refused in little time, however much is in it', () => {
    const keys = Array.from({ length: 300_000 }, (_, index) => `"${index}":1`);
    const backslashes = `"${'\\'.repeat(length - 10)}"`;
    const start = performance.now();
    for (const text of [`{${keys}}`, '['.repeat(length), '"'.repeat(length), '\\"'.repeat(length / 2)])
      expect(() => parseJson(text)).toThrow();
    expect(parseJson(backslashes)).toHaveLength(length / 2 - 5);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
