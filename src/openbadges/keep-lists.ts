import type { Register } from './register.ts';
import { type Signatory, soundness } from './register-proofs.ts';
import type { RegisterFile } from './sign-plan.ts';
import { readStatusList } from './status-list.ts';
import { listPath, pastListPath } from './status-list-files.ts';

/**
 * The copies to keep of the lists that withdraw what no copy kept so far withdraws, as they will be once `files` are
 * written. By them the register knows by itself that a bit was set, whatever becomes of the list: each is signed, names
 * nobody, and is never changed. A register that keeps none yet is taken as it is. What the structure did not sign is no
 * copy.
 */
export async function copiesToKeep(
  register: Register,
  files: readonly RegisterFile[],
  signatory: Signatory,
): Promise<RegisterFile[]> {
  const isSound = soundness(signatory);
  const copies: RegisterFile[] = [];
  for (const { name, text: before } of register.statusLists.values()) {
    const text = files.find(({ path }) => path === listPath(name))?.text ?? before;
    const open = new Set(await bitsOf(text));
    // The newest first: it most often covers all, and no other signature is looked at.
    const kept = register.pastLists
      .filter((past) => past.kept && past.name === name)
      .sort((a, b) => (a.credential.validFrom < b.credential.validFrom ? 1 : -1));
    for (const past of kept) {
      if (open.size === 0) break;
      if (await isSound(past)) for (const bit of await bitsOf(past.text)) open.delete(bit);
    }
    if (open.size > 0) copies.push({ path: pastListPath(name, text), text, over: 'same' });
  }
  return copies;
}

async function bitsOf(text: string): Promise<number[]> {
  return (await readStatusList(JSON.parse(text))).setBits();
}
