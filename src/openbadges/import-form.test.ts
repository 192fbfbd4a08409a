import { expect, it } from 'vitest';
import { formProblem } from './import-form.ts';

const proof = { type: 'DataIntegrityProof', created: '2026-01-05T09:00:00Z', proofValue: 'z3' };

it.each<[string, Readonly<Record<string, unknown>>, object | undefined]>([
  ['one proof', { proof }, undefined],
  [
    'one proof in a list',
    { proof: [{ ...proof, '@context': ['https://www.w3.org/ns/credentials/v2'] }] },
    undefined,
  ],
  ['no proof, which the verification tells', {}, undefined],
  ['two proofs', { proof: [proof, proof] }, { code: 'imported-proofs', data: { count: '2' } }],
  ['a fact beside a proof', { proof: [proof, { id: 'urn:x' }] }, { code: 'imported-proofs' }],
  ['a fact in a proof', { proof: { ...proof, name: 'Lucia M.' } }, { data: { member: 'name' } }],
  [
    'a fact in a member of a proof',
    { proof: { ...proof, verificationMethod: { id: 'urn:x', name: 'Lucia M.' } } },
    { code: 'imported-proof-member', data: { member: 'verificationMethod' } },
  ],
  [
    'moments in UTC',
    { proof, validFrom: '2026-01-12T12:00:00Z', validUntil: '2026-01-12T12:00:00.5Z' },
    undefined,
  ],
  ['a moment with a zone', { proof, issuanceDate: '2026-01-12T12:00:00+01:00' }, undefined],
  [
    'a date of e-mails',
    { proof, validUntil: '12 Jan 2026 12:00:00 GMT' },
    { code: 'imported-date', data: { where: 'validUntil', found: '12 Jan 2026 12:00:00 GMT' } },
  ],
  ['a day alone', { proof, validFrom: '2026-01-12' }, { data: { where: 'validFrom' } }],
  [
    'a moment without a zone',
    { proof, issuanceDate: '2026-01-12T12:00:00' },
    { data: { where: 'issuanceDate' } },
  ],
  ['a day that does not exist', { proof, expirationDate: '2026-13-12T12:00:00Z' }, { code: 'imported-date' }],
  ['a date that is no text', { proof, validUntil: ['2026-01-12T12:00:00Z'] }, { code: 'imported-date' }],
])('%s', (_, credential, problem) => {
  const found = formProblem(credential);
  if (problem) expect(found).toMatchObject(problem);
  else expect(found).toBeUndefined();
});
