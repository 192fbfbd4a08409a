import type { Content, ImportedEntry } from '../authoring/content.ts';
import type { Diagnostic } from '../authoring/diagnostic.ts';
import type { Published } from '../authoring/gate.ts';
import { toldName } from '../authoring/published/told-name.ts';
import type { ReadFile } from '../authoring/read.ts';
import type { ImportedBadge } from '../authoring/schemas/imported-badge.ts';
import { didDocumentUrl } from './did.ts';
import type { SoundImport } from './imported-badge.ts';
import { judgeImports } from './imported-badges.ts';
import type { SitesSource } from './own-sites.ts';

/**
 * What is wrong with the badges earned elsewhere of everybody, published or not. Without a network.
 *
 * @param files the files of the content, for the places of what is written
 */
export async function importedDiagnostics(
  content: Content,
  { toldIn }: Pick<Published, 'toldIn'>,
  source: Omit<SitesSource, 'content'>,
  files: readonly ReadFile[],
): Promise<Diagnostic[]> {
  const written = new Map(files.map((one) => [one.file, one]));
  const judged = await Promise.all(
    [...content.volunteers.values()].map(async ({ slug, importedBadges, profile }) => {
      const { adult, credentials, example } = profile.data;
      const toldOf = (name: string) => toldName(profile.data, name);
      const judgements = await judgeImports(
        { importedBadges, toldName: toldOf, toldInText: toldIn(slug) },
        { ...source, content },
      );
      return judgements.map((one) => ({
        one,
        mayShare: adult && credentials === 'public',
        invented: example !== undefined,
      }));
    }),
  );
  return judged.flat().flatMap(({ one, mayShare, invented }) => {
    if (!one.ok) {
      const { code, data, field } = one.problem;
      return [at(one.entry, written, field, { code, severity: 'error', data })];
    }
    const { entry, unagreed } = one.badge;
    const found = [];
    // What an invented person was given has no address to open.
    const unpinned = invented ? undefined : unpinnedIssuer(one.badge);
    if (unpinned) found.push(at(entry, written, 'issuer', unpinned));
    if (mayShare && entry.data.original === 'public' && unagreed.length > 0) {
      const data = { what: unagreed, accept: [...new Set([...entry.data.reveals, ...unagreed])].join(', ') };
      found.push(at(entry, written, 'original', { code: 'imported-reveals', severity: 'warning', data }));
    }
    return found;
  });
}

type About = Pick<Diagnostic, 'code' | 'severity' | 'data'>;

/** Of a badge whose key came with its file: how to have its issuer's address answer for it. */
function unpinnedIssuer({ signed }: SoundImport): About | undefined {
  if (signed?.keySource !== 'file') return undefined;
  const { did } = signed.issuer;
  return { code: 'imported-not-pinned', severity: 'warning', data: { did, url: didDocumentUrl(did) } };
}

/** About a field where it is written, else about the badge's own file or what was written of it. */
function at(
  entry: ImportedEntry,
  written: ReadonlyMap<string, ReadFile>,
  field: keyof ImportedBadge | undefined,
  about: About,
): Diagnostic {
  if (field === undefined) return { ...about, file: entry.original.file };
  const range = written.get(entry.file)?.frontMatter?.positions.value([field]);
  const data = { kind: 'imported-badge', path: field, ...about.data };
  return { ...about, data, file: entry.file, ...(range ? { range } : {}) };
}
