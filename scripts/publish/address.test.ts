import { expect, test } from 'vitest';
import { compareAddress } from './address.ts';

const keys = [{ publicKey: 'z6Mk' }];

test.each([
  ['https://dome.github.io/badges/', keys, 'https://dome.github.io/badges/', { kind: 'same' }],
  ['https://dome.github.io/badges/', keys, 'https://dome.github.io/badges', { kind: 'same' }],
  ['https://dome.github.io/', keys, 'https://Dome.github.io', { kind: 'same' }],
  ['https://dome.github.io/', [], 'https://dome.github.io/', { kind: 'same' }],
  [
    'https://badges.ledome.info/',
    keys,
    'https://dome.github.io/badges/',
    { kind: 'different', stored: 'https://badges.ledome.info/', host: 'https://dome.github.io/badges/' },
  ],
  [
    'https://dome.github.io/Badges/',
    keys,
    'https://dome.github.io/badges/',
    { kind: 'different', stored: 'https://dome.github.io/Badges/', host: 'https://dome.github.io/badges/' },
  ],
  [
    'https://badges.ledome.info/',
    keys,
    'http://badges.ledome.info/',
    { kind: 'different', stored: 'https://badges.ledome.info/', host: 'http://badges.ledome.info/' },
  ],
  [undefined, [], 'https://ana.github.io/jalon', { kind: 'preview', site: 'https://ana.github.io/jalon/' }],
  [undefined, keys, 'https://ana.github.io/jalon/', { kind: 'keys-without-site' }],
])('%s with %j, hosted at %s', (site, keys, host, verdict) => {
  expect(compareAddress({ site, keys }, host)).toEqual(verdict);
});

test('an address that is none is refused', () => {
  expect(() => compareAddress({ keys: [] }, '')).toThrow();
});
