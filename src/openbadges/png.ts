/** Baking a credential into a PNG: one `iTXt` chunk (Open Badges 3.0, "Baked Badge"; PNG Third Edition). */
import { inflate } from './inflate.ts';

/** Thrown where a file is not a PNG, is cut short, or holds a damaged or a second credential. */
export class PngError extends Error {
  override readonly name = 'PngError';
}

/**
 * The PNG with `json` baked in, uncompressed, right after its header; an older credential is replaced. The chunks of
 * the picture are copied as they are, so no pixel changes.
 *
 * @throws {TypeError} where `json` is not ASCII: some readers decode the chunk as Latin-1.
 * @throws {PngError} where the file is not a whole PNG.
 */
export function bakePng(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  if (!/^[\x20-\x7e]+$/.test(json))
    throw new TypeError('Only one line of ASCII can be baked: give the text of "serialise".');
  const parts: Uint8Array[] = [png.subarray(0, signature.length)];
  for (const chunk of chunks(png)) {
    if (chunk.type === 'iTXt' && keywordOf(chunk.data) === keyword) continue;
    parts.push(chunk.whole);
    if (chunk.type === 'IHDR') parts.push(encodeChunk('iTXt', ascii(`${keyword}\0\0\0\0\0${json}`)));
  }
  return concatenate(parts);
}

/**
 * The Open Badges 3.0 credential that a PNG carries: JSON, or a compact JWS; `undefined` where it carries none.
 *
 * @throws {PngError} where the file is not a whole PNG, or the credential in it is damaged or there twice.
 */
export function readPng(png: Uint8Array): string | undefined {
  const found = [...chunks(png)].filter(({ type, data }) => type === 'iTXt' && keywordOf(data) === keyword);
  const [chunk] = found;
  if (found.length > 1) throw new PngError('The picture holds more than one credential.');
  if (!chunk) return undefined;
  if (crc32(chunk.whole.subarray(4, -4)) !== chunk.crc)
    throw new PngError('The credential in the picture is damaged: its checksum is wrong.');
  return internationalText(chunk.data);
}

/** How one credential stands in a PNG. */
export interface BakedChunk {
  /** Whether it stands before the pixels, where a reader that stops at them finds it. */
  readonly beforePixels: boolean;
  readonly compressed: boolean;
  /** Whether the checksum of the chunk is right. */
  readonly intact: boolean;
  /** Whether all its bytes are ASCII: some readers decode Latin-1. */
  readonly ascii: boolean;
}

/**
 * Every credential that a PNG carries, and how: what `readPng` accepts may still break a rule of baking.
 *
 * @throws {PngError} where the file is not a whole PNG.
 */
export function bakedChunks(png: Uint8Array): BakedChunk[] {
  const all = [...chunks(png)];
  const pixels = all.findIndex(({ type }) => type === 'IDAT');
  return all.flatMap(({ type, data, crc, whole }, index) => {
    if (type !== 'iTXt' || keywordOf(data) !== keyword) return [];
    return {
      beforePixels: index < pixels,
      compressed: data[keyword.length + 1] !== 0,
      intact: crc32(whole.subarray(4, -4)) === crc,
      ascii: data.every((byte) => byte < 0x80),
    };
  });
}

/**
 * The Open Badges 1 or 2 badge that a PNG carries, which is another format: JSON, a compact JWS or an address;
 * `undefined` where it carries none.
 *
 * @throws {PngError} where the file is not a whole PNG, or the chunk cannot be read.
 */
export function readOpenBadges2(png: Uint8Array): string | undefined {
  for (const { type, data } of chunks(png)) {
    if ((type !== 'iTXt' && type !== 'tEXt') || keywordOf(data) !== 'openbadges') continue;
    return type === 'iTXt'
      ? internationalText(data)
      : new TextDecoder('latin1').decode(data.subarray(data.indexOf(0) + 1));
  }
  return undefined;
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

const keyword = 'openbadgecredential';
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** How many chunks a picture may have: a program that writes many makes one of every few kilobytes. */
const chunkLimit = 10_000;
/** The most bytes that a compressed credential may unfold to. */
const textLimit = 2 * 1024 * 1024;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
}

/** The chunks of a PNG, as views into it. */
function* chunks(png: Uint8Array): Generator<Chunk> {
  if (!isPng(png)) throw new PngError('The file is not a PNG picture.');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let offset = signature.length;
  let type = '';
  for (let count = 0; type !== 'IEND'; count++) {
    if (count === chunkLimit) throw new PngError('The PNG picture is in too many pieces.');
    if (offset + 12 > png.length) throw new PngError('The PNG picture is cut short.');
    const length = view.getUint32(offset);
    const end = offset + 12 + length;
    if (end > png.length) throw new PngError('The PNG picture is cut short.');
    type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
    if (offset === signature.length && type !== 'IHDR') throw new PngError('The PNG picture has no header.');
    yield {
      type,
      data: png.subarray(offset + 8, end - 4),
      crc: view.getUint32(end - 4),
      whole: png.subarray(offset, end),
    };
    offset = end;
  }
}

/** The keyword of a text chunk: at most 79 bytes, ended by a zero. */
function keywordOf(data: Uint8Array): string | undefined {
  const end = data.subarray(0, 80).indexOf(0);
  return end > 0 ? String.fromCharCode(...data.subarray(0, end)) : undefined;
}

/** The text of an `iTXt` chunk: keyword, compression flag and method, language, translated keyword, text. */
function internationalText(data: Uint8Array): string {
  const flags = data.indexOf(0) + 1;
  const language = data.indexOf(0, flags + 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  const compressed = data[flags];
  if (translated < 0 || (compressed !== 0 && compressed !== 1) || (compressed === 1 && data[flags + 1] !== 0))
    throw new PngError('The credential in the picture is damaged: its chunk is malformed.');
  const text = data.subarray(translated + 1);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      compressed === 1 ? inflate(text, textLimit) : text,
    );
  } catch (error) {
    throw new PngError('The credential in the picture is damaged: its text cannot be read.', {
      cause: error,
    });
  }
}

function encodeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(ascii(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** CRC-32 as PNG and zlib reckon it (ISO 3309); browsers offer none. */
function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
