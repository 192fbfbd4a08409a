/** What someone may send to break a verifier: each is refused in little time and memory, and nothing in it is run. */
import { Worker } from 'node:worker_threads';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakePng } from './png.ts';
import { serialise } from './serialise.ts';
import { completeBadge, type ExampleSite, exampleSite } from './testing/example-site.ts';
import type { Verdict } from './verdict.ts';
import { verify } from './verify.ts';

const now = new Date('2026-06-01T12:00:00Z');
const million = 1_000_000;

let site: ExampleSite;
let badge: Awaited<ReturnType<typeof signed>>;
let picture: Uint8Array;
const signed = (of: ExampleSite) => of.sign(completeBadge(of));
beforeAll(async () => {
  site = await exampleSite();
  badge = await signed(site);
  const background = { r: 184, g: 67, b: 26 };
  picture = new Uint8Array(
    await sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer(),
  );
});

interface Told {
  readonly outcome: string;
  readonly reason: string;
  readonly milliseconds: number;
}

/** Reads bytes in a thread that may hold no more than a few times their size. */
function inLittleMemory(bytes: Uint8Array): Promise<Told> {
  const worker = new Worker(new URL('./testing/hostile-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
  });
  return new Promise((told, failed) => worker.once('message', told).once('error', failed));
}

const svg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:o="https://purl.imsglobal.org/ob/v3p0"${attributes}>${content}</svg>`;
const inSvg = (text: string) => svg(`<o:credential>${text}</o:credential>`);
const json = (members: string) =>
  `{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiableCredential"],"issuer":"did:web:x.org",${members}}`;

function chunk(type: string, data: Uint8Array, crcDelta = 0): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const whole = Buffer.alloc(8 + body.length);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE((crc32(body) ^ crcDelta) >>> 0, 4 + body.length);
  return whole;
}

/** The picture with chunks put after its header: 8 bytes of signature and 25 of header. */
const withChunks = (...chunks: Uint8Array[]) =>
  Buffer.concat([picture.subarray(0, 33), ...chunks, picture.subarray(33)]);
const keyword = 'openbadgecredential';
const uncompressed = (text: string) => chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`));

describe('a hostile file', () => {
  it.each<[string, () => Uint8Array | string, string]>([
    [
      'a picture cut in its credential',
      () => bakePng(picture, serialise(badge)).subarray(0, 400),
      'damaged-file',
    ],
    [
      'a picture whose chunk says that it is longer',
      () => longer(bakePng(picture, serialise(badge))),
      'damaged-file',
    ],
    [
      'a wrong checksum',
      () => withChunks(chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0{}`), 1)),
      'damaged-file',
    ],
    ['two credentials', () => withChunks(uncompressed('{}'), uncompressed('{}')), 'damaged-file'],
    ['a bomb in a chunk', () => withChunks(bomb(keyword)), 'damaged-file'],
    ['a bomb in the chunk of an older badge', () => withChunks(bomb('openbadges')), 'damaged-file'],
    [
      'a million chunks',
      () => withChunks(Buffer.concat(Array(600_000).fill(chunk('teXt', Buffer.alloc(0))))),
      'damaged-file',
    ],
    ['a file beyond any badge', () => new Uint8Array(20 * million), 'too-large'],
    [
      'text after the end of a picture',
      () => Buffer.concat([picture, Buffer.from(serialise(badge))]),
      'not-a-credential',
    ],
    [
      'entities that unfold',
      () =>
        `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]>${inSvg('&b;'.repeat(1000))}`,
      'not-a-credential',
    ],
    [
      'an entity from a file',
      () => `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${inSvg('&a;')}`,
      'not-a-credential',
    ],
    [
      'a script in an SVG',
      () => svg('<script>globalThis.ran = true</script>', ' onload="globalThis.ran = true"'),
      'not-a-credential',
    ],
    ['one endless tag', () => svg('', ` a${'b'.repeat(7 * million)}`), 'not-a-credential'],
    ['one tag of a million attributes', () => svg('', ' a="b"'.repeat(million)), 'not-a-credential'],
    [
      'endless brackets in a document type',
      () => `<!DOCTYPE svg ${'[]'.repeat(3 * million)}<`,
      'damaged-file',
    ],
    ['a million elements', () => svg('<a/>'.repeat(1.5 * million)), 'not-a-credential'],
    ['a credential of a million pieces', () => inSvg('<![CDATA[a]]>'.repeat(500_000)), 'damaged-file'],
    ['a credential of a million references', () => inSvg('&amp;'.repeat(million)), 'damaged-file'],
    [
      'a page of a hundred thousand badges',
      () => `<html>${`<script type="application/ld+json">${json('"a":1')}</script>`.repeat(40_000)}`,
      'malformed',
    ],
    ['arrays a hundred thousand deep', () => '['.repeat(100_000) + ']'.repeat(100_000), 'too-complex'],
    [
      'objects a hundred thousand deep',
      () => json(`"evidence":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
      'too-complex',
    ],
    ['nothing but opening brackets', () => '['.repeat(7 * million), 'too-complex'],
    ['a text of twenty megabytes', () => json(`"name":"${'x'.repeat(20 * million)}"`), 'too-large'],
    ['a text of seven megabytes', () => json(`"name":"${'x'.repeat(7 * million)}"`), 'too-complex'],
    [
      'half a million members',
      () => json(Array.from({ length: 500_000 }, (_, key) => `"${key}":1`).join()),
      'too-complex',
    ],
    [
      'forty thousand members',
      () => json(Array.from({ length: 40_000 }, (_, key) => `"${key}":1`).join()),
      'too-complex',
    ],
    ['two million items', () => json(`"evidence":[${'1,'.repeat(2 * million)}1]`), 'too-complex'],
    ['a JWS of megabytes', () => `${'a'.repeat(3 * million)}.${'b'.repeat(3 * million)}.c`, 'too-complex'],
  ])('is refused: %s', { timeout: 60_000 }, async (_title, make, reason) => {
    const made = make();
    const told = await inLittleMemory(typeof made === 'string' ? new TextEncoder().encode(made) : made);
    expect([told.outcome, told.reason]).toEqual(['unverifiable', reason]);
    expect(told.milliseconds).toBeLessThan(4000);
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('loses nothing by what stands after the end of its picture', async () => {
    const baked = Buffer.concat([bakePng(picture, serialise(badge)), Buffer.from('<script>', 'utf8')]);
    expect((await inLittleMemory(baked)).reason).toBe('did-unreachable');
  });
});

function longer(png: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(png);
  new DataView(copy.buffer).setUint32(33, 0x7fffffff);
  return copy;
}

/** A chunk of a few kilobytes that unfolds to half a gigabyte. */
function bomb(word: string): Buffer {
  const data = deflateSync(Buffer.alloc(512 * 1024 * 1024, 0x20));
  return chunk('iTXt', Buffer.concat([Buffer.from(`${word}\0\x01\0\0\0`), data]));
}

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
    expect(performance.now() - start).toBeLessThan(4000);
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
  expect((user + system) / million).toBeLessThan(2);
});
