/** Searching the bytes of files for words that must not be there, wherever a file format could hide them. */
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** The words that a file holds in any form: as they are, in UTF-16, compressed in a PNG, or in Base64. */
export function tracesIn(bytes: Buffer, words: readonly string[]): string[] {
  const texts = readings(bytes).flatMap((reading) => {
    const text = reading.toString('latin1').toLowerCase();
    // Latin letters in UTF-16 are themselves with null bytes in between.
    return text.includes('\0') ? [text, text.replaceAll('\0', '')] : [text];
  });
  return words.filter((word) => texts.some((text) => text.includes(word.toLowerCase())));
}

/** A file as it is, and everything that can be unpacked from it. */
function readings(bytes: Buffer, depth = 0): Buffer[] {
  if (depth > 3) return [bytes];
  const inside = [...pngChunks(bytes), ...base64Runs(bytes), ...unzipped(bytes)];
  return [bytes, ...inside.flatMap((part) => readings(part, depth + 1))];
}

/** The texts and profiles of a PNG that are compressed. */
function pngChunks(bytes: Buffer): Buffer[] {
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') return [];
  const found: Buffer[] = [];
  for (let at = 8; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (bytes.subarray(at + 4, at + 8).toString('latin1') !== 'IDAT')
      for (let start = 0; start < Math.min(data.length, 200); start++)
        if (data[start] === 0x78) found.push(...attempt(() => inflateSync(data.subarray(start))));
    at += length + 12;
  }
  return found;
}

function base64Runs(bytes: Buffer): Buffer[] {
  const runs = bytes.toString('latin1').match(/[A-Za-z0-9+/_-]{40,}={0,2}/g) ?? [];
  return runs
    .filter((run) => run.length < 2_000_000)
    .flatMap((run) => [Buffer.from(run, 'base64'), Buffer.from(run.slice(1), 'base64')]);
}

function unzipped(bytes: Buffer): Buffer[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return attempt(() => gunzipSync(bytes));
  if (bytes[0] === 0x78) return attempt(() => inflateSync(bytes));
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? archived(bytes) : [];
}

/** The files of a ZIP, as its directory at the end lists them (APPNOTE 6.3, section 4.3.12). */
function archived(bytes: Buffer): Buffer[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) return [];
  const found: Buffer[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    found.push(...(bytes.readUInt16LE(at + 10) === 0 ? [data] : attempt(() => inflateRawSync(data))));
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return found;
}

function attempt(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}
