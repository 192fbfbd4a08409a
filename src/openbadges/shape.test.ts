import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { shapeProblems } from './shape.ts';
import { completeBadge, exampleSite } from './testing/example-site.ts';

const site = await exampleSite();
const unsigned = completeBadge(site);
const signed = await site.sign(unsigned);
const schemaFile = '../shared/conformance/schemas/ob_v3p0_achievementcredential_schema.strict.json';

/** A copy of the complete badge with the member at a dotted path replaced; `undefined` removes it. */
function withMember(path: string, value: unknown): unknown {
  const copy: unknown = structuredClone(unsigned);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(parent), last);
  else Reflect.set(Object(parent), last, value);
  return copy;
}

describe('the strict shape', () => {
  it('takes a credential of every feature, signed or not', () => {
    expect(shapeProblems(unsigned)).toEqual([]);
    expect(shapeProblems(signed)).toEqual([]);
  });

  it.skipIf(!existsSync(schemaFile))('agrees with the official strict JSON Schema', () => {
    const ajv = new Ajv2019({ allErrors: true, strict: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
    validate(signed);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, unknown, string]>([
    ['@context', ['https://www.w3.org/ns/credentials/v2'], '@context: must begin with'],
    ['@context.2', 'https://example.org/context', '@context: must begin with'],
    ['id', 'https://badges.example.org/lucia/mediation/', 'id: must be the address of the credential'],
    ['type', 'OpenBadgeCredential', 'type: '],
    ['name', undefined, 'name: '],
    ['issuer', 'did:web:badges.example.org', 'issuer: '],
    ['issuer.id', 'https://badges.example.org/', 'issuer.id: must be a did:web or did:key'],
    ['issuer.type', 'Profile', 'issuer.type: '],
    ['issuer.email', null, 'issuer.email: must not be null'],
    ['validFrom', '2026-03-01T10:00:00', 'validFrom: must be a moment with its time zone'],
    ['validUntil', '2025-01-01T00:00:00Z', 'validUntil: must be after "validFrom"'],
    ['credentialSubject', [unsigned.credentialSubject], 'credentialSubject: '],
    [
      'credentialSubject.identifier.0.identityType',
      'emailAddress',
      'credentialSubject.identifier.0.identityType: ',
    ],
    ['credentialSubject.identifier.0.hashed', true, 'credentialSubject.identifier.0.hashed: '],
    ['credentialSubject.identifier.0.type', ['IdentityObject'], 'credentialSubject.identifier.0.type: '],
    [
      'credentialSubject.achievement.criteria',
      {},
      'credentialSubject.achievement.criteria: must not be an empty object',
    ],
    [
      'credentialSubject.achievement.criteria.narrative',
      '',
      'credentialSubject.achievement.criteria.narrative: ',
    ],
    [
      'credentialSubject.achievement.image',
      'https://example.org/a.png',
      'credentialSubject.achievement.image: ',
    ],
    [
      'credentialSubject.achievement.achievementType',
      'Gold',
      'credentialSubject.achievement.achievementType: must be one',
    ],
    [
      'credentialSubject.achievement.tag',
      [],
      'credentialSubject.achievement.tag: must not be an empty array',
    ],
    [
      'credentialSubject.achievement.alignment.0.targetType',
      'Skill',
      'credentialSubject.achievement.alignment.0.targetType: ',
    ],
    [
      'credentialSubject.achievement.related',
      [{ id: unsigned.credentialSubject.achievement.id, type: ['Related'], version: '1' }],
      'credentialSubject.achievement.related.0.id: must be another achievement',
    ],
    ['credentialSubject.result.0.value', 2, 'credentialSubject.result.0.value: '],
    [
      'credentialSubject.result.0.resultDescription',
      'https://example.org/x',
      'credentialSubject.result.0.resultDescription: must be one of',
    ],
    [
      'credentialSubject.result.0.achievedLevel',
      'https://example.org/x',
      'credentialSubject.result.0.achievedLevel: must be one of',
    ],
    ['credentialStatus', [unsigned.credentialStatus], 'credentialStatus: '],
    ['credentialStatus.statusListIndex', 4711, 'credentialStatus.statusListIndex: '],
    ['credentialStatus.statusListIndex', '131072', 'credentialStatus.statusListIndex: '],
    ['endorsementJwt', ['a.b.c'], 'endorsementJwt: must not be issued'],
    ['proof', signed.proof[0], 'proof: '],
  ])('refuses a credential whose %s is %j', (path, value, problem) => {
    const problems = shapeProblems(withMember(path, value));
    expect(problems.join('\n')).toContain(problem);
  });

  it.each([null, undefined, 'text', 42, []])('refuses %j, which is no credential', (value) => {
    expect(shapeProblems(value).length).toBeGreaterThan(0);
  });
});
