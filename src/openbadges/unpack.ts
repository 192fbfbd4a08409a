/** Finding the credentials in a file, whatever it is: JSON, a baked PNG or SVG, or a page. */
import { JsonLimitError, jsonLimits, parseJson } from './json.ts';
import { isJws } from './jws.ts';
import { openBadges2InPicture } from './open-badges-2.ts';
import * as png from './png.ts';
import { isPng, PngError } from './png-chunks.ts';
import * as svg from './svg.ts';
import type { Reason } from './verdict.ts';

/** One credential as a file carries it; or why the file gives none. */
export type Unpacked =
  | {
      readonly ok: true /** The text, to the last character. */;
      readonly text: string;
      readonly credential: unknown;
    }
  | {
      readonly ok: false;
      readonly reason: Reason;
      /** What the words of the reason are made of: of an older badge, the `url` of the page that is its proof. */
      readonly data?: Readonly<Record<string, string>>;
    };

/** The size from which on a file is no badge, in bytes; and how many credentials of one page are looked at. */
export const unpackLimits = { bytes: 8 * 1024 * 1024, credentials: 20 } as const;

/** Every credential that a file carries: at least one result. Never throws. */
export function unpack(bytes: Uint8Array): Unpacked[] {
  if (bytes.length > unpackLimits.bytes) return [{ ok: false, reason: 'too-large' }];
  try {
    if (isPng(bytes)) return [image(png.readPng(bytes), () => png.readOpenBadges2(bytes))];
    const other = otherKind(bytes);
    if (other) return [{ ok: false, reason: other }];
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const start = text.trimStart().slice(0, 1);
    if (start !== '<') return [parse(text.trim())];
    if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 4000))) return page(text);
    return [image(svg.readSvg(text), () => svg.readOpenBadges2(text))];
  } catch (error) {
    const known = error instanceof PngError || error instanceof svg.SvgError || error instanceof TypeError;
    if (!known) throw error;
    return [{ ok: false, reason: 'damaged-file' }];
  }
}

/** What people often give in place of a badge, by its first bytes. */
function otherKind(bytes: Uint8Array): 'plain-picture' | 'archive' | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('PK\u0003\u0004')) return 'archive';
  // JPEG, GIF, WebP, and the HEIC and AVIF of phones.
  return /^(\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp(hei|mif|avi))/s.test(start) ? 'plain-picture' : undefined;
}

function image(text: string | undefined, readOlder: () => string | undefined): Unpacked {
  if (text !== undefined) return parse(text);
  const older = readOlder();
  if (older === undefined) return { ok: false, reason: 'not-a-credential' };
  const { url } = openBadges2InPicture(older);
  return { ok: false, reason: 'open-badges-2', ...(url !== undefined && { data: { url } }) };
}

/** The credentials that a page embeds; its other linked data is passed over. */
function page(html: string): Unpacked[] {
  const texts = linkedDataIn(html).filter((text) => text.includes('VerifiableCredential'));
  if (texts.length === 0) return [{ ok: false, reason: 'not-a-credential' }];
  const found = texts.slice(0, unpackLimits.credentials).map(parse);
  return texts.length > found.length ? [...found, { ok: false, reason: 'too-complex' }] : found;
}

/** The texts of the linked data (`application/ld+json`) in a page. Each character is looked at once. */
export function linkedDataIn(html: string): string[] {
  const found: string[] = [];
  const opening = /<script(?=[\s>])/gi;
  const closing = /<\/script/gi;
  for (let open = opening.exec(html); open; open = opening.exec(html)) {
    const start = html.indexOf('>', open.index) + 1;
    closing.lastIndex = start;
    const end = start > 0 ? closing.exec(html)?.index : undefined;
    if (end === undefined) break;
    opening.lastIndex = end;
    if (/\stype\s*=\s*["']?application\/ld\+json["'\s>]/i.test(html.slice(open.index, start)))
      found.push(html.slice(start, end));
  }
  return found;
}

/** A compact JWS stays the text that it is; anything else is JSON. */
function parse(text: string): Unpacked {
  if (text.length > jsonLimits.length) return { ok: false, reason: 'too-complex' };
  if (isJws(text)) return { ok: true, text, credential: text };
  try {
    return { ok: true, text, credential: parseJson(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof JsonLimitError ? 'too-complex' : 'not-a-credential' };
  }
}
