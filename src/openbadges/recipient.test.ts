import { expect, it } from 'vitest';
import { nameInAssertion } from './recipient.ts';

it('finds the name in the profile that some issuers add to an assertion', () => {
  expect(nameInAssertion({ 'extensions:recipientProfile': { name: 'Zoé B.' } })).toBe('Zoé B.');
  expect(nameInAssertion({ recipientProfile: {} })).toBeUndefined();
});
