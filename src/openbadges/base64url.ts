/**
 * The bytes of a base64url text without padding (RFC 4648, section 5); not all browsers can do it themselves.
 *
 * @throws {DOMException} where it is not such a text.
 */
export function decodeBase64url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
