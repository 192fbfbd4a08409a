import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bundledContexts,
  credentialContexts,
  documentLoader,
  publishedTerms,
  UnknownContextError,
} from './contexts.ts';

const published = '../shared/conformance/ob3-spec/contexts';
const validator = '../shared/conformance/1edtech-validator/contexts';

/** JSON with its keys sorted, so that only what a context says counts, not how it is laid out. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

/** By address, the sha256 of the canonical JSON. */
const pinned: Record<string, string> = {
  'https://www.w3.org/ns/credentials/v2': 'b463c8d6a066214123ddd9827b135e1b50e1fc73322cc52a9b12a4f1fc7d86cf',
  'https://www.w3.org/2018/credentials/v1':
    'b01e671e873981f19a9102a9a57f666dbcaeb31b99e3e124378d143e71549247',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json':
    '04b1136ddc4eda9a8966bc7ef182789f233a26739473140ef75d6968c29a2966',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json':
    'bdd1d11a55a660322f24660862a1d430ee80cce584465f750909daa43684357c',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json':
    '8bb2354552b70cbdf2066f6d3e24bc5c2be2619145737580ad2aebdc366e77d5',
  'https://purl.imsglobal.org/spec/ob/v3p0/context.json':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json':
    '15f4c347c6fe4380d9b6b93795859e33747ef48d5c55b91a71c52fb51c7bcbd7',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.0.json':
    '2c54acaa1cffda2420be32ab61f0a2082051211131c6337686f36f2537aa859b',
  'https://w3id.org/security/data-integrity/v1':
    '9505bf85338a4c2121ad03992ac90061bc85d43bcfa34d9d47b779381cf08b5f',
  'https://w3id.org/security/data-integrity/v2':
    '7ba3c50acf2689d5e07927267343eb353249c7c22a9f2d00307cc970e855e305',
  'https://w3id.org/security/suites/ed25519-2020/v1':
    'fb517f09d990829aed734c9bad8cbbb2ac3d5063b865c7e3d81f246074bf5691',
  'https://w3id.org/vc/status-list/2021/v1':
    '9768f9aa81ab6c3e2ad96b2d669eaba67afe13fff0140a853f1e3d313fab13b6',
};

/** The terms by which `reading.ts` and what follows it read a badge and a status list. */
const termsRead = [
  ...['issuer', 'credentialSubject', 'credentialStatus', 'endorsement', 'awardedDate', 'name'],
  ...['validFrom', 'validUntil', 'issuanceDate', 'expirationDate'],
  ...['identifier', 'identityType', 'identityHash', 'hashed', 'source', 'achievement', 'achievementType'],
  ...['statusPurpose', 'statusListIndex', 'statusListCredential', 'encodedList'],
];

/** Every term that a context defines at any depth, with the address that it stands for. */
function termsOf(context: unknown): [term: string, iri: string][] {
  return [context].flat().flatMap((one) => {
    const prefixes = Object(one);
    return Object.entries(prefixes).flatMap(([term, definition]): [string, string][] => {
      const { '@id': id = definition, '@context': scoped } = Object(definition);
      const within = scoped === undefined ? [] : termsOf(scoped);
      if (term.startsWith('@') || typeof id !== 'string' || id.startsWith('@')) return within;
      const [, prefix = '', rest = ''] = /^([\w-]+):(.*)$/.exec(id) ?? [];
      const expanded = typeof prefixes[prefix] === 'string' ? prefixes[prefix] + rest : id;
      return [[term, expanded], ...within];
    });
  });
}

describe('the bundled contexts', () => {
  it.each(Object.entries(pinned))('%s is the one that was reviewed', async (url, digest) => {
    const { document } = await documentLoader(url);
    expect(createHash('sha256').update(canonical(document)).digest('hex')).toBe(digest);
  });

  it('are all pinned', () => {
    expect(Object.keys(pinned).sort()).toEqual([...bundledContexts].sort());
  });

  it('are tagged static, so that each is processed once', async () => {
    for (const url of bundledContexts) expect((await documentLoader(url)).tag).toBe('static');
  });

  it('put the W3C context before the Open Badges one in what is issued here', () => {
    expect(credentialContexts).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
  });

  it.skipIf(!existsSync(published)).each([
    ['context.json', 'context.json'],
    ['context-3.0.1.json', 'context-3.0.1.json'],
    ['context-3.0.2.json', 'context-3.0.2.json'],
    ['context-3.0.3.json', 'context-3.0.3.json'],
  ])('%s is JSON-equal to the published file', async (bundled, file) => {
    const { document } = await documentLoader(`https://purl.imsglobal.org/spec/ob/v3p0/${bundled}`);
    const { '@context': terms } = JSON.parse(readFileSync(`${published}/${file}`, 'utf8'));
    // The newest has two more at its address than in the files of the specification.
    const more = bundled === 'context-3.0.3.json' ? publishedTerms : {};
    expect(document).toEqual({ '@context': { ...terms, ...more } });
  });

  it.skipIf(!existsSync(validator)).each([
    ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json', 'ob-v3p0-3.0.3.json'],
    ['https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', 'ob-v3p0-extensions.json'],
    ['https://www.w3.org/2018/credentials/v1', '2018-credentials-v1.jsonld'],
    ['https://w3id.org/security/suites/ed25519-2020/v1', 'suites-ed25519-2020.jsonld'],
    ['https://w3id.org/security/data-integrity/v1', 'data-integrity-v1.jsonld'],
  ])('%s reads as the file that the validator of 1EdTech has', async (url, file) => {
    const { document } = await documentLoader(url);
    expect(document).toEqual(JSON.parse(readFileSync(`${validator}/${file}`, 'utf8')));
  });

  it('have no two names for what a verdict reads, by which another text could be read for the signed one', async () => {
    const names = new Map<string, Set<string>>();
    for (const url of bundledContexts)
      for (const [term, iri] of termsOf(Object((await documentLoader(url)).document)['@context']))
        names.set(iri, (names.get(iri) ?? new Set()).add(term));
    expect(names.size).toBeGreaterThan(150);
    const several = [...names.values()].map((terms) => [...terms]).filter((terms) => terms.length > 1);
    // The class and the property share an address. Under the name of the class the property is not read at all.
    expect(several.filter((terms) => terms.some((term) => termsRead.includes(term)))).toEqual([
      ['Achievement', 'achievement'],
    ]);
  });

  it.each(['https://www.w3.org/ns/credentials/v3', 'https://example.org/context.json', 'constructor'])(
    'do not include %s, which is never fetched',
    async (url) => {
      await expect(documentLoader(url)).rejects.toThrow(UnknownContextError);
      await expect(documentLoader(url)).rejects.toMatchObject({ url });
    },
  );
});
