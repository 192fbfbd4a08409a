import { expect, it } from 'vitest';
import { addressIn } from './address-in.ts';

it.each<[string, string | undefined]>([
  ['https://badges.example/credentials/1.json', 'https://badges.example/credentials/1.json'],
  ['  https://badges.example/lucia/\n', 'https://badges.example/lucia/'],
  ['badges.example/lucia/', 'https://badges.example/lucia/'],
  ['badges.example', 'https://badges.example'],
  ['été.example/lucia', 'https://été.example/lucia'],
  ['HTTP://127.0.0.1:4321/', 'HTTP://127.0.0.1:4321/'],
  ['http://badges.example/lucia/', 'https://badges.example/lucia/'],
  ['https://', undefined],
  ['bonjour', undefined],
  ['Un badge. Ou deux', undefined],
  ['{"id":"https://badges.example/"}', undefined],
  ['javascript:alert(1)', undefined],
  [`${'a'.repeat(80)}.${'b'.repeat(80)}.${'c'.repeat(80)}`, undefined],
  [`https://badges.example/${'a'.repeat(2000)}`, undefined],
])('%j is the address %j', (text, address) => {
  expect(addressIn(text)).toBe(address);
});
