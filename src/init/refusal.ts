/** Why a copy is left as it is. */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Journal } from './journal.ts';
import type { Copy } from './plan.ts';

/**
 * `issued`: badges are signed · `not-sample`: somebody's own content · `uncommitted`: work that git does not hold ·
 * `not-agreed`: files came, or changed, since the person agreed. Of a run that was cut short: `unreadable`: nothing says
 * what was agreed to · `other-folder`: it was begun in another content folder · `other-answers`: options say something
 * else than it.
 */
export type InitRefusal =
  | 'issued'
  | 'not-sample'
  | 'uncommitted'
  | 'not-agreed'
  | 'unreadable'
  | 'other-folder'
  | 'other-answers';

export interface Situation {
  /** The folder of the register, absolute: that of people, where they have one of their own. */
  readonly people: string;
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
export function refusalOf({ people, isSample, clean, accepted }: Situation): InitRefusal | undefined {
  if (hasRegister(people)) return 'issued';
  if (!isSample && !(accepted && clean === true)) return 'not-sample';
  return clean === false ? 'uncommitted' : undefined;
}

/** What a run is to go on from, and with. */
export interface Resumption {
  readonly journal: Journal;
  readonly copy: Copy;
  readonly people: string;
  /** The options that say something else than the journal. */
  readonly contradicted: readonly string[];
}

/** Why a run that was cut short does not go on; `undefined` where it may do what was agreed to. */
export function resumeRefusalOf({ journal, copy, ...now }: Resumption): InitRefusal | undefined {
  if (hasRegister(now.people)) return 'issued';
  if (journal.content !== contentPlace(copy)) return 'other-folder';
  return now.contradicted.length > 0 ? 'other-answers' : undefined;
}

/** The content folder of a copy, from its project, with forward slashes. */
export function contentPlace({ project, content }: Copy): string {
  return relative(project, content).split(sep).join('/');
}

function hasRegister(people: string): boolean {
  const register = join(people, 'credentials');
  if (!existsSync(register)) return false;
  return readdirSync(register, { recursive: true }).some((file) => String(file).endsWith('.json'));
}
