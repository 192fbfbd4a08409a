import { expect, it } from 'vitest';
import { type EmailTold, emailTold, nameInAssertion } from './recipient.ts';

const subject = (identifier: object) => ({ credentialSubject: { identifier: [identifier] } });

it.each<[string, unknown, EmailTold]>([
  ['a name alone', subject({ identityType: 'name', identityHash: 'Zoé B.', hashed: false }), undefined],
  ['an e-mail', subject({ identityType: 'emailAddress', identityHash: 'zoe@mail.example' }), 'email'],
  [
    'a hash',
    subject({ identityType: 'emailAddress', identityHash: 'sha256$ab', hashed: true }),
    'email-hash',
  ],
  ['an identifier that is an e-mail', { credentialSubject: { id: 'mailto:zoe@mail.example' } }, 'email'],
  ['an e-mail in a sentence', { evidence: [{ narrative: 'Écrire à zoe@mail.example.' }] }, 'email'],
  [
    'a hash of Open Badges 2',
    { recipient: { type: 'email', hashed: true, identity: 'sha256$ab' } },
    'email-hash',
  ],
  ['an e-mail of Open Badges 2', { recipient: { type: 'email', identity: 'zoe@mail.example' } }, 'email'],
  [
    'the e-mail of its issuer',
    { issuer: { email: 'a@b.example' }, badge: { issuer: { email: 'a@b.example' } } },
    undefined,
  ],
  ['an address with a user name', { id: 'https://social.example/@zoe' }, undefined],
  ['nothing', undefined, undefined],
])('of %s', (_, document, told) => {
  expect(emailTold(document)).toBe(told);
});

it('finds the name in the profile that some issuers add to an assertion', () => {
  expect(nameInAssertion({ 'extensions:recipientProfile': { name: 'Zoé B.' } })).toBe('Zoé B.');
  expect(nameInAssertion({ recipientProfile: {} })).toBeUndefined();
});
