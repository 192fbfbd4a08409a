import { expect, it } from 'vitest';
import { repeatsMembers } from './repeated-members.ts';

it.each([
  ['{}', false],
  ['{"a": 1, "b": [{"a": "c:"}, {"a": "\\":"}]}', false],
  ['["a", "a"]', false],
  ['{"a": 1, "a": 2}', true],
  ['{"a": 1, "\\u0061" : 2}', true],
  ['{"b": [{"a": "x", "a": "y"}]}', true],
  ['{"__proto__": 1, "__proto__": 2}', true],
])('%s: %s', (json, repeated) => {
  expect(repeatsMembers(json)).toBe(repeated);
});
