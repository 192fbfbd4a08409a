import { expect, test } from 'vitest';
import { addressOf, askedIn } from './asked.ts';

test.each([
  ['', { query: '', kind: undefined }],
  ['?q=accueil', { query: 'accueil', kind: undefined }],
  ['?q=%20d%C3%A9coupe+laser%20', { query: 'découpe laser', kind: undefined }],
  ['?q=accueil&kind=badge', { query: 'accueil', kind: 'badge' }],
  ['?q=accueil&kind=autre', { query: 'accueil', kind: undefined }],
])('the address %s asks for %j', (search, asked) => expect(askedIn(search)).toEqual(asked));

test.each([
  { query: '', kind: 'badge' as const, address: '' },
  { query: 'accueil', kind: undefined, address: '?q=accueil' },
  { query: 'découpe & laser', kind: 'award' as const, address: '?q=d%C3%A9coupe+%26+laser&kind=award' },
])('“$query” of kind $kind is asked for by “$address”', ({ address, ...asked }) => {
  expect(addressOf(asked)).toBe(address);
  if (address !== '') expect(askedIn(address)).toEqual(asked);
});
