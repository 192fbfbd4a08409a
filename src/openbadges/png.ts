/** Baking a credential into a PNG: one `iTXt` chunk (Open Badges 3.0, "Baked Badge"; PNG Third Edition). */
import { inflate } from './inflate.ts';
import { chunks, crc32, encodeChunk, keywordOf, PngError, pngOf } from './png-chunks.ts';

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
  const parts: Uint8Array[] = [];
  for (const chunk of chunks(png)) {
    if (chunk.type === 'iTXt' && keywordOf(chunk.data) === keyword) continue;
    parts.push(chunk.whole);
    if (chunk.type === 'IHDR') parts.push(encodeChunk('iTXt', ascii(`${keyword}\0\0\0\0\0${json}`)));
  }
  return pngOf(parts);
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

const keyword = 'openbadgecredential';
/** The most bytes that a compressed credential may unfold to. */
const textLimit = 2 * 1024 * 1024;

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

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
