/** The chunks that a PNG is made of (PNG Third Edition, clause 5). */

/** Thrown where a file is not a PNG, is cut short, or holds a damaged or a second credential. */
export class PngError extends Error {
  override readonly name = 'PngError';
}

/** One chunk, as views into its file. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly crc: number;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG up to its end; what follows is passed over.
 *
 * @throws {PngError} where the file is not a whole PNG.
 */
export function* chunks(png: Uint8Array): Generator<Chunk> {
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

/** The PNG made of whole chunks. */
export function pngOf(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, signature.length));
  whole.set(signature);
  let offset = signature.length;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

/** A whole chunk with its checksum. */
export function encodeChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** The keyword of a text chunk: at most 79 bytes, ended by a zero. */
export function keywordOf(data: Uint8Array): string | undefined {
  const end = data.subarray(0, 80).indexOf(0);
  return end > 0 ? String.fromCharCode(...data.subarray(0, end)) : undefined;
}

/** CRC-32 as PNG and zlib reckon it (ISO 3309); browsers offer none. */
export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** How many chunks a picture may have: a program that writes many makes one of every few kilobytes. */
const chunkLimit = 10_000;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
