import { createHash } from 'node:crypto';

/** The namespace of the ids that this project derives from names (itself a random UUID, fixed for ever). */
const namespace = '5f1d7a52-7a3c-4c1e-9d0f-3c1b0f6e8a94';

/** The UUID of version 5 (RFC 9562, section 5.5) of `name`: the same name gives the same UUID for ever. */
export function uuidV5(name: string, within: string = namespace): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(within.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
