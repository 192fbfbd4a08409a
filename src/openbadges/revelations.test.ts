import { describe, expect, it } from 'vitest';
import { nameFinder } from '../authoring/published/name-finder.ts';
import { toldInText } from '../authoring/published/told-in-text.ts';
import type { Revelation } from '../authoring/schemas/imported-badge.ts';
import { revelationsIn } from './revelations.ts';

const zoe = { firstName: 'Zoé', lastName: 'Bertin', nameShown: 'first-and-initial', adult: true } as const;
const told = (document: unknown) => revelationsIn(document, toldInText(zoe, nameFinder(['Sofia Durand'])));

const id = 'urn:uuid:4f1c1f0e-8a0f-4f43-9c57-6c9a3c1f7b10';
const subject = (members: object) => ({ credentialSubject: { id, ...members } });
const identity = (members: object) => subject({ identifier: [{ type: 'IdentityObject', ...members }] });
const atelier = {
  id: 'https://atelier.example/',
  email: 'contact@atelier.example',
  phone: '+33 2 31 00 00 00',
  address: { streetAddress: '1 quai des Marées' },
  otherIdentifier: [{ identifier: '123' }],
};
const picture = Buffer.from('\x89PNG\0Author\0Zoé Bertin, Caen\0').toString('base64');

describe('a badge tells', () => {
  it.each<[string, unknown, readonly Revelation[]]>([
    [
      'nothing by the name shown',
      identity({ identityType: 'name', identityHash: 'Zoé B.', hashed: false }),
      [],
    ],
    ['an e-mail', identity({ identityType: 'emailAddress', identityHash: 'zoe@mail.example' }), ['email']],
    [
      'a hash',
      identity({ identityType: 'emailAddress', identityHash: 'sha256$ab', hashed: true }),
      ['email-hash'],
    ],
    [
      'a hash that says so in a text',
      identity({ identityType: 'emailAddress', hashed: 'true' }),
      ['email-hash'],
    ],
    [
      'a hash that says so in a list',
      identity({ identityType: ['emailAddress'], hashed: ['true'] }),
      ['email-hash'],
    ],
    [
      'a hash that says so in an object',
      identity({ identityType: { '@value': 'emailAddress' }, hashed: { '@value': true } }),
      ['email-hash'],
    ],
    [
      'the hash of a name',
      identity({ identityType: 'name', identityHash: 'sha256$ab', hashed: true }),
      ['name'],
    ],
    ['a number of a student', identity({ identityType: 'studentId', identityHash: '77' }), ['identifier']],
    ['a licence', subject({ licenseNumber: '77' }), ['identifier']],
    ['an identifier that is an e-mail', { credentialSubject: { id: 'mailto:zoe@mail.example' } }, ['email']],
    ['an e-mail in a sentence', { evidence: [{ narrative: 'Écrire à zoe@mail.example.' }] }, ['email']],
    ['an e-mail in an escape', { evidence: [{ id: 'https://a.example/?m=zoe%40mail.example' }] }, ['email']],
    ['an e-mail in a name', { 'zoe@mail.example': 1 }, ['email']],
    ['a phone number in a sentence', { description: 'Au 06 11 22 33 44.' }, ['phone']],
    ['a whole name in a sentence', subject({ narrative: 'Zoé Bertin (née ici)' }), ['name']],
    ['a last name alone', subject({ familyName: 'BERTIN' }), ['name']],
    ['the name of somebody else', subject({ narrative: 'avec Sofia Durand' }), ['others']],
    [
      'what a picture in it says',
      subject({ achievement: { image: { id: `data:image/png;base64,${picture}` } } }),
      ['name'],
    ],
    [
      'a hash of Open Badges 2',
      { recipient: { type: 'email', hashed: true, identity: 'sha256$ab' } },
      ['email-hash'],
    ],
    ['an e-mail of Open Badges 2', { recipient: { type: 'email', identity: 'zoe@mail.example' } }, ['email']],
    ['nothing by an address with a user name', { id: 'https://social.example/@zoe' }, []],
    ['nothing where it is none', undefined, []],
  ])('%s', (_, document, kinds) => {
    expect(told(document)).toEqual(kinds);
  });
});

describe('the addresses of others are theirs to publish:', () => {
  it.each<[string, unknown, readonly Revelation[]]>([
    ['of the issuer', { issuer: atelier, badge: { id: 'https://a.example/b', issuer: atelier } }, []],
    ['of who assessed', subject({ source: atelier }), []],
    [
      'of the badge',
      subject({ achievement: { id: 'https://a.example/b', otherIdentifier: ['1'], creator: atelier } }),
      [],
    ],
    [
      'not in the words of the badge',
      subject({ achievement: { id: 'https://a.example/b', description: 'zoe@mail.example' } }),
      ['email'],
    ],
    [
      'not the names that they say',
      { issuer: { ...atelier, email: 'Sofia Durand <s@mail.example>' } },
      ['others'],
    ],
    ['not a date of birth', { issuer: { ...atelier, dateOfBirth: '2004-05-03' } }, ['birth-date']],
    [
      'not of who assessed themself',
      subject({
        source: { id, email: 'zoe@mail.example', phone: '1', dateOfBirth: '2004-05-03', address: {} },
      }),
      ['email', 'phone', 'birth-date', 'address'],
    ],
    [
      'not of who assessed without being named',
      subject({ source: { ...atelier, id: '_:a' } }),
      ['email', 'phone', 'address', 'identifier'],
    ],
    [
      'not of an issuer that is who received',
      { ...subject({}), issuer: { ...atelier, id } },
      ['email', 'phone', 'address', 'identifier'],
    ],
  ])('%s', (_, document, kinds) => {
    expect(told(document)).toEqual(kinds);
  });
});
