/** Reading a compact JWS (RFC 7515) without checking it: the form of VC-JWT, and of signed Open Badges 2. */

import { decodeBase64url } from './base64url.ts';
import { jsonLimits, parseJson } from './json.ts';

/** The two parts of a JWS that say something. */
export interface Jws {
  readonly header: Readonly<Record<string, unknown>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Whether a text is three parts of base64url, as a compact JWS is. */
export function isJws(text: string): boolean {
  return /^[\w-]+\.[\w-]*\.[\w-]+$/.test(text);
}

/** The parts of a compact JWS; `undefined` where it is none, or they are not JSON objects. */
export function readJws(text: string): Jws | undefined {
  if (text.length > jsonLimits.length || !isJws(text)) return undefined;
  const [header, payload] = text.split('.').map(readPart);
  return header && payload ? { header, payload } : undefined;
}

function readPart(base64url: string): Record<string, unknown> | undefined {
  try {
    const bytes = decodeBase64url(base64url);
    const value: unknown = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
