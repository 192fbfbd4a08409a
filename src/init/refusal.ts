/** Why a copy is left as it is. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `issued`: badges are signed · `not-sample`: somebody's own content · `uncommitted`: work that git does not hold. */
export type InitRefusal = 'issued' | 'not-sample' | 'uncommitted';

export interface Situation {
  /** The content folder, absolute. */
  readonly content: string;
  readonly isSample: boolean;
  /** Whether git holds all that may be replaced, as it is; `undefined` outside of any repository. */
  readonly clean: boolean | undefined;
  /** Whether the person accepts to lose content that is not the sample. */
  readonly accepted: boolean;
}

/**
 * Why nothing may be removed; `undefined` where it may. A register with badges is never given up, content that is not
 * the sample only where git keeps it and the person says so.
 */
export function refusalOf({ content, isSample, clean, accepted }: Situation): InitRefusal | undefined {
  if (hasRegister(content)) return 'issued';
  if (!isSample && !(accepted && clean === true)) return 'not-sample';
  return clean === false ? 'uncommitted' : undefined;
}

function hasRegister(content: string): boolean {
  const register = join(content, 'credentials');
  if (!existsSync(register)) return false;
  return readdirSync(register, { recursive: true }).some((file) => String(file).endsWith('.json'));
}
