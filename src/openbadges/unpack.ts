/** Finding the credentials in a file, whatever it is: JSON, a baked PNG or SVG, or a page. */
import * as png from './png.ts';
import * as svg from './svg.ts';
import type { Reason } from './verdict.ts';

/** One credential as a file carries it; or why the file gives none. */
export type Unpacked =
  | {
      readonly ok: true /** The text, to the last character. */;
      readonly text: string;
      readonly credential: unknown;
    }
  | { readonly ok: false; readonly reason: Reason };

/** Every credential that a file carries: at least one result. Never throws. */
export function unpack(bytes: Uint8Array): Unpacked[] {
  try {
    if (png.isPng(bytes)) return [image(png.readPng(bytes), () => png.hasOpenBadges2(bytes))];
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const start = text.trimStart().slice(0, 1);
    if (start !== '<') return [parse(text.trim())];
    if (/<html[\s>]|<!doctype html/i.test(text.slice(0, 4000))) return page(text);
    return [image(svg.readSvg(text), () => svg.hasOpenBadges2(text))];
  } catch (error) {
    const known =
      error instanceof png.PngError || error instanceof svg.SvgError || error instanceof TypeError;
    if (!known) throw error;
    return [{ ok: false, reason: 'damaged-file' }];
  }
}

function image(text: string | undefined, isOlder: () => boolean): Unpacked {
  if (text !== undefined) return parse(text);
  return { ok: false, reason: isOlder() ? 'open-badges-2' : 'not-a-credential' };
}

/** The credentials that a page embeds; its other linked data is passed over. */
function page(html: string): Unpacked[] {
  const scripts = html.matchAll(
    /<script\b[^>]*\btype=["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script\s*>/gi,
  );
  const found = [...scripts]
    .map(([, text = '']) => text)
    .filter((text) => text.includes('VerifiableCredential'))
    .map(parse);
  return found.length > 0 ? found : [{ ok: false, reason: 'not-a-credential' }];
}

/** A compact JWS stays the text that it is; anything else is JSON. */
function parse(text: string): Unpacked {
  if (/^[\w-]+\.[\w-]*\.[\w-]+$/.test(text)) return { ok: true, text, credential: text };
  try {
    return { ok: true, text, credential: JSON.parse(text) };
  } catch {
    return { ok: false, reason: 'not-a-credential' };
  }
}
