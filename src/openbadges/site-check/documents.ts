/** The parts of a site, parsed: what the rules look at. */
import type { BakedChunk } from '../png.ts';
import type { StatusList } from '../status-list.ts';
import type { BakedElement } from '../svg.ts';
import type { Verdict } from '../verdict.ts';

/** A JSON object that nothing is known of. */
export type Json = Readonly<Record<string, unknown>>;

/** A file of `credentials/` or `specimens/` that holds a credential. */
export interface CredentialFile {
  readonly path: string;
  /** Byte for byte. */
  readonly text: string;
  readonly value: Json;
  readonly id: string | undefined;
  /** The address of its status list and its index there, as one text. */
  readonly entry: string | undefined;
  /** What `shapeProblems` says of it. */
  readonly shape: readonly string[];
  readonly verdict: Verdict;
  /** The files that carry the same credential. */
  readonly copies: readonly CopyFile[];
}

/** A picture or a page that carries credentials. */
export interface CopyFile {
  readonly path: string;
  readonly format: 'png' | 'svg' | 'page';
  readonly carried: readonly { readonly text: string; readonly id: string | undefined }[];
}

/** A baked PNG, or one that cannot be read as a picture. */
export interface PngFile {
  readonly path: string;
  /** `undefined` where the picture is damaged. */
  readonly chunks: readonly BakedChunk[] | undefined;
}

/** A baked SVG, or one that cannot be read as a picture. */
export interface SvgFile {
  readonly path: string;
  /** `undefined` where the picture is damaged. */
  readonly elements: readonly BakedElement[] | undefined;
}

/** `did.json` or `.well-known/did.json`, or the document of a former address in a folder of its own. */
export interface DidFile {
  readonly path: string;
  readonly size: number;
  /** `undefined` where it is not a JSON object. */
  readonly value: Json | undefined;
}

/** A file of `status/`. */
export interface StatusListFile {
  readonly path: string;
  readonly text: string;
  readonly value: Json | undefined;
  /** `undefined` where the bits cannot be read. */
  readonly list: StatusList | undefined;
  readonly verdict: Verdict;
}

/** What an address of the site gave. */
export type Lookup = 'found' | 'not-found' | 'unreachable' | 'too-large';

/** A whole site. */
export interface SiteDocuments {
  /** The address that the site has now, with its trailing slash. */
  readonly home: string | undefined;
  /** The addresses that the site has or had. */
  readonly sites: readonly string[];
  readonly now: Date;
  /** Of each DID that is known to be the structure's own, its document. */
  readonly own: ReadonlyMap<string, object>;
  /** The public keys of the structure that others are known to know. */
  readonly compromised: ReadonlySet<string>;
  readonly credentials: readonly CredentialFile[];
  readonly byId: ReadonlyMap<string, CredentialFile>;
  /** By their entry in a status list: its address and their index. */
  readonly byEntry: ReadonlyMap<string, readonly CredentialFile[]>;
  readonly copies: readonly CopyFile[];
  readonly pngs: readonly PngFile[];
  readonly svgs: readonly SvgFile[];
  readonly didDocuments: readonly DidFile[];
  readonly statusLists: readonly StatusListFile[];
  /** The day that `site.json` gives (`YYYY-MM-DD`). */
  readonly day: string | undefined;
  /** What each file gave that a credential names, or that was looked for. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /**
   * The files that the structure's own content says that the site must have and does not, or not so; `undefined`
   * where the content was not asked.
   */
  readonly strays: readonly { readonly path: string; readonly state: 'missing' | 'differs' }[] | undefined;
}

/** What a rule is about. */
export interface DocumentOf {
  readonly credential: CredentialFile;
  readonly copy: CopyFile;
  readonly png: PngFile;
  readonly svg: SvgFile;
  readonly 'did-document': DidFile;
  readonly 'status-list': StatusListFile;
  readonly site: SiteDocuments;
}

export type About = keyof DocumentOf;
