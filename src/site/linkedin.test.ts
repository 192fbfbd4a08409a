import { expect, test } from 'vitest';
import { addToLinkedIn, type Certification } from './linkedin.ts';

const badge: Certification = {
  name: 'Écoute & accueil',
  organisation: 'Le Dôme',
  issued: '2025-03-14',
  expires: undefined,
  address: 'https://badges.example/lucia/ecoute/',
  id: '4be1a3a2-91d0-4f0c-8a86-0c5ff0a4d4b4',
};
const fieldsOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

test('every field that LinkedIn asks is filled', () => {
  expect(addToLinkedIn(badge)).toMatch(
    /^https:\/\/www\.linkedin\.com\/profile\/add\?startTask=CERTIFICATION_NAME&/,
  );
  expect(fieldsOf(addToLinkedIn(badge))).toEqual({
    startTask: 'CERTIFICATION_NAME',
    name: 'Écoute & accueil',
    organizationName: 'Le Dôme',
    issueYear: '2025',
    issueMonth: '3',
    certUrl: 'https://badges.example/lucia/ecoute/',
    certId: '4be1a3a2-91d0-4f0c-8a86-0c5ff0a4d4b4',
  });
});

test('a badge with a last day has its month too', () => {
  expect(fieldsOf(addToLinkedIn({ ...badge, expires: '2026-12-31' }))).toMatchObject({
    expirationYear: '2026',
    expirationMonth: '12',
  });
});

test('a space and a plus sign arrive as they are, however the address is read', () => {
  const address = addToLinkedIn({ ...badge, name: 'Low-tech + réemploi' });
  expect(address).toContain('name=Low-tech%20%2B%20r%C3%A9emploi');
});
