import { join } from 'node:path';
import { writeAtomically } from '../atomic-write.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import { clearedLists } from './cleared-lists.ts';
import { signingIdentity } from './issue.ts';
import { forgeries, listsPast } from './register-proofs.ts';
import { signList } from './sign-list.ts';
import { readStatusList } from './status-list.ts';
import { listPath, type PastList, readStatusLists } from './status-list-files.ts';
import type { UniteOptions } from './unite-lists.ts';

/** What {@link restoreLists} signs with, and the lists that the history of git has beside those that are kept. */
export interface RestoreOptions extends UniteOptions {
  readonly history: readonly PastList[];
}

/**
 * Sets again the bits that were cleared, and makes a list anew that is gone: what was once withdrawn stays so. Only what
 * the structure signed counts.
 *
 * @returns the files that were written.
 * @throws {Refusal} where a list is to be restored and the key is not the structure's; nothing is then written.
 */
export async function restoreLists(options: RestoreOptions): Promise<string[]> {
  const { root, history, clock } = options;
  const diagnostics: Diagnostic[] = [];
  const { statusLists, pastLists } = readStatusLists(root, (code, file) => {
    diagnostics.push({ code, severity: 'error', file, data: {} });
  });
  const pastOf = { statusLists, pastLists: [...pastLists, ...history], diagnostics };
  // The content is only read where there may be something to restore.
  const suspected = (await clearedLists(pastOf, async () => true)).cleared.length > 0;
  const issuer = suspected ? options.issuer() : undefined;
  if (!issuer) return [];
  const { cleared } = await listsPast(pastOf, issuer);
  // What somebody else wrote is not signed again: the check tells of it.
  const alone = { folders: new Map(), statusLists, pastLists: [], artwork: new Set<string>(), diagnostics };
  const forged = new Set((await forgeries(alone, issuer)).map(({ file }) => file));
  const written: string[] = [];
  for (const { name, list, past, bits } of cleared) {
    if (forged.has(listPath(name))) continue;
    const key = await options.key();
    signingIdentity(issuer, key);
    const kept = list ? (await readStatusList(list.credential)).setBits() : [];
    const text = await signList((list ?? past).credential, [...kept, ...bits], { key, clock });
    await writeAtomically(join(root, listPath(name)), text, { within: root });
    written.push(listPath(name));
  }
  return written;
}
