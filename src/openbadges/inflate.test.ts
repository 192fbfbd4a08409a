import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InflateError, inflate } from './inflate.ts';

const text = randomBytes(60_000);

describe('inflate', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['zlib', deflateSync(text)],
  ])('unfolds %s into a buffer of its own', (_title, data) => {
    const bytes = inflate(data, text.length);
    expect(Buffer.from(bytes).equals(text)).toBe(true);
    expect(bytes.buffer.byteLength).toBe(text.length);
  });

  it.each([
    ['is longer than the limit', gzipSync(text), text.length - 1],
    ['is cut short', gzipSync(text).subarray(0, 100), text.length],
    ['is altered', gzipSync(text).fill(0xff, 20, 40), text.length],
    ['is empty', new Uint8Array(), text.length],
    ['is not compressed', new TextEncoder().encode('{"a":1}'), text.length],
  ])('refuses data that %s', (_title, data, limit) => {
    expect(() => inflate(data, limit)).toThrow(InflateError);
  });
});
