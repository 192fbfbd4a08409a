/** Our verdict on every case that the validator of 1EdTech is tested with, beside the outcome that it expects. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Resolve } from './resolve.ts';
import { exampleSite } from './testing/example-site.ts';
import { unpack } from './unpack.ts';
import { unreadable, type Verdict } from './verdict.ts';
import { verify } from './verify.ts';
import { verifyJws } from './verify-jws.ts';

const samples = '../shared/conformance/1edtech-validator';
const now = new Date('2026-06-01T00:00:00Z');
/** Where the samples say that they are published. */
const published =
  /^https:\/\/raw\.githubusercontent\.com\/1EdTech\/.*\/src\/test\/resources\/(ob[23]0\/[\w/.-]+)$/;

/** Why our verdict is not what the validator expects: where there is no reason, it must be. */
const reasons = {
  address:
    'The issuer is an address and no DID. The validator takes the key out of the address of the key itself and asks ' +
    'nobody whose it is: anyone can write that. We say that it is intact and not who signed.',
  jwk: 'The token brings its key along, as above.',
  lists:
    'That validator also asks for a JSON-LD check of its own, which counts one error; nothing is said of validity.',
  suite: 'A draft of a cryptosuite, or one for selective disclosure: neither is in our scope.',
  older: 'Open Badges 2.0 is recognised and not verified: its proof is a page on a server.',
  part: 'Part of an Open Badges 2.0 badge with a context of its own, which alone says nothing of any person.',
} as const;

type Row = [file: string, reasons: string, why?: keyof typeof reasons];
const ob30 = (rows: readonly Row[]): Row[] => rows.map(([file, ...rest]) => [`ob30/${file}`, ...rest]);
const ob20 = (files: readonly string[], found: string, why: keyof typeof reasons): Row[] =>
  files.map((file) => [`ob20/${file}`, found, why]);
const outside = (term: string) => `undefined-term ${term}`;

const intact = 'signature-matches did-unsupported';
const table: Row[] = [
  ...ob30([
    ['simple.json', intact, 'address'],
    ['simple.1ob', intact, 'address'],
    ['simple_v1.json', intact, 'address'],
    ['simple-did-key-method.json', intact, 'address'],
    ['simple-did-web-method.json', intact, 'address'],
    ['simple-multiple-proofs.json', intact, 'lists'],
    ['simple-json.png', intact, 'address'],
    ['simple-json.svg', intact, 'address'],
    ['simple-context-alias.json', intact, 'address'],
    ['simple-context-version.json', intact, 'lists'],
    ['complete.json', intact, 'lists'],
    ['complete_v1.json', 'key-unavailable did-unsupported', 'lists'],
    ['endorsement-valid.json', intact, 'address'],
    ['simple-jwt.png', 'signature-matches key-in-badge', 'jwk'],
    ['simple-jwt_v1.png', 'signature-matches key-in-badge', 'jwk'],
    ['simple-jwt.svg', 'signature-matches key-in-badge', 'jwk'],
    ['simple-jwt_v1.svg', 'signature-matches key-in-badge', 'jwk'],
    ['simple-eddsa-2022.json', 'unsupported-proof', 'suite'],
    ['sd/derivedcredential.json', 'unsupported-proof', 'suite'],
    ['velocity.jwt', 'key-unavailable another-signer'],
    ['simple-err-type.json', outside('OtherCredential')],
    ['simple-err-proof-method.json', 'key-unavailable did-unsupported'],
    ['simple-err-proof-method-no-scheme.json', outside('relative object reference')],
    ['simple-err-proof-method-unknown-scheme.json', 'key-unavailable did-unsupported'],
    ['simple-err-proof-method-unknown-did-method.json', 'key-unavailable did-unsupported'],
    ['simple-err-proof-value.json', 'signature-mismatch'],
    ['simple-err-expired.json', intact],
    ['simple-err-issued.json', intact],
    ['simple-err-context.json', 'not-a-credential'],
    ['simple-err-issuer.json', 'malformed issuer'],
    ['simple-err-credential-subject-type.json', outside('achievement')],
    ['simple-err-credential-subject-identifier-type.json', outside('hashed')],
    ['simple-err-credential-subject-result-type.json', outside('achievedLevel')],
    ['simple-err-credential-subject-achievement-result-description-type.json', outside('resultType')],
    ['simple-err-credential-subject-profile-type.json', outside('InvalidProfile')],
    ['simple-err-evidence-type.json', outside('audience')],
    ['simple-err-issuer-type.json', outside('InvalidProfile')],
    ['simple-err-issuer-parentorg-type.json', outside('InvalidProfile')],
    ['simple-err-issuer-otheridentifier-type.json', outside('identifier')],
    ['credential-status-revoked.json', 'signature-matches did-unreachable'],
    ['bit-string-list/credential-status-revoked.json', intact],
    ['bit-string-list/credential-status-revoked-blank-nodes.json', intact],
    ['endorsement-err-schema-status-refresh.json', 'signature-mismatch'],
  ]),
  ...ob20(
    [
      'basic-assertion.json',
      'simple-badge.png',
      'basic-assertion-invalid-context.json',
      'basic-assertion-invalid-type.json',
      'simple.jwt',
      'simple-not-revoked.jwt',
      'simple-revoked.jwt',
      'assets/badge-with-data-image.json',
      'assertion-with-data-image.json',
      'assets/badgeclass-with-complex-image.json',
      'assertion-with-endorsements.json',
      'basic-assertion-no-public-key.json',
      'issuer-compact-iri-validation.json',
      'rdf-validation/badge-class-invalid-issuer-type.json',
      'basic-assertion-with-allowed-origins.json',
      'basic-assertion-with-allowed-origins-valid-starts-with.json',
      'basic-assertion-with-allowed-origins-invalid-starts-with.json',
      'basic-assertion-with-allowed-origins-valid-multiple-starts-with.json',
      'basic-assertion-with-allowed-origins-invalid-multiple-starts-with.json',
      'basic-assertion-expired.json',
      'basic-assertion-expired-before-issued.json',
      'basic-assertion-in-future.json',
      'basic-assertion-with-language.json',
      'assertion-with-extension-node-basic.json',
      'assertion-with-multiple-extensions.json',
      'assertion-with-extension-node-invalid.json',
      'warning-with-redirection.json',
      'warning-issuer-non-http.json',
    ],
    'open-badges-2',
    'older',
  ),
  ...ob20(
    [
      'assets/badgeclass1.json',
      'rdf-validation/valid-badge-class.json',
      'rdf-validation/valid-issuer-extension.json',
      'rdf-validation/valid-alignment-object.json',
      'rdf-validation/valid-cool-class.json',
      'rdf-validation/valid-badge-class-empty-criteria-type.json',
      'rdf-validation/invalid-empty-type.json',
      'rdf-validation/invalid-class.json',
      'rdf-validation/invalid-one-invalid-class.json',
    ],
    'not-a-credential',
    'part',
  ),
  // These two nobody expects anything of: they are here for what they show.
  ['ob30/simple-noproof.json', 'no-proof'],
  ['ob30/simple.jwt', 'key-unavailable'],
];
/** Of the table, what `EXPECTED.json` says nothing of. */
const unexpected = ['ob30/simple-noproof.json', 'ob30/simple.jwt'];

interface Expected {
  readonly test: string;
  readonly outcome: readonly string[];
}

describe.skipIf(!existsSync(samples))('the samples of the 1EdTech validator', () => {
  const expected: Record<string, Expected[]> = existsSync(samples)
    ? JSON.parse(readFileSync(`${samples}/EXPECTED.json`, 'utf8'))
    : {};

  it('are all in the table', () => {
    const files = table.map(([file]) => file).filter((file) => !unexpected.includes(file));
    expect(files.sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(table)('%s: %s', async (file, found, why) => {
    const verdict = await verdictOn(file);
    expect(reasonsOf(verdict)).toBe(found);
    // What is told to be invalid is never valid to us; what is not valid to us, and is to them, has its reason.
    const invalid = expected[file]?.every(({ outcome }) => outcome.includes('Invalid'));
    if (invalid) expect(verdict.outcome).not.toBe('valid');
    else if (why === undefined && !unexpected.includes(file)) expect(verdict.outcome).toBe('valid');
  });

  /** The verdicts, once the only thing that is unknown is settled: whose the key is. */
  const signedAnew: readonly (readonly [file: string, verdict: string])[] = [
    ['simple.json', 'valid: no-status, in-force'],
    ['simple-did-key-method.json', 'valid: no-status, in-force'],
    ['simple-did-web-method.json', 'valid: no-status, in-force'],
    ['simple-context-alias.json', 'valid: no-status, in-force'],
    ['simple-context-version.json', 'valid: no-status, in-force'],
    ['simple_v1.json', 'valid: no-status, in-force'],
    ['endorsement-valid.json', 'valid: no-status, in-force'],
    ['complete.json', 'unverifiable: unsupported-status, in-force, endorsements-unknown'],
    ['simple-err-expired.json', 'expired: no-status, expired'],
    ['simple-err-issued.json', 'unverifiable: no-status, not-yet-valid'],
    ['bit-string-list/credential-status-revoked.json', 'withdrawn: withdrawn, in-force'],
    ['bit-string-list/credential-status-revoked-blank-nodes.json', 'withdrawn: withdrawn, in-force'],
  ];

  it.each(signedAnew)('%s, signed anew under a did:web, is %s', async (file, summary) => {
    const site = await exampleSite();
    const anew = async (text: string, id?: string) => {
      const { proof: _, issuer, ...document } = JSON.parse(text);
      // The list of the samples bears another id than its address: to us it is then another list.
      if (id !== undefined) document.id = id;
      const by = typeof issuer === 'string' ? site.did : { ...issuer, id: site.did };
      return site.sign({ ...document, issuer: by });
    };
    const resolve: Resolve = async (url) => {
      const text = publishedText(url);
      return text === undefined ? site.resolve(url) : { ok: true, document: await anew(text, url) };
    };
    const { outcome, steps } = await verify(await anew(readFileSync(`${samples}/ob30/${file}`, 'utf8')), {
      now,
      resolve,
    });
    expect(
      `${outcome}: ${steps
        .slice(3)
        .map(({ reason }) => reason)
        .join(', ')}`,
    ).toBe(summary);
  });
});

async function verdictOn(file: string): Promise<Verdict> {
  const [found] = unpack(readFileSync(`${samples}/${file}`));
  if (!found?.ok) return unreadable(found?.reason ?? 'not-a-credential');
  const resolve: Resolve = async (url) => {
    const text = publishedText(url);
    return text === undefined
      ? { ok: false, reason: 'unreachable' }
      : { ok: true, document: JSON.parse(text) };
  };
  return verify(found.credential, { now, resolve, verifyJws });
}

/** What the samples hold of an address. */
function publishedText(url: string): string | undefined {
  const [, file = ''] = published.exec(url) ?? [];
  return file && existsSync(`${samples}/${file}`) ? readFileSync(`${samples}/${file}`, 'utf8') : undefined;
}

function reasonsOf({ steps }: Verdict): string {
  return steps
    .filter(({ reason }) => reason !== 'well-formed' && reason !== 'not-checked')
    .map(({ reason, data }) => [reason, data['where'] ?? data['term']].filter(Boolean).join(' '))
    .join(' ');
}
