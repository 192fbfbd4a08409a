/** What a person agrees to lose: certain files, as they are at that moment, and nothing that comes in their place. */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Copy, InitPlan } from './plan.ts';

/** SHA-256 digests of what files hold, by their path from the project with forward slashes. */
export type Agreed = Readonly<Record<string, string>>;

/** What agreeing to a plan agrees to: every file that it removes or replaces, as it is now. */
export function agreedTo(plan: InitPlan, copy: Copy): Agreed {
  return Object.fromEntries(lostBy(plan).map((file) => [placeOf(file, copy), digestOf(file)]));
}

/** The files that a plan removes or replaces and that nobody agreed to lose as they are now; absolute. */
export function notAgreed(plan: InitPlan, copy: Copy, agreed: Agreed): string[] {
  return lostBy(plan).filter((file) => agreed[placeOf(file, copy)] !== digestOf(file));
}

function lostBy({ removed, changed }: InitPlan): string[] {
  return [...removed, ...changed.map(({ file }) => file)];
}

function placeOf(file: string, { project }: Copy): string {
  return relative(project, file).split(sep).join('/');
}

/** Of a symbolic link, where it leads: that is what is lost with it. */
function digestOf(file: string): string {
  const held = lstatSync(file).isSymbolicLink() ? readlinkSync(file) : readFileSync(file);
  return createHash('sha256').update(held).digest('hex');
}
