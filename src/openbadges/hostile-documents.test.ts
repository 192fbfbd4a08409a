/** Documents that someone may sign, or claim to have, to wear a verifier out or to deceive it. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { completeBadge, type ExampleSite, exampleSite } from './testing/example-site.ts';
import type { Verdict } from './verdict.ts';
import { verify } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');

let site: ExampleSite;
let badge: Awaited<ReturnType<typeof signed>>;
const signed = (of: ExampleSite) => of.sign(completeBadge(of));
beforeAll(async () => {
  site = await exampleSite();
  badge = await signed(site);
});

/** The reasons of the steps, of a badge that someone signed or claims to have. */
async function reasons(credential: object, of = site): Promise<string> {
  const verdict: Verdict = await verify(credential, { now, resolve: of.resolve });
  return `${verdict.outcome}: ${verdict.steps.map(({ reason }) => reason).join(', ')}`;
}

describe('a hostile graph', () => {
  const profile = (id: number, more: object = {}) => ({ id: `_:b${id}`, type: ['Profile'], ...more });
  /** Every one of so many things without a name is linked to every other: nothing tells them apart. */
  const clique = (size: number) =>
    Array.from({ length: size }, (_, from) =>
      profile(from, {
        parentOrg: Array.from({ length: size }, (_, to) => profile(to)).filter((_, to) => to !== from),
      }),
    );
  /** A ring of things that only their neighbours tell apart. */
  const ring = (size: number) =>
    Array.from({ length: size }, (_, from) => profile(from, { parentOrg: profile((from + 1) % size) }));
  /** Two centres with the same leaves. */
  const stars = (size: number) =>
    [0, 1].map((centre) =>
      profile(centre, {
        parentOrg: Array.from({ length: size }, (_, leaf) =>
          profile(2 + leaf, { parentOrg: profile(centre) }),
        ),
      }),
    );

  it.each([
    ['cliques', clique(28)],
    ['a small clique', clique(9)],
    ['a long ring', ring(380)],
    ['two stars', stars(180)],
  ])('of %s is given up in little time', { timeout: 60_000 }, async (_title, source) => {
    const start = performance.now();
    const told = await reasons({ ...badge, credentialSubject: { ...badge.credentialSubject, source } });
    expect(told).toBe('unverifiable: well-formed, too-complex, not-checked');
    expect(performance.now() - start).toBeLessThan(8000);
  });
});

describe('a hostile context', () => {
  const [v2 = '', openBadges = ''] = completeBadge({ site: '', did: '', listUrl: '' })['@context'];
  const own = { name: 'https://example.org/name' };
  it.each<[string, unknown, string]>([
    ['that redefines a term', [v2, openBadges, own], 'malformed'],
    ['that redefines a term first', [own, v2, openBadges], 'not-a-credential'],
    ['that is an object alone', { '@vocab': 'https://example.org/' }, 'not-a-credential'],
    [
      'that defines whatever is undefined',
      [v2, openBadges, { '@vocab': 'https://example.org/' }],
      'malformed',
    ],
    ['that imports', [v2, openBadges, { '@import': v2 }], 'malformed'],
    ['that does not propagate', [v2, openBadges, { '@propagate': false }], 'malformed'],
    ['that takes away all others', [v2, openBadges, null], 'malformed'],
    ['in a list within a list', [[v2, openBadges]], 'not-a-credential'],
    ['in a list within the list', [v2, [openBadges]], 'malformed'],
    ['of an unknown address', [v2, openBadges, 'https://example.org/context'], 'unknown-context'],
    ['of an address like one that is known', [v2, `${openBadges}#`], 'unknown-context'],
    ['of another place of this machine', [v2, openBadges, 'file:///etc/passwd'], 'unknown-context'],
    ['of a relative address', [v2, openBadges, 'context.json'], 'unknown-context'],
    ['read a hundred times', [v2, ...Array(100).fill(openBadges)], 'too-complex'],
  ])('%s is refused', async (_title, context, reason) => {
    const told = await reasons({ ...badge, '@context': context });
    expect(told).toMatch(new RegExp(`^unverifiable: (well-formed, )?${reason}`));
  });

  it.each<[string, object]>([
    ['a term', { '@context': own }],
    ['nothing', { '@context': null }],
    ['an unknown address', { '@context': 'https://example.org/context' }],
  ])('deeper down, of %s, is refused', async (_title, context) => {
    const [evidence, ...others] = badge.evidence;
    expect(await reasons({ ...badge, evidence: [{ ...evidence, ...context }, ...others] })).not.toMatch(
      /^valid/,
    );
  });
});

describe('a hostile status list', () => {
  const listOf = async (encodedList: string) => {
    const of = await exampleSite();
    const list = Object(of.files.get(of.listUrl));
    const { proof: _, ...unsigned } = list;
    const subject = { ...list.credentialSubject, encodedList };
    of.files.set(of.listUrl, await of.sign({ ...unsigned, credentialSubject: subject }));
    return reasons(await signed(of), of);
  };

  it.each<[string, () => Buffer]>([
    ['a bomb', () => gzipSync(Buffer.alloc(512 * 1024 * 1024))],
    ['broken', () => gzipSync(Buffer.alloc(16_384)).subarray(0, 20)],
    ['no gzip', () => Buffer.alloc(100, 7)],
    ['too short to hold its entry', () => gzipSync(Buffer.alloc(100))],
  ])('that is %s leaves the status unknown', async (_title, make) => {
    const encoded = `u${make().toString('base64url')}`;
    const start = performance.now();
    expect(await listOf(encoded)).toContain(
      'unverifiable: well-formed, signature-matches, key-published, list-malformed',
    );
    expect(performance.now() - start).toBeLessThan(7000);
  });

  it('of many is read so often only, and then no more', async () => {
    const of = await exampleSite();
    const entry = (index: number) => ({
      id: `${of.site}status/x${index}.json#1`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '1',
      statusListCredential: `${of.site}status/x${index}.json`,
    });
    const endorsement = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        of.sign({
          '@context': completeBadge(of)['@context'],
          id: `urn:endorsement:${index}`,
          type: ['VerifiableCredential', 'EndorsementCredential'],
          name: 'Un soutien',
          issuer: { id: of.did, type: ['Profile'], name: 'Une structure' },
          validFrom: '2026-02-01T00:00:00Z',
          credentialStatus: [entry(index * 2), entry(index * 2 + 1)],
          credentialSubject: { id: 'urn:x', type: ['EndorsementSubject'], endorsementComment: 'Sérieux.' },
        }),
      ),
    );
    const asked: string[] = [];
    await verify(await of.sign({ ...completeBadge(of), endorsement }), {
      now,
      resolve: (url) => {
        if (url.includes('/status/')) asked.push(url);
        return of.resolve(url);
      },
    });
    expect(asked).toHaveLength(24);
  });
});

it('takes about a second for the largest that is read', { timeout: 60_000 }, async () => {
  const evidence = Array.from({ length: 1900 }, () => ({ type: 'Evidence' }));
  const largest = await site.sign({ ...completeBadge(site), evidence });
  const start = process.cpuUsage();
  expect(await reasons(largest)).toMatch(/^valid/);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(2);
});
