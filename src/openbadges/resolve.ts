/** How verification gets the few documents that it needs: from a server, with bounds, or from anywhere else. */
import { isLocal } from './did.ts';
import { JsonLimitError, parseJson } from './json.ts';

/** Gets the JSON document at an address. It never throws: no answer is an answer. */
export type Resolve = (url: string) => Promise<Resolved>;

export type Resolved =
  | { readonly ok: true; readonly document: unknown }
  | { readonly ok: false; readonly reason: 'unreachable' | 'not-found' | 'not-json' | 'too-large' };

export interface FetchOptions {
  /** Whether `http:` addresses of this machine may be asked: only where the person named one. */
  readonly allowLocal?: boolean;
  /** Where a server may send a request: addresses that begin so; anywhere by default. */
  readonly within?: string;
  /** How long one request may take, in milliseconds. */
  readonly timeout?: number;
  /** How many bytes an answer may have. */
  readonly maxBytes?: number;
  /** Ends every request, such as at a deadline that several share. */
  readonly signal?: AbortSignal;
}

export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: 'unreachable' | 'not-found' | 'too-large' };

/** How often a server may send a request elsewhere. */
const maxRedirects = 3;

/** A {@link Resolve} that asks servers, over `https:`, without credentials, within bounds of time and size. */
export function fetchResolver(options: FetchOptions = {}): Resolve {
  return async (url) => documentOf(await fetchBytes(url, options));
}

/** The JSON document of an answer. */
export function documentOf(fetched: Fetched): Resolved {
  return fetched.ok ? parseDocument(fetched.bytes) : fetched;
}

/** Reads the bytes of a document as JSON. */
export function parseDocument(bytes: Uint8Array): Resolved {
  try {
    return { ok: true, document: parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return { ok: false, reason: error instanceof JsonLimitError ? 'too-large' : 'not-json' };
  }
}

/** Gets what stands at an address, as bytes, within the same bounds. */
export async function fetchBytes(
  url: string,
  {
    allowLocal = false,
    within = '',
    timeout = 10_000,
    maxBytes = 4_000_000,
    signal: shared,
  }: FetchOptions = {},
): Promise<Fetched> {
  const bounds: Bounds = { allowLocal, within };
  const own = AbortSignal.timeout(timeout);
  const signal = shared ? AbortSignal.any([own, shared]) : own;
  const request = {
    signal,
    // What was withdrawn a moment ago is asked for anew.
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  } as const;
  try {
    let address = new URL(url);
    for (let redirects = 0; redirects <= maxRedirects; redirects++) {
      if (!isAllowed(address, bounds)) break;
      const response = await fetch(address, { ...request, redirect: 'manual' });
      if (response.type === 'opaqueredirect') return await followed(address, request, bounds, maxBytes);
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location) {
        address = new URL(location, address);
        await response.body?.cancel();
        continue;
      }
      return await answerOf(response, maxBytes);
    }
  } catch {
    // Any failure of a network has one meaning here: it tells us nothing.
  }
  return { ok: false, reason: 'unreachable' };
}

/** A browser hides where a redirect leads until it has followed it; it never leaves `https:` for `http:`. */
async function followed(
  address: URL,
  request: RequestInit,
  bounds: Bounds,
  maxBytes: number,
): Promise<Fetched> {
  const response = await fetch(address, { ...request, redirect: 'follow' });
  if (isAllowed(new URL(response.url), bounds)) return await answerOf(response, maxBytes);
  await response.body?.cancel();
  return { ok: false, reason: 'unreachable' };
}

async function answerOf(response: Response, maxBytes: number): Promise<Fetched> {
  if (response.ok) return await readBody(response, maxBytes);
  await response.body?.cancel();
  const gone = response.status === 404 || response.status === 410;
  return { ok: false, reason: gone ? 'not-found' : 'unreachable' };
}

type Bounds = Required<Pick<FetchOptions, 'allowLocal' | 'within'>>;

function isAllowed(
  { href, protocol, hostname, username, password }: URL,
  { allowLocal, within }: Bounds,
): boolean {
  if (username || password || !href.startsWith(within)) return false;
  return isLocal(hostname) ? allowLocal && /^https?:$/.test(protocol) : protocol === 'https:';
}

async function readBody(response: Response, maxBytes: number): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Not all browsers can iterate over a body.
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    length += read.value.length;
    if (length > maxBytes) {
      await reader?.cancel();
      return { ok: false, reason: 'too-large' };
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return { ok: true, bytes };
}
