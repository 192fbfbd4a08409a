/** Why a command of the structure's stops before it writes anything; the locales put it into words. */
export type RefusalCode =
  | 'no-site'
  | 'no-key'
  | 'key-missing'
  | 'key-malformed'
  | 'key-readable'
  | 'key-in-content'
  | 'key-unknown'
  | 'key-retired'
  | 'key-compromised'
  | 'clock-behind'
  | 'content-errors'
  | 'register-broken'
  | 'not-default-branch'
  | 'unsound-credential'
  | 'issued-meanwhile'
  | 'keys-exist'
  | 'nothing-to-rotate'
  | 'site-needed'
  | 'site-unsuited'
  | 'site-differs'
  | 'site-unchanged'
  | 'former-unserved'
  | 'options-clash'
  | 'key-unlisted'
  | 'key-in-use'
  | 'key-secret-given'
  | 'key-not-public'
  | 'key-listed';

/** A command that stops, with nothing written; `code` and `data` never change meaning. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: RefusalCode;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, data: Refusal['data'] = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.code = code;
    this.data = data;
  }
}
