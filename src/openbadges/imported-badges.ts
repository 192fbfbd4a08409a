/** All badges earned elsewhere of a person. */
import type { ImportedEntry } from '../authoring/content.ts';
import type { Published, PublishedImport } from '../authoring/gate.ts';
import { carriedAssertion } from './assertion.ts';
import {
  type ImportJudgement,
  type ImportJudgeOptions,
  judgeImport,
  type SoundImport,
} from './imported-badge.ts';
import { ownSites, type SitesSource } from './own-sites.ts';
import { isObject } from './reading.ts';
import { unpack } from './unpack.ts';

/** A person whose badges are judged, gated or not. */
export interface ImportingPerson<T extends ImportedEntry>
  extends Pick<ImportJudgeOptions, 'toldName' | 'toldInText'> {
  readonly importedBadges: readonly T[];
}

/** Judges every badge of a person. Of two that are one badge, the second is refused. */
export function judgeImports<T extends ImportedEntry>(
  { importedBadges, toldName, toldInText }: ImportingPerson<T>,
  source: SitesSource,
): Promise<readonly ImportJudgement<T>[]> {
  const options = { toldName, toldInText, issuer: source.content.issuer.data, ownSites: ownSites(source) };
  const first = new Map<string, T>();
  return Promise.all(
    importedBadges.map(async (entry): Promise<ImportJudgement<T>> => {
      const identity = identityOf(entry.original.bytes);
      const other = first.get(identity);
      if (other) {
        const problem = { code: 'imported-twice', data: { other: other.file } } as const;
        return { ok: false, entry, problem };
      }
      first.set(identity, entry);
      return judgeImport(entry, options);
    }),
  );
}

/** The badges that hold of everyone who is published, by person. */
export async function soundImports(
  { people, toldIn }: Pick<Published, 'people' | 'toldIn'>,
  source: SitesSource,
): Promise<ReadonlyMap<string, readonly SoundImport<PublishedImport>[]>> {
  const judged = [...people.values()].map(async (person) => {
    const judgements = await judgeImports({ ...person, toldInText: toldIn(person.slug) }, source);
    return [person.slug, judgements.flatMap((one) => (one.ok ? [one.badge] : []))] as const;
  });
  return new Map(await Promise.all(judged));
}

/** What makes two files one badge: the identifier or the address in them, else every byte. */
export function identityOf(bytes: Uint8Array): string {
  const assertion = carriedAssertion(bytes);
  if (assertion?.kind === 'address') return assertion.address;
  const [found] = assertion ? [] : unpack(bytes);
  const document = assertion?.document ?? (found?.ok ? found.credential : undefined);
  const id = isObject(document) ? document['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : Buffer.from(bytes).toString('latin1');
}
