/** Reading a site into the documents that the rules look at. */
import { siteOf } from '../endorser-keys.ts';
import { bakedChunks } from '../png.ts';
import { isPng, PngError } from '../png-chunks.ts';
import { isObject, strings } from '../reading.ts';
import { parseDocument } from '../resolve.ts';
import { readStatusList } from '../status-list.ts';
import { bakedElements, SvgError } from '../svg.ts';
import { unpack } from '../unpack.ts';
import type { Reason } from '../verdict.ts';
import type { CopyFile, DidFile, Json, PngFile, StatusListFile, SvgFile } from './documents.ts';
import { inTurns } from './in-turns.ts';
import { issuerOf } from './members.ts';
import { releaseFile } from './release.ts';
import type { SiteSource } from './source.ts';

/** The parts of a site, before anything of it is verified. */
export interface SiteParts {
  readonly credentials: { readonly path: string; readonly text: string; readonly value: Json }[];
  /** Files that should hold a credential, and why they do not. */
  readonly unreadable: { readonly path: string; readonly reason: Reason }[];
  readonly copies: CopyFile[];
  readonly pngs: PngFile[];
  readonly svgs: SvgFile[];
  readonly didDocuments: DidFile[];
  readonly statusLists: Omit<StatusListFile, 'verdict'>[];
  /** What `site.json` says, where it is there. */
  readonly release: Json | undefined;
  /** Files that did not answer. */
  readonly unreached: { readonly path: string; readonly reason: 'unreachable' | 'too-large' }[];
  /** Whether the site has more files than were followed. */
  readonly cut: boolean;
  /** Files that were looked for in vain. */
  readonly missing: string[];
}

/** Reads every file of a site once. A file that no rule is about is passed over. */
export async function readSite(source: SiteSource): Promise<SiteParts> {
  const listed = await source.paths();
  const parts: SiteParts & { release: Json | undefined } = {
    cut: listed.cut,
    credentials: [],
    unreadable: [],
    copies: [],
    pngs: [],
    svgs: [],
    didDocuments: [],
    statusLists: [],
    release: undefined,
    unreached: [],
    missing: [],
  };
  const paths = listed.paths.filter((path) => kindOf(path) !== undefined);
  await inTurns(paths, source.width, async (path) => {
    const fetched = await source.read(path);
    if (fetched.ok) await readers[kindOf(path) ?? 'page'](path, fetched.bytes, parts);
    else if (fetched.reason === 'not-found') parts.missing.push(path);
    else parts.unreached.push({ path, reason: fetched.reason });
  });
  for (const list of Object.values(parts)) if (Array.isArray(list)) list.sort(byPath);
  return parts;
}

/** The addresses that a site says that it has: in `site.json`, and as those of who signed what it publishes. */
export function addressesIn({ credentials, statusLists, didDocuments, release }: SiteParts): string[] {
  const signers = new Set(
    [...credentials, ...statusLists].flatMap(({ value }) => (value && issuerOf(value)) ?? []),
  );
  const dids = didDocuments.map(({ value }) => String(value?.['id'])).filter((did) => signers.has(did));
  return [...strings(addressOf(release)), ...dids.flatMap((did) => siteOf(did) ?? [])];
}

/** The address that `site.json` gives. */
export function addressOf(release: SiteParts['release']): string | undefined {
  const address = release?.['address'];
  return typeof address === 'string' ? address : undefined;
}

type Kind = 'credential' | 'status-list' | 'did-document' | 'release' | 'png' | 'svg' | 'page';

function kindOf(path: string): Kind | undefined {
  // What others issued is theirs to answer for, and their keys are not here.
  if (path.startsWith('elsewhere/')) return undefined;
  if (/^(credentials|specimens)\/[^/]+\.json$/.test(path)) return 'credential';
  if (/^status\/[^/]+\.json$/.test(path)) return 'status-list';
  if (/(^|\/)did\.json$/.test(path)) return 'did-document';
  if (path === releaseFile) return 'release';
  const ending = /\.(png|svg|html)$/.exec(path)?.[1];
  return ending === 'html' ? 'page' : (ending as 'png' | 'svg' | undefined);
}

type Reader = (
  path: string,
  bytes: Uint8Array,
  parts: SiteParts & { release: Json | undefined },
) => void | Promise<void>;

const readers: Readonly<Record<Kind, Reader>> = {
  credential(path, bytes, { credentials, unreadable }) {
    const [found] = unpack(bytes);
    if (!found?.ok) unreadable.push({ path, reason: found?.reason ?? 'not-a-credential' });
    else if (!isObject(found.credential)) unreadable.push({ path, reason: 'vc-jwt' });
    else credentials.push({ path, text: textOf(bytes), value: found.credential });
  },
  async 'status-list'(path, bytes, { statusLists }) {
    const value = objectIn(bytes);
    const list = await readStatusList(value).catch(() => undefined);
    statusLists.push({ path, text: textOf(bytes), value, list });
  },
  'did-document'(path, bytes, { didDocuments }) {
    didDocuments.push({ path, size: bytes.length, value: objectIn(bytes) });
  },
  release(_path, bytes, parts) {
    parts.release = objectIn(bytes);
  },
  png(path, bytes, { pngs, copies }) {
    const chunks = attempt(() => (isPng(bytes) ? bakedChunks(bytes) : []));
    if (chunks === undefined || chunks.length > 0) pngs.push({ path, chunks });
    if (chunks?.length) addCopy(copies, { path, format: 'png', bytes });
  },
  svg(path, bytes, { svgs, copies }) {
    const elements = attempt(() => bakedElements(textOf(bytes)));
    if (elements === undefined || elements.length > 0) svgs.push({ path, elements });
    if (elements?.length) addCopy(copies, { path, format: 'svg', bytes });
  },
  page: (path, bytes, { copies }) => addCopy(copies, { path, format: 'page', bytes }),
};

function addCopy(
  copies: CopyFile[],
  { path, format, bytes }: Pick<CopyFile, 'path' | 'format'> & { bytes: Uint8Array },
): void {
  const carried = unpack(bytes).flatMap((found) => {
    if (!found.ok) return [];
    const id = isObject(found.credential) ? found.credential['id'] : undefined;
    return [{ text: found.text, id: typeof id === 'string' ? id : undefined }];
  });
  if (carried.length > 0) copies.push({ path, format, carried });
}

/** What a picture says of itself; `undefined` where it is damaged. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof PngError || error instanceof SvgError) return undefined;
    throw error;
  }
}

function objectIn(bytes: Uint8Array): Json | undefined {
  const parsed = parseDocument(bytes);
  return parsed.ok && isObject(parsed.document) ? parsed.document : undefined;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function byPath(one: { path: string } | string, other: { path: string } | string): number {
  const [a, b] = [one, other].map((item) => (typeof item === 'string' ? item : item.path));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
