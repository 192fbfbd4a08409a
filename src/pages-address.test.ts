import { expect, it } from 'vitest';
import { pagesAddress, repositoryAddress } from './pages-address.ts';

it.each([
  ['git@github.com:LeDome/Badges.git', 'https://ledome.github.io/Badges/'],
  ['https://github.com/ledome/badges', 'https://ledome.github.io/badges/'],
  ['https://github.com/ledome/ledome.github.io.git', 'https://ledome.github.io/'],
  ['https://gitlab.com/ledome/badges.git', undefined],
  ['', undefined],
])('the remote %j is published at %s', (remote, address) => {
  expect(pagesAddress(remote)).toBe(address);
});

it.each([
  ['git@github.com:LeDome/Badges.git', 'https://github.com/LeDome/Badges'],
  ['https://github.com/ledome/badges/', 'https://github.com/ledome/badges'],
  ['https://gitlab.com/ledome/badges.git', undefined],
])('the remote %j is read at %s', (remote, address) => {
  expect(repositoryAddress(remote)).toBe(address);
});
