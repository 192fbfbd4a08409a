import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

const samples = '../shared/conformance/1edtech-validator';

/** Verifies a sample as if nothing could be reached: what its content alone tells. */
async function reasonsOf(file: string): Promise<string[]> {
  const [found] = unpack(readFileSync(`${samples}/${file}`));
  if (!found?.ok) return [found?.reason ?? ''];
  const unreachable = async () => ({ ok: false, reason: 'unreachable' }) as const;
  const { steps } = await verify(found.credential, {
    now: new Date('2026-06-01T00:00:00Z'),
    resolve: unreachable,
  });
  return steps
    .map(({ reason }) => reason)
    .filter((reason) => reason !== 'well-formed' && reason !== 'not-checked');
}

describe.skipIf(!existsSync(samples))('the samples of the 1EdTech validator', () => {
  it.each([
    ['ob30/simple.json', 'signature-matches did-unsupported'],
    ['ob30/complete.json', 'signature-matches did-unsupported'],
    ['ob30/simple-multiple-proofs.json', 'signature-matches did-unsupported'],
    ['ob30/simple-json.png', 'signature-matches did-unsupported'],
    ['ob30/simple-json.svg', 'signature-matches did-unsupported'],
    ['ob30/endorsement-valid.json', 'signature-matches did-unsupported'],
    ['ob30/simple-err-proof-value.json', 'signature-mismatch'],
    ['ob30/simple-noproof.json', 'no-proof'],
    ['ob30/simple_v1.json', 'unsupported-proof'],
    ['ob30/simple-err-issuer.json', 'malformed'],
    ['ob30/simple-err-context.json', 'not-a-credential'],
    ['ob30/simple-err-evidence-type.json', 'undefined-term'],
    ['ob30/simple.jwt', 'vc-jwt'],
    ['ob30/simple-jwt.png', 'vc-jwt'],
    ['ob30/simple-jwt.svg', 'vc-jwt'],
    ['ob20/basic-assertion.json', 'open-badges-2'],
    ['ob20/simple-badge.png', 'open-badges-2'],
  ])('%s: %s', async (file, reasons) => {
    expect((await reasonsOf(file)).join(' ')).toBe(reasons);
  });
});
