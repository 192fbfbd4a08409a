import { expect, test } from 'vitest';
import { verifyAddressToScan } from './verify.ts';

const site = { absolute: (path: string) => `https://badges.example/repo/en${path}` };

test.each([
  ['a portfolio', 'https://badges.example/repo/en/lucia/'],
  ['what would end a query', 'https://badges.example/a&b#c+d%20e/'],
])('the address of a code gives the page that verifies %s', (_, url) => {
  const scanned = new URL(verifyAddressToScan(site, url));
  expect(scanned.href.startsWith('https://badges.example/repo/en/verify/?url=https://badges.example/')).toBe(
    true,
  );
  expect(scanned.searchParams.get('url')).toBe(url);
  expect([...scanned.searchParams.keys()]).toEqual(['url']);
  expect(scanned.hash).toBe('');
});
