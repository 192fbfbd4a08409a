/**
 * For tests: a second opinion from `@digitalcredentials/verifier-core`, the verifier behind VerifierPlus and the
 * Learner Credential Wallet. Its requests are answered from a map: nothing is sent.
 */
import { existsSync, readFileSync } from 'node:fs';
import { verifyCredential } from '@digitalcredentials/verifier-core';

/** What the other verifier says. */
export interface IndependentOpinion {
  /** Its signature is good, it is not expired, not withdrawn, and fits the Open Badges schema where that is at hand. */
  readonly accepted: boolean;
  readonly problems: readonly string[];
  /** Whether the official schema was at hand and was checked. */
  readonly schemaChecked: boolean;
  /** The addresses it asked for that the map does not hold. */
  readonly missing: readonly string[];
}

const schemaAddress =
  'https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json';
const schemaFile = '../shared/conformance/schemas/ob_v3p0_achievementcredential_schema.strict.json';

/**
 * Has a credential verified by the other verifier.
 *
 * It remembers DID documents and schemas for as long as the process lives: give each test a host of its own.
 *
 * @param served the documents that may be asked for, by address.
 */
export async function independentlyVerify(
  credential: unknown,
  served: ReadonlyMap<string, unknown>,
): Promise<IndependentOpinion> {
  const missing: string[] = [];
  const fetch = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url === schemaAddress && existsSync(schemaFile)) return reply(readFileSync(schemaFile, 'utf8'));
    if (served.has(url)) return reply(JSON.stringify(served.get(url)));
    // A clone without the published schemas goes without that check, and says so.
    if (url !== schemaAddress) missing.push(url);
    return new Response('not found', { status: 404 });
  };
  try {
    const response = await verifyCredential({
      credential: structuredClone(credential) as Parameters<typeof verifyCredential>[0]['credential'],
      knownDIDRegistries: [],
    });
    const problems = (response.errors ?? []).map(({ name, message }) => `${name}: ${message}`);
    for (const { id, valid, error } of response.log ?? []) {
      // No registry of issuers exists that could know a structure's site.
      if (id !== 'registered_issuer' && valid !== true)
        problems.push(`${id}: ${error?.message ?? 'not valid'}`);
    }
    const checks = (response.additionalInformation ?? []).flatMap(({ results }) =>
      Array.isArray(results) ? results : [],
    );
    for (const { result } of checks)
      if (!result.valid) problems.push(`schema: ${JSON.stringify(result.errors)}`);
    return { accepted: problems.length === 0, problems, schemaChecked: checks.length > 0, missing };
  } finally {
    globalThis.fetch = fetch;
  }
}

function reply(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
