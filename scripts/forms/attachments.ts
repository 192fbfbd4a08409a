/** The pictures that someone dropped into a form: where they are, and how they are fetched, from GitHub alone. */
import { evidenceLimits } from '../../src/artwork/evidence-picture.ts';

/** How many redirections are followed, and how long one picture may take, in milliseconds. */
const redirections = 3;
const patience = 30_000;

/** Where GitHub keeps what is dropped into an issue, and where it sends those who ask for it. */
const hosts: readonly RegExp[] = [
  /^github\.com$/,
  /^(?:private-)?user-images\.githubusercontent\.com$/,
  /^objects\.githubusercontent\.com$/,
  /^github-production-(?:user-asset|repository-file)-[0-9a-f]+\.s3\.amazonaws\.com$/,
];
/** What is dropped into an issue has one of these paths at github.com. */
const dropped = /^\/user-attachments\/(?:assets|files)\/|^\/[^/]+\/[^/]+\/assets\/\d+\//;

/** The addresses in an answer: those of what was dropped into it, and those of other places. */
export function attachmentsIn(answer: string): { dropped: string[]; elsewhere: string[] } {
  const found = [...new Set(answer.match(/https?:\/\/[^\s"'<>()\]]+/g) ?? [])];
  return {
    dropped: found.filter(isDropped),
    elsewhere: found.filter((address) => !isDropped(address)),
  };
}

function isDropped(address: string): boolean {
  const url = allowed(address);
  return url !== undefined && (url.host !== 'github.com' || dropped.test(url.pathname));
}

/**
 * The address under which GitHub gives a picture of a private repository away for some minutes, where the issue as it
 * renders it (`body_html`) has one; else the address itself.
 */
export function signedAddress(address: string, html: string): string {
  const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(address)?.[0];
  const signed = html.match(/https:\/\/private-user-images\.githubusercontent\.com\/[^\s"'<>]+/g) ?? [];
  const own = id && signed.find((one) => one.split('?')[0]?.includes(id));
  return own ? own.replaceAll('&amp;', '&') : address;
}

/** What fetching needs: the job's token, which goes to github.com alone. */
export interface Fetching {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly token: string | undefined;
}

/** The bytes of a picture, or why there are none: it is `lost` where GitHub does not give it, `heavy` beyond 15 MB. */
export async function fetchAttachment(
  address: string,
  { fetch, token }: Fetching,
): Promise<Uint8Array | 'lost' | 'heavy'> {
  const signal = AbortSignal.timeout(patience);
  try {
    let url = allowed(address);
    for (let step = 0; url && step <= redirections; step++) {
      const headers: HeadersInit =
        token && url.host === 'github.com' ? { authorization: `Bearer ${token}` } : {};
      const response = await fetch(url.href, { headers, redirect: 'manual', signal });
      const { status } = response;
      if (status >= 300 && status < 400) {
        const next = response.headers.get('location');
        url = next ? allowed(new URL(next, url).href) : undefined;
      } else return response.ok ? await bounded(response) : 'lost';
    }
    return 'lost';
  } catch {
    return 'lost';
  }
}

/** The address where it is one of GitHub's own, over https; `undefined` for any other. */
function allowed(address: string): URL | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '') return undefined;
  return hosts.some((host) => host.test(url.host)) ? url : undefined;
}

/** The bytes of an answer as long as they are few enough, whatever it says of its own length. */
async function bounded(response: Response): Promise<Uint8Array | 'heavy'> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // Leaving the loop cancels the rest.
    if (size > evidenceLimits.size) return 'heavy';
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}
