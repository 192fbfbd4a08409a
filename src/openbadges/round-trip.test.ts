/** Baked pictures in the hands of programs that were not written here: what they read, write and leave alone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { get, set } from 'png-itxt';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bakePng } from './png.ts';
import { serialise } from './serialise.ts';
import { completeBadge, type ExampleSite, exampleSite } from './testing/example-site.ts';
import { unpack } from './unpack.ts';
import { verify } from './verify.ts';

const keyword = 'openbadgecredential';
const hasExiftool = spawnSync('exiftool', ['-ver']).error === undefined;
if (!hasExiftool) console.warn('exiftool is not installed: what it does with a badge is not shown.');

let site: ExampleSite;
let json: string;
let plain: Buffer;
let baked: Buffer;
let folder: string;
beforeAll(async () => {
  site = await exampleSite();
  json = serialise(await site.sign(completeBadge(site)));
  const background = { r: 184, g: 67, b: 26 };
  plain = await sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();
  baked = Buffer.from(bakePng(plain, json));
  folder = mkdtempSync(join(tmpdir(), 'jalon-round-trip-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function outcomeOf(picture: Uint8Array): Promise<string> {
  const [found] = unpack(picture);
  if (!found?.ok) return found?.reason ?? '';
  return (await verify(found.credential, { now: new Date('2026-06-01T12:00:00Z'), resolve: site.resolve }))
    .outcome;
}

/** What comes out of a stream of the oldest kind, which the functions of today cannot read. */
function through(stream: Duplex, picture: Buffer): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, failed) => {
    stream.on('data', (part: Buffer) => parts.push(part));
    stream.on('end', () => done(Buffer.concat(parts))).on('error', failed);
    stream.end(picture);
  });
}

describe('png-itxt', () => {
  it('reads what is baked here, to the last character', async () => {
    let told: unknown;
    await through(
      get(keyword, (_error, text) => {
        told = text;
      }),
      baked,
    );
    expect(told).toMatchObject({ type: 'iTXt', keyword, value: json, compressed: false, language: '' });
  });

  it.each([
    ['as the standard asks', {}],
    ['compressed', { compressed: true }],
    ['in a language', { language: 'fr', translated: 'badge' }],
  ])('bakes what is read and verified here: %s', async (_title, options) => {
    const theirs = await through(set({ keyword, value: json, ...options }), plain);
    expect(await outcomeOf(theirs)).toBe('valid');
  });

  it('replaces what was baked here, and is replaced', async () => {
    const older = Buffer.from(bakePng(plain, '{"name":"an older one"}'));
    const theirs = await through(set({ keyword, value: json }), older);
    expect(await outcomeOf(theirs)).toBe('valid');
    const theirOlder = await through(set({ keyword, value: '{}' }), plain);
    expect(await outcomeOf(bakePng(theirOlder, json))).toBe('valid');
  });
});

describe.skipIf(!hasExiftool)('exiftool', () => {
  const exiftool = (...args: string[]) => execFileSync('exiftool', args, { cwd: folder, encoding: 'utf8' });

  it('reads what is baked here, to the last character, and finds nothing to warn of', () => {
    writeFileSync(join(folder, 'baked.png'), baked);
    expect(exiftool('-b', '-Openbadgecredential', 'baked.png')).toBe(json);
    expect(exiftool('-validate', '-warning', '-a', 'baked.png')).toMatch(/^Validate\s*: OK\s*$/);
  });

  it('leaves the badge as it is where it writes beside it', async () => {
    writeFileSync(join(folder, 'described.png'), baked);
    exiftool('-overwrite_original', '-Title=Un badge', '-Author=Une structure', 'described.png');
    const described = readFileSync(join(folder, 'described.png'));
    expect(described.length).toBeGreaterThan(baked.length);
    expect(await outcomeOf(described)).toBe('valid');
  });

  it('strips it where it is told to, and then there is no badge', async () => {
    writeFileSync(join(folder, 'stripped.png'), baked);
    exiftool('-overwrite_original', '-all=', 'stripped.png');
    expect(await outcomeOf(readFileSync(join(folder, 'stripped.png')))).toBe('not-a-credential');
  });
});
