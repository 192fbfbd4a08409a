/** Files that someone may send to break a verifier: each is refused in little time and memory, and nothing in it is run. */
import { Worker } from 'node:worker_threads';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { bakePng } from './png.ts';
import { serialise } from './serialise.ts';
import { completeBadge, exampleSite } from './testing/example-site.ts';

const million = 1_000_000;

let badge: object;
let picture: Uint8Array;
beforeAll(async () => {
  const site = await exampleSite();
  badge = await site.sign(completeBadge(site));
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
    expect(told.milliseconds).toBeLessThan(7000);
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
