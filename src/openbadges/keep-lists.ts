import type { Register } from './register.ts';
import type { RegisterFile } from './sign-plan.ts';
import { readStatusList } from './status-list.ts';
import { listPath, pastListPath } from './status-list-files.ts';

/**
 * The copies to keep of the lists that withdraw what no copy kept so far withdraws, as they will be once `files` are
 * written. By them the register knows by itself that a bit was set, whatever becomes of the list: each is signed, names
 * nobody, and is never changed. A register that keeps none yet is taken as it is.
 */
export async function copiesToKeep(
  register: Register,
  files: readonly RegisterFile[],
): Promise<RegisterFile[]> {
  const copies: RegisterFile[] = [];
  for (const { name, text: before } of register.statusLists.values()) {
    const text = files.find(({ path }) => path === listPath(name))?.text ?? before;
    const known = new Set<number>();
    for (const past of register.pastLists)
      if (past.kept && past.name === name) for (const bit of await bitsOf(past.text)) known.add(bit);
    if ((await bitsOf(text)).every((bit) => known.has(bit))) continue;
    copies.push({ path: pastListPath(name, text), text, over: 'same' });
  }
  return copies;
}

async function bitsOf(text: string): Promise<number[]> {
  return (await readStatusList(JSON.parse(text))).setBits();
}
