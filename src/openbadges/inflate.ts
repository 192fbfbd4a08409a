import { Inflate } from 'pako';

/** Thrown where compressed data is broken, or would fill more than it may. */
export class InflateError extends Error {
  override readonly name = 'InflateError';
}

/**
 * Decompresses zlib or gzip data into at most `limit` bytes, so that a few kilobytes cannot fill the memory.
 *
 * @returns bytes in a buffer of their own.
 * @throws {InflateError} where the data is broken, cut short, or longer than `limit`.
 */
export function inflate(data: Uint8Array, limit: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate({ chunkSize: 16_384 });
  stream.onData = (chunk) => {
    length += chunk.length;
    if (length > limit) throw new InflateError(`The compressed data holds more than ${limit} bytes.`);
    chunks.push(chunk);
  };
  if (!stream.push(data, true))
    throw new InflateError(`The compressed data is broken: ${stream.msg || 'cut short'}.`);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
