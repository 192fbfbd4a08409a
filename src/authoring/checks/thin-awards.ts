/** Awards that say too little for who reads them: no words, nobody who vouches, evidence that shows nothing. */
import type { Diagnostic } from '../diagnostic.ts';
import { warningAt } from '../finding.ts';
import { ofKind, type ReadFile } from '../read.ts';

/** Awards without words or without an assessor where the badge is attested, and evidence that leads nowhere. */
export function thinAwards(files: readonly ReadFile[]): Diagnostic[] {
  const badges = new Map(ofKind(files, 'badge').map((file) => [file.slug, file.entry?.data]));
  const awards = ofKind(files, 'award').flatMap((file) => {
    const { entry, frontMatter } = file;
    const badge = badges.get(file.slug);
    // In a file with another mistake, the field may be there under a wrong name.
    if (!entry || !frontMatter || !badge || badge.positioning || entry.data.withdrawn) return [];
    const range = frontMatter.positions.insertion([]);
    const codes = [
      ...(entry.body === '' && entry.data.summary === undefined ? (['award-without-words'] as const) : []),
      ...(!badge.declared && entry.data.assessor === undefined ? (['no-assessor'] as const) : []),
    ];
    return codes.map((code) => ({ ...warningAt(file, undefined, code), range }));
  });
  return [...awards, ...emptyEvidence(files)];
}

function emptyEvidence(files: readonly ReadFile[]): Diagnostic[] {
  return [...ofKind(files, 'award'), ...ofKind(files, 'positioning')].flatMap((file) =>
    (file.entry?.data.evidence ?? []).flatMap(({ name, url, file: document, description }, index) =>
      url === undefined && document === undefined && description === undefined
        ? [warningAt(file, ['evidence', index, 'name'], 'evidence-without-substance', { name })]
        : [],
    ),
  );
}
